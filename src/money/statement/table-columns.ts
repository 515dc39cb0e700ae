import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import { type Columns, knownColumns, type Layout, sameHeader } from '#platform/sheets/columns.ts'
import type { SheetRow } from '#platform/sheets/sheet.ts'
import type { StatementColumn } from '../payment-contract.ts'
import { isClear, recognised } from './csv-statement.ts'

export type StatementLayout = Layout<StatementColumn>
const REMEMBERED = 50

/** Headers of banks that were confirmed here, the latest first. */
export const layoutsKnown = (sql: Sql) => sql<StatementLayout[]>`
  select headings, columns from statement_layouts order by kept_at desc, id desc limit ${REMEMBERED}`

/** The header of a statement in columns, and the rows under it. */
export const tableOf = (rows: readonly SheetRow[], layouts: readonly StatementLayout[]) =>
  knownColumns({ rows, recognise: recognised, isClear, layouts })

/** What a person has confirmed of a header is known when it comes again. */
export async function rememberLayout(sql: Sql, actor: Actor, { headings, columns }: StatementLayout): Promise<void> {
  const same = (await layoutsKnown(sql)).find(layout => sameHeader(layout, headings))
  if (same && sameColumns(same.columns, columns)) return
  const { organisation, member } = actor
  await sql`
    insert into statement_layouts (organisation, id, headings, columns, kept_by, kept_at)
    values (${organisation}, ${newId()}, ${headings}, ${sql.json(columns)}, ${member}, clock_timestamp())`
}

const sameColumns = (one: Columns<StatementColumn>, other: Columns<StatementColumn>) =>
  Object.keys({ ...one, ...other }).every(role => one[role as StatementColumn] === other[role as StatementColumn])
