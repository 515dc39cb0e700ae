import type { Fragment, Sql } from '#platform/database.ts'
import { amountOf, type Distinct, distinctOf, isAverage } from '#platform/fact.ts'
import type { Counted } from './definition.ts'

type Asked = Pick<Counted, 'fact' | 'filters'>

/**
 * The values of many facts at once. One read of a source serves all its facts: the cost follows the size of the
 * tables, not the number of indicators. What is counted once (people, matters) needs a read of its own, which groups by it.
 */
export async function measure<Part extends Asked>(
  sql: Sql,
  programme: string,
  asked: readonly Part[],
): Promise<Map<Part, number | null>> {
  const values = new Map<Part, number | null>()
  const reads = Map.groupBy(asked, ({ fact }) => `${fact.source.name} ${distinctOf(fact)?.kind ?? 'rows'}`)
  await Promise.all(
    [...reads.values()].map(async parts => {
      const distinct = distinctOf(parts[0]!.fact)
      const alike = [...Map.groupBy(parts, sameness).values()]
      const first = alike.map(([part]) => part!)
      const from = parts[0]!.fact.source.from(sql, programme)
      const [row] = await (distinct ? countDistinct(sql, from, distinct, first) : countRows(sql, from, first))
      for (const [index, parts] of alike.entries())
        for (const part of parts) values.set(part, row![`f${index}`] ?? ofNothing(part))
    }),
  )
  return values
}

/** Nothing adds up to nothing; the average of nothing is not known. */
const ofNothing = ({ fact }: Asked) => (isAverage(fact) ? null : 0)

/** The same fact with the same filters stands at several places of a report, and is counted once. */
const sameness = ({ fact, filters }: Asked) => `${fact.name} ${JSON.stringify(filters)}`

const countRows = (sql: Sql, from: Fragment, parts: readonly Asked[]) => sql<Record<string, number | null>[]>`
  select ${columns(sql, parts, ({ fact, filters }) => {
    const amount = amountOf(fact, sql, filters)
    const where = sql`filter (where ${fact.where(sql, filters)})`
    if (isAverage(fact)) return sql`round(avg(${amount!}) ${where})`
    return sql`${amount ? sql`sum(${amount})` : sql`count(*)`} ${where}`
  })}
  from ${from}`

const countDistinct = (sql: Sql, from: Fragment, { by }: Distinct, parts: readonly Asked[]) => sql<
  Record<string, number | null>[]
>`
  select ${columns(sql, parts, (_part, name) => sql`count(*) filter (where ${sql(name)})`)}
  from (
    select ${columns(sql, parts, ({ fact, filters }) => sql`bool_or(${fact.where(sql, filters)})`)}
    from ${from} and ${by(sql)} is not null
    group by ${by(sql)}
  ) things`

/** `first as f0, second as f1, …` */
const columns = (sql: Sql, parts: readonly Asked[], column: (part: Asked, name: string) => Fragment): Fragment =>
  parts
    .map((part, index) => sql`${column(part, `f${index}`)} as ${sql(`f${index}`)}`)
    .reduce((list, next) => sql`${list}, ${next}`)
