import type { Fragment, Sql } from './database.ts'
import { amountOf, type Dimension, distinctOf, type Fact, type Filters, isAverage } from './fact.ts'
import type { Language } from './language.ts'

export type Cell = { keys: string[]; value: number; filters: Record<string, string | number | boolean> }
export type Axis<Name extends string> = { name: Name; keys: { key: string; label: string | null }[] }
export type Breakdown<Name extends string> = {
  /** The fact's own figure. */
  total: number
  /** Cells may add up to more than the figure: one person comes in several months, one entry has several kinds of help. */
  overlaps: boolean
  axes: Axis<Name>[]
  cells: Cell[]
}

type Asked<Name extends string> = { readonly fact: Fact; readonly filters: Filters; readonly by: readonly Name[] }
type Row = Readonly<Record<string, string | number | null>>

/**
 * A figure by one or two dimensions of its source, in one read: rows are grouped where each has one key, and counted
 * under a condition of each key where a row may have several. A cell's filters count it anew, and open its rows.
 */
export async function breakdown<Name extends string>(
  sql: Sql,
  programme: string,
  { fact, filters, by }: Asked<Name>,
  language: Language,
): Promise<Breakdown<Name>> {
  const dimensions = by.map(name => ({ name, dimension: fact.source.dimensions![name]! }))
  const grouped = dimensions.filter(({ dimension }) => 'key' in dimension)
  const combinations = combined(dimensions, filters)
  const selected = [
    ...grouped.map(({ name, dimension }) => sql`${(dimension as Grouped).key(sql)} as ${sql(name as string)}`),
    ...combinations.map(({ column, filters }) => sql`${measured(sql, fact, filters)} as ${sql(column)}`),
    sql`${measured(sql, fact, filters)} as total`,
  ]
  const places = grouped.map((_, index) => sql.unsafe(String(index + 1)))
  const rows = await sql<Row[]>`
    select ${listed(sql, selected)} from ${fact.source.from(sql, programme)} and ${fact.where(sql, filters)}
    ${grouped.length > 0 ? sql`group by grouping sets ((${listed(sql, places)}), ())` : sql``}`
  // A key is never null: the row without keys is the whole.
  const isWhole = (row: Row) => grouped.every(({ name }) => row[name] === null)
  const cells = rows
    .filter(row => grouped.length === 0 || !isWhole(row))
    .flatMap(row => combinations.map(combination => cellOf(row, combination)))
    .filter(({ value }) => value !== 0)
  return {
    total: Number(rows.find(isWhole)?.total ?? 0),
    overlaps: distinctOf(fact) !== undefined || grouped.length < dimensions.length,
    axes: await Promise.all(
      dimensions.map(async ({ name, dimension }, at) => ({
        name,
        keys: inOrder(new Set(cells.map(({ keys }) => keys[at]!)), await labelsOf(sql, programme, dimension, language)),
      })),
    ),
    cells,
  }

  function cellOf(row: Row, { column, keys, filters: own }: Combination): Cell {
    const cell = dimensions.map(({ name }) => keys[name] ?? String(row[name]))
    const more = dimensions.map(({ dimension }, at) => dimension.filters(cell[at]!, filters))
    return { keys: cell, value: Number(row[column] ?? 0), filters: Object.assign({}, own, ...more) }
  }
}

type Grouped = Extract<Dimension, { key: unknown }>
type Named = { readonly name: string; readonly dimension: Dimension }
type Combination = {
  readonly column: string
  readonly keys: Readonly<Record<string, string>>
  readonly filters: Filters
}

/** Every combination of the known keys; one alone where no dimension has such. A key that was asked for is the only one. */
function combined(dimensions: readonly Named[], given: Filters): Combination[] {
  let all: Omit<Combination, 'column'>[] = [{ keys: {}, filters: given }]
  for (const { name, dimension } of dimensions) {
    if (!('keys' in dimension)) continue
    const keys = dimension.keys.filter(key => given[name] === undefined || given[name] === key)
    all = all.flatMap(each =>
      keys.map(key => ({
        keys: { ...each.keys, [name]: key },
        filters: { ...each.filters, ...dimension.filters(key, given) },
      })),
    )
  }
  return all.map((each, index) => ({ ...each, column: `c${index}` }))
}

function measured(sql: Sql, fact: Fact, filters: Filters): Fragment {
  const [distinct, amount] = [distinctOf(fact), amountOf(fact, sql, filters)]
  const where = sql`filter (where ${fact.where(sql, filters)})`
  if (distinct) return sql`count(distinct ${distinct.by(sql)}) ${where}`
  if (isAverage(fact)) return sql`round(avg(${amount!}) ${where})`
  return sql`${amount ? sql`sum(${amount})` : sql`count(*)`} ${where}`
}

const listed = (sql: Sql, parts: readonly Fragment[]): Fragment => parts.reduce((list, next) => sql`${list}, ${next}`)

/** What the keys are called, in the order of their list. */
async function labelsOf(sql: Sql, programme: string, { words = {}, choices }: Dimension, language: Language) {
  const chosen = choices ? await sql<{ value: string; label: string }[]>`${choices(sql, programme, language)}` : []
  return new Map([
    ...chosen.map(({ value, label }) => [value, label] as const),
    ...Object.entries(words).map(([key, said]) => [key, said[language]] as const),
  ])
}

function inOrder(keys: ReadonlySet<string>, labels: ReadonlyMap<string, string>) {
  const order = [...labels.keys()]
  const before = (one: string, other: string) => order.indexOf(one) - order.indexOf(other) || (one < other ? -1 : 1)
  return [...keys].sort(before).map(key => ({ key, label: labels.get(key) ?? null }))
}
