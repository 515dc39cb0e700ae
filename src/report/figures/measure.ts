import type { Fragment, Sql } from '#platform/database.ts'
import type { Source } from '#platform/fact.ts'
import type { Counted } from './definition.ts'

type Asked = Pick<Counted, 'fact' | 'filters'>

/**
 * The values of many facts at once. One read of a source serves all its facts: the cost follows the size of the
 * tables, not the number of indicators. Facts over distinct people need a second read, which groups by person.
 */
export async function measure<Part extends Asked>(
  sql: Sql,
  programme: string,
  asked: readonly Part[],
): Promise<Map<Part, number | null>> {
  const values = new Map<Part, number | null>()
  const reads = Map.groupBy(asked, ({ fact }) => `${fact.source.name} ${fact.measure === 'people' ? 'people' : 'rows'}`)
  await Promise.all(
    [...reads.values()].map(async parts => {
      const { source, measure: kind } = parts[0]!.fact
      const alike = [...Map.groupBy(parts, sameness).values()]
      const first = alike.map(([part]) => part!)
      const [row] = await (kind === 'people' ? countPeople : countRows)(sql, programme, source, first)
      for (const [index, parts] of alike.entries())
        for (const part of parts) values.set(part, row![`f${index}`] ?? ofNothing(part))
    }),
  )
  return values
}

/** Nothing adds up to nothing; the average of nothing is not known. */
const ofNothing = ({ fact: { measure } }: Asked) => (typeof measure === 'object' && 'average' in measure ? null : 0)

/** The same fact with the same filters stands at several places of a report, and is counted once. */
const sameness = ({ fact, filters }: Asked) => `${fact.name} ${JSON.stringify(filters)}`

type Read = (
  sql: Sql,
  programme: string,
  source: Source,
  parts: readonly Asked[],
) => PromiseLike<Record<string, number | null>[]>

const countRows: Read = (sql, programme, source, parts) => sql<Record<string, number | null>[]>`
  select ${columns(sql, parts, ({ fact, filters }) => {
    const where = sql`filter (where ${fact.where(sql, filters)})`
    if (typeof fact.measure !== 'object') return sql`count(*) ${where}`
    return 'sum' in fact.measure
      ? sql`sum(${fact.measure.sum(sql)}) ${where}`
      : sql`round(avg(${fact.measure.average(sql)}) ${where})`
  })}
  from ${source.from(sql, programme)}`

const countPeople: Read = (sql, programme, source, parts) => sql<Record<string, number | null>[]>`
  select ${columns(sql, parts, (_part, name) => sql`count(*) filter (where ${sql(name)})`)}
  from (
    select ${columns(sql, parts, ({ fact, filters }) => sql`bool_or(${fact.where(sql, filters)})`)}
    from ${source.from(sql, programme)} and ${source.person!(sql)} is not null
    group by ${source.person!(sql)}
  ) people`

/** `first as f0, second as f1, …` */
const columns = (sql: Sql, parts: readonly Asked[], column: (part: Asked, name: string) => Fragment): Fragment =>
  parts
    .map((part, index) => sql`${column(part, `f${index}`)} as ${sql(`f${index}`)}`)
    .reduce((list, next) => sql`${list}, ${next}`)
