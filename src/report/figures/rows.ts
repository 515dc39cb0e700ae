import type { Fragment, Sql } from '#platform/database.ts'
import { amountOf, distinctOf, type FactRow, isAverage } from '#platform/fact.ts'
import type { Counted } from './definition.ts'

export type RowsPage = { readonly items: FactRow[]; readonly next: string | null }
/** Of all pages; the amount is that of a sum or an average alone. */
export type RowsTotal = { readonly rows: number; readonly amount: number | null; readonly averaged: boolean }

/**
 * The records behind a counted part: the same source and the same conditions as the number, without `count`.
 * People and matters are listed once each, with the first day and how often they came.
 */
export function listed(sql: Sql, programme: string, { fact, filters }: Counted): Fragment {
  const { source } = fact
  const where = sql`${source.from(sql, programme)} and ${fact.where(sql, filters)}`
  const distinct = distinctOf(fact)
  if (!distinct)
    return sql`select ${source.row(sql)}, (${amountOf(fact, sql, filters) ?? sql`null`})::bigint as amount from ${where}`
  const { by, kind, label } = distinct
  return sql`
    select ${by(sql)} as record, ${kind}::text as kind, min(${source.on(sql)}) as "on", ${label?.(sql) ?? sql`''`}::text as label,
      count(*)::text as detail, null::bigint as amount
    from ${where} and ${by(sql)} is not null group by ${by(sql)}`
}

export async function rowsBehind(
  sql: Sql,
  programme: string,
  part: Counted,
  after: string | null,
  limit: number,
): Promise<RowsPage> {
  const [day, record] = after?.split('~') ?? []
  const rows = await sql<FactRow[]>`
    select * from (${listed(sql, programme, part)}) listed
    ${day && record ? sql`where ("on", record) > (${day}, ${record})` : sql``}
    order by "on", record limit ${limit + 1}`
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? `${last.on}~${last.record}` : null }
}

/** Counted anew over the rows themselves, so that whoever opens a number sees that they are as many. */
export async function totalBehind(sql: Sql, programme: string, part: Counted): Promise<RowsTotal> {
  const averaged = isAverage(part.fact)
  const [total] = await sql<{ rows: number; amount: number | null }[]>`
    select count(*) as rows, ${averaged ? sql`round(avg(amount))` : sql`coalesce(sum(amount), 0)`}::bigint as amount
    from (${listed(sql, programme, part)}) listed`
  return { rows: total!.rows, amount: amountOf(part.fact, sql, part.filters) ? total!.amount : null, averaged }
}
