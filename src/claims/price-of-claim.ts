import { formatsOf } from '#platform/formats.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import { type LawNumber, usableOn } from './law.ts'

export type LineKind = 'price' | 'repair' | 'expertise' | 'delivery' | 'loss' | 'penalty' | 'moral' | 'other'
export type Line = { readonly kind: LineKind; readonly label: string; readonly tenge: number }

/** The sum of the lines: the price of claim. */
export const totalOf = (lines: readonly Line[]): number => lines.reduce((sum, { tenge }) => sum + tenge, 0)

export type Penalty = {
  readonly line: Line
  readonly days: number
  readonly percentPerDay: number
  /** The cap was reached. */
  readonly capped: boolean
}

const words: Words = {
  ru: 'Неустойка: {price} × {rate} % × {days} дн. ({source})',
  kk: 'Тұрақсыздық айыбы: {price} × {rate} % × {days} күн ({source})',
  en: 'Penalty: {price} × {rate} % × {days} days ({source})',
}

/**
 * The penalty for each day of delay, from the day after the term up to and with the given one. Rate and cap are
 * disputed: without a number that a lawyer has approved there is no penalty line at all.
 */
export function penaltyLine(
  { priceTenge, dueOn, until }: { priceTenge: number; dueOn: string; until: string },
  law: readonly LawNumber[],
  language: Language,
): Penalty | null {
  const rate = usableOn(law, 'penalty_rate', until)
  const days = Math.round((Date.parse(until) - Date.parse(dueOn)) / 86_400_000)
  if (!rate || days <= 0) return null
  const cap = usableOn(law, 'penalty_cap', until)
  const full = share(priceTenge, rate.value * days)
  const most = cap ? share(priceTenge, cap.value) : Number.POSITIVE_INFINITY
  const tenge = Math.min(full, most)
  const { money, number } = formatsOf(language)
  const label = say(words, language, { price: money(priceTenge), rate: number(rate.value), days, source: rate.source })
  return { line: { kind: 'penalty', label, tenge }, days, percentPerDay: rate.value, capped: full > most }
}

/** The court's duty on a price of claim; deferred for consumers (art. 106 p. 3 of the Civil Procedure Code). Null while its percent may not be used. */
export function courtDuty(lines: readonly Line[], law: readonly LawNumber[], on: string): number | null {
  const percent = usableOn(law, 'court_duty', on)
  return percent ? share(totalOf(lines), percent.value) : null
}

/** A share of a sum in whole tenge, rounded down: nobody is asked for more than is due. Percents have three places at most. */
const share = (tenge: number, percent: number): number =>
  Number((BigInt(tenge) * BigInt(Math.round(percent * 1000))) / 100_000n)
