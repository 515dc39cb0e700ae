import type { Sql } from '#platform/database.ts'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { Call } from '#platform/routes.ts'
import { columnsAreUnclear, exportHasFaults } from '../problems.ts'
import { exportRows, isClear, isFaulty } from '../queries/exports.ts'
import type { takeExport as taking } from '../reach-contract.ts'
import { writeMeasures } from './keep-measures.ts'

/** All or nothing: a file with a fault is put right first. The columns are remembered for the network. */
export async function takeExport(sql: Sql, call: Call<typeof taking, { id: string }>): Promise<ReplyOf<typeof taking>> {
  const { input, actor } = call
  if (!isClear(input.columns)) throw columnsAreUnclear()
  const { read, headings } = await exportRows(sql, call)
  const faulty = read.filter(isFaulty).length
  if (faulty > 0) throw exportHasFaults({ n: faulty })
  const good = read.filter(({ fault }) => fault === null)
  const rows = good.flatMap(({ post, measuredOn, counts }) =>
    Object.entries(counts).map(([metric, value]) => ({ post: post!, metric, measuredOn: measuredOn!, value })),
  )
  const [file] = await sql<{ name: string }[]>`select name from files where id = ${input.file}`
  await writeMeasures(sql, rows, { source: input.source || file!.name, file: input.file, actor })
  await sql`
    insert into measure_layouts (organisation, medium, headings, columns, kept_by)
    values (${actor.organisation}, ${input.medium}, ${headings}, ${sql.json(input.columns)}, ${actor.member})
    on conflict (organisation, medium) do update
    set headings = excluded.headings, columns = excluded.columns, kept_by = excluded.kept_by, kept_at = now()`
  return { measures: rows.length, posts: good.length, unknown: read.length - good.length }
}
