import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { startImport as contract, JournalImport } from '../import-contract.ts'
import { sealedFacts } from './import-record.ts'
import { lookAtBook } from './look-at-book.ts'
import { showImport } from './show-import.ts'

/** The same submit again finds the import that the first one began. */
export async function startImport(sql: Sql, call: Call<typeof contract, { id: string }>): Promise<JournalImport> {
  const { input, actor, services, subject } = call
  const [made] = await sql`select from journal_imports where id = ${input.id}`
  if (!made) {
    const [file] = await sql<{ name: string }[]>`select name from files where id = ${input.file}`
    if (!file) throw notFound()
    const { facts, sheet, headingRow } = await lookAtBook(sql, services, actor.organisation, {
      file: input.file,
      sheet: null,
      headingRow: null,
    })
    await sql`
      insert into journal_imports (organisation, id, programme, file, file_name, sheet, heading_row, sealed, started_by)
      values (${actor.organisation}, ${input.id}, ${subject.id}, ${input.file}, ${file.name}, ${sheet}, ${headingRow},
        ${sealedFacts(services.secrets, facts)}, ${actor.member})`
  }
  return showImport(sql, call, input.id)
}
