import type { Found } from '../finding.ts'
import type { Said, Stated, WrittenReport } from '../written-report.ts'
import { at, atText, type Rule, type Value, type Verdict } from './rule.ts'
import { addends, isMissing, sum } from './what-is-said.ts'

type Judge = Rule['judge']
type Values = Readonly<Record<string, Value>>

/** The number that a cell gives to a sum: a dash or an empty cell nothing, one that couldn't be read or is vague null. */
function addend(cell: Stated): number | null {
  if (cell.value === null) return isMissing(cell) ? 0 : null
  return cell.qualifier === 'exactly' ? cell.value : null
}

/** A whole is the sum of its parts. Silent while one of them is not known for certain. */
export function sums(
  of: (report: WrittenReport) => Iterable<{ whole: Stated; parts: readonly Stated[]; values?: Values }>,
): Judge {
  return function* (report) {
    for (const { whole, parts, values } of of(report)) {
      const numbers = parts.map(addend)
      const known = numbers.filter(number => number !== null)
      const total = addend(whole)
      const places = [at(whole), ...parts.map(at)]
      if (total === null || isMissing(whole) || parts.length === 0 || known.length < numbers.length)
        yield { holds: null, places }
      else
        yield {
          holds: sum(known) === total,
          places,
          values: {
            total,
            sum: sum(known),
            difference: Math.abs(total - sum(known)),
            parts: addends(known.filter(number => number !== 0)),
            ...values,
          },
        }
    }
  }
}

/** One quantity is stated in several places: they say the same. */
export function sameEverywhere(
  of: (report: WrittenReport) => Iterable<{ places: readonly Found[]; values?: Values }>,
): Judge {
  return function* (report) {
    for (const { places, values } of of(report)) {
      const known = places.filter(({ value }) => value !== null)
      const different = [...new Set(known.map(({ value }) => value!))]
      yield {
        holds: known.length < 2 ? null : different.length === 1,
        places: known,
        values: { first: known[0]?.value ?? 0, different, ...values },
      }
    }
  }
}

/** A part is not more than its whole. */
export function notMore(
  of: (report: WrittenReport) => Iterable<{ part: Found; whole: Found; values?: Values }>,
): Judge {
  return function* (report) {
    for (const { part, whole, values } of of(report)) {
      const holds = part.value === null || whole.value === null ? null : part.value <= whole.value
      yield { holds, places: [part, whole], values: { part: part.value ?? 0, whole: whole.value ?? 0, ...values } }
    }
  }
}

/** Fields are filled. All that are not make one finding: a manager fills them in one go. */
export function filledIn(of: (report: WrittenReport) => Iterable<Said>): Judge {
  return function* (report) {
    const fields = [...of(report)].filter(({ reading }) => reading !== 'unread')
    if (fields.length > 0) yield allOf(fields.filter(isMissing).map(atText), fields)
  }
}

/** Places that break a rule of form, told together; holds where there is none. */
export const allOf = (places: readonly Found[], lookedAt: readonly unknown[], values: Values = {}): Verdict => ({
  holds: lookedAt.length === 0 ? null : places.length === 0,
  places: places.slice(0, MANY),
  values: { count: places.length, ...values },
})

/** More places than that tell nothing new. */
const MANY = 20
