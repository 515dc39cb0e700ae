import type { Sql } from '#platform/database.ts'
import type { FactRow } from '#platform/fact.ts'
import type { Counted } from './definition.ts'

export type RowsPage = { readonly rows: FactRow[]; readonly next: string | null }

/**
 * The records behind a counted part: the same source and the same conditions as the number, without `count`.
 * People are listed once each, with the first day and how often they came.
 */
export async function rowsBehind(
  sql: Sql,
  programme: string,
  { fact, filters }: Counted,
  after: string | null,
  limit: number,
): Promise<RowsPage> {
  const { source } = fact
  const where = sql`${source.from(sql, programme)} and ${fact.where(sql, filters)}`
  const listed =
    fact.measure === 'people'
      ? sql`
        select ${source.person!(sql)} as record, 'people.person' as kind, min(${source.on(sql)}) as "on", ''::text as label,
          count(*)::text as detail, null::bigint as amount
        from ${where} and ${source.person!(sql)} is not null group by ${source.person!(sql)}`
      : sql`select ${source.row(sql)} from ${where}`
  const [day, record] = after?.split('~') ?? []
  const rows = await sql<FactRow[]>`
    select * from (${listed}) listed
    ${day && record ? sql`where ("on", record) > (${day}, ${record})` : sql``}
    order by "on", record limit ${limit + 1}`
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last ? `${last.on}~${last.record}` : null }
}
