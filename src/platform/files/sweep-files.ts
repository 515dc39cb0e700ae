import type { Database, Fragment, Sql } from '#platform/database.ts'
import type { Jobs } from '#platform/jobs.ts'
import { KEPT_DAYS } from '#platform/jobs-queue.ts'
import { referencesTo } from '#platform/references.ts'
import type { FileStore } from './store.ts'

const BATCH = 100

/** Every night: files older than a day that no record refers to go, and what is told of work long done. */
export async function scheduleSweep({ jobs, database, files }: { jobs: Jobs; database: Database; files: FileStore }) {
  await jobs.handle('platform.file.sweep', async ({ signal }) => {
    let swept = 0
    for (const { organisation } of await database.shared<{ organisation: string }[]>`
      select every_organisation() as organisation`) {
      for (let found = BATCH; found === BATCH && !signal.aborted; swept += found) {
        found = await database.inside(organisation, sql => sweepFiles(sql, organisation, files))
      }
      await database.inside(
        organisation,
        sql => sql`delete from jobs where added_at < now() - make_interval(days => ${KEPT_DAYS})`,
      )
    }
    return { swept }
  })
  await jobs.schedule('platform.file.sweep', '15 3 * * *')
}

/** Removes a batch of unlinked files of one organisation; a blob goes with its last record. */
export async function sweepFiles(sql: Sql, organisation: string, files: FileStore): Promise<number> {
  const users = await referencesTo(sql, 'files')
  const linked = users.reduce<Fragment>(
    (sum, { table, column }) =>
      sql`${sum} union all select 1 from ${sql(table)} u where u.organisation = f.organisation and u.${sql(column)} = f.id`,
    sql`select 1 where false`,
  )
  const orphans = await sql<{ id: string; hash: string }[]>`
    select id, hash from files f
    where uploaded_at < now() - interval '1 day' and not exists (${linked})
    order by id limit ${BATCH} for update skip locked`
  for (const { id, hash } of orphans) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${organisation + hash}, 0))`
    await sql`delete from files where id = ${id}`
    const [shared] = await sql`select from files where hash = ${hash} limit 1`
    if (!shared) await files.remove(organisation, hash)
  }
  return orphans.length
}
