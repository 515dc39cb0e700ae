import { formatsOf } from '#platform/formats.ts'
import { inEachLanguage, type Language, say, type Words } from '#platform/language.ts'
import { unitWord } from '#platform/unit-words.ts'
import type { Breakdown, Indicator, Part, Qualifier } from './plan-contract.ts'

type Planned = Pick<Indicator, 'qualifier' | 'plan' | 'planNote' | 'listItems'>

/** A number with groups that do not break over a line, the same in every language: it stands in mixed sentences. */
export const grouped = (value: number): string => formatsOf('ru').number(value)

const qualifiers = {
  exactly: { ru: '{plan}', kk: '{plan}', en: '{plan}' },
  at_least: { ru: 'не менее {plan}', kk: 'кемінде {plan}', en: 'at least {plan}' },
  per_participant: { ru: 'по {plan} на участника', kk: 'әр қатысушыға {plan}', en: '{plan} per participant' },
  of_list: { ru: '{plan} из перечня', kk: 'тізімнен {plan}', en: '{plan} of the list' },
} as const satisfies Record<Qualifier, Words>

/** The plan's number as it is read aloud: «не менее 200». Without a number there is nothing to compare with. */
export const planWords = ({ qualifier, plan }: Pick<Planned, 'qualifier' | 'plan'>, language: Language): string =>
  plan === null ? '—' : say(qualifiers[qualifier], language, { plan: formatsOf(language).number(plan) })

/** A longer list would push the table apart: it stands in the plan itself. */
const LISTED_IN_TABLE = 8

/** The plan as the annex of the contract has it: number, then in brackets what the number is made of. */
export function planText(planned: Planned, language: Language): string {
  const within = [planned.planNote, planned.listItems.length <= LISTED_IN_TABLE ? planned.listItems.join(', ') : '']
    .filter(Boolean)
    .join(': ')
  return within ? `${planWords(planned, language)} (${within})` : planWords(planned, language)
}

/** The plan with its unit, as a table has it: «не менее 200 консультаций», «3 из перечня (канал)». */
export function planWithUnit(planned: Pick<Indicator, 'qualifier' | 'plan' | 'unit'>, language: Language): string {
  const { qualifier, plan, unit } = planned
  const words = planWords(planned, language)
  if (plan === null) return words
  if (qualifier === 'exactly') return `${words}\u00a0${unitWord(unit, plan, language)}`
  if (qualifier !== 'at_least') return `${words} (${unitWord(unit, 1, language)})`
  // «Не менее» asks for the genitive: 2 канала, but не менее 2 каналов; не менее 21 канала.
  const genitive = language === 'ru' ? (plan % 10 === 1 && plan % 100 !== 11 ? 2 : 5) : plan
  return `${words}\u00a0${unitWord(unit, genitive, language)}`
}

/** How many the plan asks for: «по 1 на участника» asks as many times as there are participants (R08). */
export function requiredOf(
  { qualifier, plan }: Pick<Planned, 'qualifier' | 'plan'>,
  participants: number | null,
): number | null {
  if (plan === null || qualifier !== 'per_participant') return plan
  return participants === null ? null : plan * participants
}

/** The number that the contract had before any letter: a replaced product is judged by what was promised first. */
export const firstPlan = ({ plan, changes }: Pick<Indicator, 'plan' | 'changes'>): number | null =>
  changes.length > 0 ? changes[0]!.planBefore : plan

const DAY = 86_400_000

/** The share of the period that has passed by the evening of a day, from 0 to 1. */
export function elapsedShare({ startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string): number {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY + 1
  return Math.min(1, Math.max(0, days(startsOn, today) / days(startsOn, endsOn)))
}

export type IndicatorState = 'done' | 'behind' | 'missing' | 'replaced' | 'open'

/**
 * Where an indicator stands: `missing` has no value at all; `replaced` was taken out with the operator's consent;
 * `open` is not yet reached but keeps pace with the share of the period that has passed; `behind` doesn't.
 * Money is a ceiling and not a goal: a known amount is done, its differences are explained (R15).
 */
export function stateOf(
  indicator: Pick<Indicator, 'qualifier' | 'plan' | 'unit' | 'changes'>,
  fact: number | null,
  { participants = null, elapsed = 1 }: { participants?: number | null; elapsed?: number } = {},
): IndicatorState {
  if (indicator.changes.length > 0 && indicator.plan === 0) return 'replaced'
  if (fact === null) return 'missing'
  if (indicator.unit === 'KZT') return 'done'
  const required = requiredOf(indicator, participants)
  if (required === null) return 'open'
  if (fact >= required) return 'done'
  return elapsed < 1 && fact >= Math.floor(required * elapsed) ? 'open' : 'behind'
}

/** Beyond this share a fact above its plan is explained too (R10). */
export const DEVIATION_SHARE = 0.1

/**
 * Which way a fact departs from the promised number so far that the report must say why: below the plan by anything
 * (R09), above it by more than a tenth (R10), money by anything either way (R15). Null: nothing to explain.
 */
export function deviationOf(
  indicator: Pick<Indicator, 'qualifier' | 'plan' | 'unit' | 'changes'>,
  fact: number | null,
  participants: number | null = null,
): 'below' | 'above' | null {
  const required = requiredOf({ qualifier: indicator.qualifier, plan: firstPlan(indicator) }, participants)
  if (fact === null || required === null || fact === required) return null
  if (fact < required) return 'below'
  return indicator.unit === 'KZT' || fact > required * (1 + DEVIATION_SHARE) ? 'above' : null
}

type Broken = { path: string; words: Words }
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** What a value was added from must add up to it. */
export function partsSum(value: number, parts: readonly Part[]): Broken[] {
  const total = sum(parts.map(part => part.value))
  if (parts.length === 0 || total === value) return []
  return [{ path: 'parts', words: filled(partsWords, { total: grouped(total), value: grouped(value) }) }]
}

/** Each table of the form counts the same people once: sex, status and age each sum to the value. */
export function breakdownSums(value: number, breakdown: Breakdown | null): Broken[] {
  if (breakdown === null) return []
  const broken: Broken[] = []
  for (const table of ['sex', 'status', 'age'] as const) {
    const total = sum(Object.values(breakdown[table]))
    if (total !== value) {
      broken.push({
        path: `breakdown.${table}`,
        words: filled(breakdownWords, { total: grouped(total), value: grouped(value) }),
      })
    }
  }
  if (breakdown.vulnerable > value)
    broken.push({ path: 'breakdown.vulnerable', words: filled(vulnerableWords, { value: grouped(value) }) })
  return broken
}

const filled = (words: Words, values: Record<string, string>): Words =>
  inEachLanguage(language => say(words, language, values))
const partsWords = {
  ru: 'Слагаемые дают {total}, а значение {value}: исправьте одно из них.',
  kk: 'Қосылғыштардың қосындысы {total}, ал мәні {value}: біреуін түзетіңіз.',
  en: 'The parts add up to {total}, the value is {value}: correct one of them.',
}
const breakdownWords = {
  ru: 'По классам выходит {total}, а всего {value}: каждый человек считается ровно один раз.',
  kk: 'Топтар бойынша {total} шығады, ал барлығы {value}: әр адам дәл бір рет саналады.',
  en: 'The classes give {total}, the whole is {value}: everyone is counted exactly once.',
}
const vulnerableWords = {
  ru: 'Из {value} человек не может быть больше {value}.',
  kk: '{value} адамның ішінде {value} артық адам бола алмайды.',
  en: 'Of {value} people there cannot be more than {value}.',
}
