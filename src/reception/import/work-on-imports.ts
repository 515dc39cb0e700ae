import type { Database } from '#platform/database.ts'
import type { Jobs } from '#platform/jobs.ts'
import type { Services } from '#platform/services.ts'
import { CHECK, TAKE } from './ask-work.ts'
import { checkImport, type ImportTask } from './check-import.ts'
import { takeImport } from './take-import.ts'

const KEPT_DAYS = 30
const SWEEP = 'reception.import.sweep'

/** Books are checked and taken in the background; what is left of them goes after a month, since it names people. */
export async function workOnImports({
  jobs,
  database,
  services,
}: {
  jobs: Jobs
  database: Database
  services: Services
}) {
  await jobs.handle<ImportTask>(CHECK, work => checkImport({ database, services }, work))
  await jobs.handle<ImportTask>(TAKE, work => takeImport({ database, services }, work))
  await jobs.handle(SWEEP, async () => sweepImports(database))
  await jobs.schedule(SWEEP, '45 3 * * *')
}

export async function sweepImports(database: Database): Promise<void> {
  for (const { organisation } of await database.shared<
    { organisation: string }[]
  >`select every_organisation() as organisation`)
    await database.inside(organisation, async sql => {
      const old = sql`started_at < now() - make_interval(days => ${KEPT_DAYS})`
      await sql`delete from journal_imports where taken_at is null and ${old}`
      await sql`delete from import_rows r using journal_imports i where i.organisation = r.organisation and i.id = r.import and ${old}`
      await sql`update journal_imports set file = null where file is not null and ${old}`
    })
}
