import type { Sql } from '#platform/database.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import type { Call } from '#platform/routes.ts'
import { knownColumns, type Layout } from '#platform/sheets/columns.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import { metrics } from '../kinds.ts'
import { exportHasNoRows } from '../problems.ts'
import type { ColumnRole, Columns, ExportRow, ReadExport, readExport as reading } from '../reach-contract.ts'
import { recognised } from '../reading/headings.ts'
import { type PostAt, readRows } from '../reading/read-rows.ts'

const limits = { packed: 20_000_000, unpacked: 100_000_000, rows: 20_001, columns: 300 }
const SHOWN = 200

type Asked = Pick<Call<typeof reading, { id: string }>, 'input' | 'params' | 'actor' | 'services'>

/** A network's export, row by row, by the columns that were said, or those of last time, or what the headings say. */
export async function exportRows(sql: Sql, { input, params, actor, services }: Asked) {
  const { rows } = await readSheet(await uploadedBytes(sql, services, actor.organisation, input.file), { limits })
  const layouts = await sql<Layout<ColumnRole>[]>`
    select headings, columns from measure_layouts where medium = ${input.medium}`
  const { body, found } = knownColumns({ rows, recognise: recognised, isClear, layouts })
  if (body.length === 0) throw exportHasNoRows()
  const columns = input.columns ?? found.columns
  const posts = await postsAt(sql, params.programme, input.medium)
  const read = isClear(columns)
    ? readRows(body, { columns, posts, measuredOn: input.measuredOn, today: services.today() })
    : []
  return { ...found, columns, read }
}

export const isClear = (columns: Columns) =>
  columns.address !== undefined && metrics.some(metric => columns[metric] !== undefined)

async function postsAt(sql: Sql, programme: string, medium: string): Promise<Map<string, PostAt>> {
  const posts = await sql<(PostAt & { addressKey: string })[]>`
    select o.id, o.address_key, o.posted_on, p.title from publications p
    join posts o on o.organisation = p.organisation and o.publication = p.id
    where p.programme = ${programme} and o.medium = ${medium} and o.address_key is not null limit 50000`
  return new Map(posts.map(({ addressKey, ...post }) => [addressKey, post]))
}

/** A fault stops the import; a post of something else that the page also published does not. */
export const isFaulty = ({ fault }: ExportRow) => fault !== null && fault !== 'unknown_post'

export async function readExport(sql: Sql, asked: Asked): Promise<ReadExport> {
  const { read, ...found } = await exportRows(sql, asked)
  const faulty = read.filter(isFaulty)
  const unknown = read.filter(({ fault }) => fault === 'unknown_post')
  const good = read.filter(({ fault }) => fault === null)
  return {
    ...found,
    rows: [...faulty, ...good, ...unknown].slice(0, SHOWN),
    good: good.length,
    faulty: faulty.length,
    unknown: unknown.length,
  }
}
