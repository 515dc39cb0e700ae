import { headsActivity } from '../recognising/match-activity.ts'
import type { Activity, Moment, Said, WrittenReport } from '../written-report.ts'
import { isStated } from './what-is-said.ts'

const kinds = [
  ['form', /\((?:формат|өткізу түрі|format)\):/iu],
  ['days', /\((?:дата|күні|date)\):/iu],
  ['place', /\((?:место|орны|place)\):/iu],
  ['budget', /\((?:строка бюджета|бюджет жолы|budget line)\):/iu],
] as const

export type Departure = (typeof kinds)[number][0]

/**
 * What a listed deviation says it is about when it is about no number: «Мероприятие 4. … (формат): план – на месте, …».
 * Undefined: it is about a number, or doesn't say.
 */
export const departureOf = ({ text }: { readonly text: string }): Departure | undefined =>
  kinds.find(([, words]) => words.test(text))?.[0]

/** «Мероприятие 4. Участники: план – 200, факт – 243»: the activity by its number, whose participants it is about. */
export function participantsOf(said: Said, activities: readonly Activity[]): Activity | undefined {
  const head = headsActivity(said.text)
  if (!head || !/^(?:участник|қатысушы|participant)/iu.test(said.text.slice(head.from))) return undefined
  return activities.find(({ number }) => number.text.replace(/\.$/, '') === head.number)
}

/** Activities that a listed deviation says were moved, each with the days to which. */
export const movedDays = ({ deviations, activities }: WrittenReport) =>
  deviations.flatMap(said => {
    if (!isStated(said) || departureOf(said) !== 'days') return []
    const number = headsActivity(said.text)?.number
    const activity = activities.find(each => number !== undefined && each.number.text.replace(/\.$/, '') === number)
    const to = momentsAfter(said, /факт\s*[-–—]|in fact|fact\s*[-–—]/iu)
    return activity && to.length > 0 ? [{ said, activity, to }] : []
  })

/** Days that a sentence names after a word. */
function momentsAfter(said: Said, word: RegExp): readonly Moment[] {
  const rest = said.text.slice(word.exec(said.text)?.index ?? said.text.length)
  const end = rest.search(/\.\s+\p{Lu}/u)
  const sentence = end < 0 ? rest : rest.slice(0, end + 1)
  return said.dates.filter(({ text, day }) => day !== null && sentence.includes(text))
}

/** Whether table 1 has that day for the activity. */
export const isOn = ({ dates }: Activity, { year, month, day }: Moment): boolean =>
  dates.dates.some(each => each.day === day && each.month === month && (each.year ?? year) === year)
