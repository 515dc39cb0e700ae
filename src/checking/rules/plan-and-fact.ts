import type { PlanFactGroup, Said, Stated, WrittenReport } from '../written-report.ts'
import { departureOf, participantsOf } from './departures.ts'
import { beginsWith, isAbout, shareIn } from './same-words.ts'
import { isOver } from './under-way.ts'
import { isStated } from './what-is-said.ts'

const money: readonly string[] = ['payroll', 'taxes', 'purchases']

/** A plan with its fact, wherever it stands. `label` is null where it can't be told which of the group's it is. */
export type Measured = {
  readonly label: Said | null
  readonly plan: Stated
  readonly fact: Stated
  readonly group?: PlanFactGroup
}

/** Plans and facts that are both known: indicators, then effects other than money. «По 1 на участника» is asked of nobody. */
export function measured(report: WrittenReport): Measured[] {
  const indicators = report.planFact.flatMap(group => group.rows.map(row => ({ ...row, group })))
  const effects = report.effects
    .filter(({ key }) => !money.includes(key))
    .map(({ indicator, plan, fact }) => ({ label: indicator, plan, fact }))
  return [...indicators, ...effects].filter(
    ({ plan, fact }) => plan.value !== null && fact.value !== null && plan.qualifier !== 'each',
  )
}

/**
 * What wasn't reached, of all that the report answers for. Nothing at all is less than «по 1 на участника», however many
 * there were.
 */
export function shortfalls(report: WrittenReport): Measured[] {
  const nothing = report.planFact.flatMap(group =>
    group.rows
      .filter(
        ({ plan, fact }) => plan.qualifier === 'each' && plan.value !== null && plan.value > 0 && fact.value === 0,
      )
      .map(row => ({ ...row, group })),
  )
  const below = measured(report).filter(
    ({ plan, fact }) =>
      !['about', 'up_to'].includes(plan.qualifier) && fact.qualifier === 'exactly' && fact.value! < plan.value!,
  )
  return [...below, ...nothing].filter(({ group }) => isOver(report, report.activities[group?.activity ?? -1]))
}

/** Deviations are listed, or the place for them was looked at and is empty: then nothing is listed. */
export const deviationsRead = ({ deviations }: WrittenReport): boolean =>
  deviations.every(({ reading }) => reading !== 'unread')

/**
 * The listed deviation that explains why a fact departs from its plan; undefined where there is none. Null where it
 * can't be told: the row's label is unknown, and a deviation is about one of those that it may be.
 */
export function explanationOf(report: WrittenReport, { label, group, fact }: Measured): Said | undefined | null {
  const listed = report.deviations.filter(said => isStated(said) && !departureOf(said))
  if (!label)
    return group?.unpaired.some(each => listed.some(({ text }) => isAbout(text, each.text))) ? null : undefined
  // An item that begins with another row's label is about that row, whatever its reason mentions.
  const labels = [...measured(report), ...report.effects.map(({ indicator }) => ({ label: indicator }))]
  const named = listed.map(said => ({ said, by: longestOf(labels, said) }))
  const own = named.filter(({ by }) => by && sameLabel(by, label)).map(({ said }) => said)
  if (own.length > 0) return own.find(({ numbers }) => numbers.length < 2 || saysFact(numbers, fact)) ?? own[0]
  const free = named.filter(({ said, by }) => !by && !participantsOf(said, report.activities)).map(({ said }) => said)
  return free.find(({ text }) => isAbout(text, label.text) || inBrackets(label.text, text))
}

/** Of the labels that a text begins with the longest: «Образец заявления-жалобы» is no «Образец заявления». */
export function longestOf(rows: readonly { readonly label: Said | null }[], { text }: Said): Said | undefined {
  const labels = rows.flatMap(({ label }) => (label && beginsWith(text, label.text) ? [label] : []))
  return labels.toSorted((a, b) => b.text.length - a.text.length)[0]
}

const sameLabel = (one: Said, other: Said) => beginsWith(one.text, other.text) && beginsWith(other.text, one.text)

const saysFact = (numbers: Said['numbers'], { value }: Stated) => numbers.some(number => number.value === value)

/** A label of a single word is often explained by what stands in its brackets. */
const inBrackets = (label: string, text: string) => {
  const within = /\(([^)]+)\)/.exec(label)?.[1]
  return within !== undefined && shareIn(within, text) === 1
}

export const nameOf = ({ label, group }: Measured): string => label?.text ?? group?.title.text ?? ''
