import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { dropImport as dropping, ImportSummary, listImports as listing } from '../import-contract.ts'
import { importIsTaken } from '../import-problems.ts'
import type { ImportRecord } from './import-record.ts'
import { stateOf } from './show-import.ts'

const PAGE = 20

export async function listImports(sql: Sql, { params, search }: Call<typeof listing, { id: string }>) {
  type Row = Omit<ImportSummary, 'state'> & { checkedVersion: number | null; version: number }
  const rows = await sql<Row[]>`
    select i.id, i.file_name, i.started_at, m.name as started_by, i.taken_at, i.taken_count, i.checked_version, i.version
    from journal_imports i join members m on m.organisation = i.organisation and m.id = i.started_by
    where i.programme = ${params.programme}
      ${search.after ? sql`and (i.started_at, i.id) < (select started_at, id from journal_imports where id = ${search.after})` : sql``}
    order by i.started_at desc, i.id desc limit ${PAGE + 1}`
  const items = rows.slice(0, PAGE).map(({ checkedVersion, version, ...row }) => ({
    ...row,
    state: stateOf({ takenAt: row.takenAt, checkedVersion, version }),
  }))
  return { items, next: rows.length > PAGE ? items.at(-1)!.id : null }
}

/** What was not taken leaves nothing behind; the file goes with the next sweep. */
export async function dropImport(sql: Sql, { subject: book, actor, services }: Call<typeof dropping, ImportRecord>) {
  if (book.takenAt) throw importIsTaken()
  if (book.job) await services.jobs.cancel(actor.organisation, book.job)
  await sql`delete from journal_imports where id = ${book.id}`
  return { id: book.id }
}
