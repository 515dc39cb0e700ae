import { formatsOf } from '#platform/formats.ts'
import type { Moment, Paragraph, PlanFactGroup, PlanFactRow, Quantity, Said, WrittenReport } from '../written-report.ts'

/** Running text of the report, the author's lists of deviations too. */
export const textsOf = (report: WrittenReport): Said[] =>
  [report.goal, report.result, ...report.deviations, ...report.paragraphs].filter(isStated)

export const isStated = ({ reading }: Said): boolean => reading === 'stated'
/** Looked at, and nothing is there. */
export const isMissing = ({ reading }: Said): boolean =>
  reading === 'empty' || reading === 'dash' || reading === 'absent'

/** A number and the text that it stands in. */
export type InText = { readonly said: Said; readonly number: Quantity }

export const numbersIn = (texts: readonly Said[]): InText[] =>
  texts.flatMap(said => said.numbers.map(number => ({ said, number })))

/** The sentence around a number, for what it says besides. */
export function sentenceOf({ said, number: { signs } }: InText): string {
  const ends = [...said.text.matchAll(/[.!?;](?=\s+[\p{Lu}«“"]|\s*$)/gu)].map(({ index }) => index + 1)
  const from = ends.findLast(end => end <= signs[0]) ?? 0
  const to = ends.find(end => end >= signs[1]) ?? said.text.length
  return said.text.slice(from, to)
}

/** What stands before a number in its own phrase. */
export const before = ({ said, number: { signs } }: InText): string => {
  const text = said.text.slice(0, signs[0])
  return text.slice(/^.*[.,;:!?()\d]/su.exec(text)?.[0].length ?? 0)
}

/** Of that, what leads to the number: words right after another number are counted by that one. */
export const leadingTo = (found: InText): string => {
  const lead = before(found)
  return /[\d*%]$/.test(found.said.text.slice(0, found.number.signs[0] - lead.length)) || lead.startsWith('*')
    ? ''
    : lead
}

/** What a number is compared with rather than what came about: «план 200», «было запланировано 200». */
const ofPlan = /план|предусмотрен|индикатор[а-я]* в\s*$|жоспар|planned?|target/i
export const isPlanned = (found: InText): boolean => ofPlan.test(before(found))

/** Text of one activity: its narrative, without what other activities say. */
export const textsAbout = (report: WrittenReport, activity: number): Paragraph[] =>
  report.paragraphs.filter(paragraph => paragraph.activity === activity && isStated(paragraph))

export type RowInGroup = { readonly group: PlanFactGroup; readonly row: PlanFactRow }
export const planFactRows = (report: WrittenReport): RowInGroup[] =>
  report.planFact.flatMap(group => group.rows.map(row => ({ group, row })))

/** Day and month within a year as one number that sorts, for moments that have all three. */
export const dayNumber = ({ year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>): number | null =>
  year === null || month === null || day === null ? null : (year * 100 + month) * 100 + day

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const { number: grouped } = formatsOf('ru')

/** 327 + 50 + 202. */
export const addends = (numbers: readonly number[]): string => numbers.map(grouped).join(' + ')
