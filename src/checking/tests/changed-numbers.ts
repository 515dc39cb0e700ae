import { check } from '../check.ts'
import type { Finding } from '../finding.ts'
import { stated } from '../recognising/said.ts'
import type { Stated, WrittenReport } from '../written-report.ts'

type Path = readonly (string | number)[]
type Cell = { readonly name: string; readonly number: number; readonly changed: (to: number) => WrittenReport }

/** Every number of the tables of a report, and the report with that number alone changed. */
function numbersOfTables(report: WrittenReport): Cell[] {
  const cells: Cell[] = []
  const walk = (value: unknown, path: Path) => {
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) walk(each, [...path, index])
    } else if (value && typeof value === 'object') {
      if ('qualifier' in value && 'within' in value) cells.push(...cellsOf(report, path, value as Stated))
      else if (!('reading' in value)) for (const [key, each] of Object.entries(value)) walk(each, [...path, key])
    }
  }
  const { head, activities, planFact, effects, statistics } = report
  walk({ head, activities, planFact, effects, statistics }, [])
  return cells
}

function cellsOf(report: WrittenReport, path: Path, cell: Stated): Cell[] {
  if (cell.value === null) return []
  const parts = cell.numbers.filter(({ within }) => within && path.includes('effects'))
  const own = cell.numbers.find(({ within }) => !within)!
  return [own, ...parts].map(number => ({
    name: `${path.join('.')} ${number.value}`,
    number: number.value,
    changed: to => {
      const [from, end] = number.signs
      const digits = cell.text.slice(from, end).replace(/\d[\d\s]*/, `${to} `)
      const text = `${cell.text.slice(0, from)}${digits.trimEnd()}${cell.text.slice(end)}`
      return replaced(report, path, { ...stated(text, cell.where), unit: cell.unit })
    },
  }))
}

function replaced<Whole>(whole: Whole, [key, ...path]: Path, by: Stated): Whole {
  if (key === undefined) return by as Whole
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string | number, unknown>
  copy[key] = replaced(copy[key], path, by)
  return copy as Whole
}

/** One more, one less, and ten times as many: a slip of the count, and a slip of the keys. */
const changes = [
  { name: 'one more', to: (number: number) => number + 1 },
  { name: 'one less', to: (number: number) => number - 1 },
  { name: 'a zero more', to: (number: number) => number * 10 },
] as const

const told = ({ check, severity, places }: Finding) =>
  severity === 'note'
    ? []
    : [`${check} ${places.map(({ place, text }) => `${JSON.stringify(place)} ${text}`).join(' ')}`]

/** How many numbers were changed, and of which changes no rule speaks that was silent before. */
export function unnoticed(report: WrittenReport): { readonly of: number; readonly silent: readonly string[] } {
  const clean = new Set(check(report).flatMap(told))
  const all = numbersOfTables(report).flatMap(({ name, number, changed }) =>
    changes
      .filter(({ to }) => to(number) >= 0 && to(number) !== number)
      .map(change => ({ name: `${name}: ${change.name}`, report: () => changed(change.to(number)) })),
  )
  const silent = all.filter(each =>
    check(each.report())
      .flatMap(told)
      .every(finding => clean.has(finding)),
  )
  return { of: all.length, silent: silent.map(({ name }) => name) }
}
