import type { Found } from '../finding.ts'
import type { Quantity, Stated, WrittenReport } from '../written-report.ts'
import { at } from './rule.ts'
import { type InText, numbersIn, textsOf } from './what-is-said.ts'

const people: readonly Quantity['unit'][] = ['person', 'student', 'respondent', null]

/** A number alone counts people: the column's own unit. */
const isBare = (text: string) => !/\p{L}{3}/u.test(text.replace(/\([^)]*\)/g, ''))

/** The total of direct beneficiaries: the effects' row, or where that is missing the statistics'. */
export const total = ({ effects, statistics }: WrittenReport): Stated | undefined =>
  effects.find(({ key, fact }) => key === 'direct_beneficiaries' && fact.value !== null)?.fact ??
  statistics.find(table => table.total.value !== null)?.total

/**
 * People of each activity. Preparing something and carrying it out, with the same people of the same category in the
 * same task, is one activity: they are taken once.
 */
export const participantsFound = (report: WrittenReport): Found[] =>
  participantsByActivity(report).map(({ people }) => people)

export function participantsByActivity({ activities }: WrittenReport): { activity: number; people: Found }[] {
  const seen = new Set<string>()
  return activities.flatMap(({ participants, categories, group }, activity) =>
    participants
      .filter(({ value, qualifier }) => value !== null && qualifier === 'exactly')
      .filter(({ unit, text }) => people.includes(unit) && (unit !== null || isBare(text)))
      .slice(0, 1)
      .filter(({ value }) => {
        const once = `${group.title.text}|${categories.text}|${value}`
        return !seen.has(once) && seen.add(once)
      })
      .map(cell => ({ activity, people: at(cell) })),
  )
}

/** Which of the numbers add up to a whole: two or more of them, fewest first; not more than is worth telling. */
export function subsetsThatMake(whole: number, numbers: readonly number[]): number[][] {
  const few = numbers.filter(number => number > 0).slice(0, 14)
  const found: number[][] = []
  for (let chosen = 1; chosen < 1 << few.length; chosen++) {
    const parts = few.filter((_, index) => chosen & (1 << index))
    if (parts.length > 1 && parts.reduce((total, part) => total + part, 0) === whole) found.push(parts)
  }
  return found.toSorted((a, b) => a.length - b.length)
}

/** Small parts turn up in sums by chance. */
const TELLING = 10

const beginsWithin = /^[\s\-–—•]*(в том числе|из них|оның ішінде|including|of (them|which|these))/i

/** Numbers that stand as a whole and a part of it, in one text or where the next one goes on with «в том числе». */
export function ways(report: WrittenReport): { whole: InText; part: InText }[] {
  const texts = textsOf(report)
  return texts.flatMap((said, index) => {
    const own = numbersIn([said])
    const last = beginsWithin.test(said.text) ? numbersIn(texts.slice(Math.max(0, index - 1), index)).at(0) : undefined
    return own.flatMap((part, place) => {
      const whole = own.slice(0, place).findLast(({ number }) => !number.within) ?? last
      const inside = part.number.within || (place === 0 && last !== undefined)
      const fits = whole && part.number.value >= TELLING && part.number.value < whole.number.value
      return inside && fits && part.number.unit !== 'percent' ? [{ whole, part }] : []
    })
  })
}
