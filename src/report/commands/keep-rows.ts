import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { addRow as adding, correctRow as correcting, removeRow as removing, SheetRow } from '../contract.ts'
import { anotherSheet } from '../problems.ts'

type Kept = {
  id: string
  programme: string
  sheet: string
  position: number
  version: number
  cells: Record<string, string>
}

const shown = ({ id, position, version, sheet, cells }: Kept) =>
  ({ id, position, version, cells: { sheet, ...cells } }) as unknown as SheetRow

export async function rowById(sql: Sql, id: string): Promise<Kept | undefined> {
  const [row] = await sql<
    Kept[]
  >`select id, programme, sheet, position, version, cells from report_rows where id = ${id} for update`
  return row
}

export async function rowsOf(sql: Sql, programme: string): Promise<SheetRow[]> {
  const rows = await sql<Kept[]>`
    select id, programme, sheet, position, version, cells from report_rows where programme = ${programme} order by sheet, position limit 1000`
  return rows.map(shown)
}

export async function addRow(
  sql: Sql,
  { params, input, actor }: Call<typeof adding, { id: string }>,
): Promise<SheetRow> {
  const { sheet, ...cells } = input.cells
  await sql`
    insert into report_rows (organisation, id, programme, sheet, position, cells)
    select ${actor.organisation}, ${input.id}, ${params.programme}, ${sheet}, coalesce(max(position), 0) + 1, ${sql.json(cells)}
    from report_rows where programme = ${params.programme} and sheet = ${sheet}
    on conflict (organisation, id) do nothing`
  return shown((await rowById(sql, input.id))!)
}

export async function correctRow(sql: Sql, { input, subject }: Call<typeof correcting, Kept>): Promise<SheetRow> {
  const { sheet, ...cells } = input.cells
  if (sheet !== subject.sheet) throw anotherSheet()
  if (input.version !== subject.version) throw stale({}, { current: shown(subject) })
  await sql`update report_rows set cells = ${sql.json(cells)}, version = version + 1 where id = ${subject.id}`
  return shown((await rowById(sql, subject.id))!)
}

export async function removeRow(sql: Sql, { subject }: Call<typeof removing, Kept>): Promise<{ id: string }> {
  await sql`delete from report_rows where id = ${subject.id}`
  return { id: subject.id }
}
