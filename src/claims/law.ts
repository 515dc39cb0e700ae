/** How a number of the law is known to us. */
export const certainties = ['read', 'secondary', 'unsure'] as const
export type Certainty = (typeof certainties)[number]

export const termUnits = ['calendar_days', 'working_days', 'months'] as const
export type TermUnit = (typeof termUnits)[number]
export const units = [...termUnits, 'percent', 'percent_per_day', 'rule'] as const
export type LawUnit = (typeof units)[number]
export const isTermUnit = (unit: LawUnit): unit is TermUnit => (termUnits as readonly LawUnit[]).includes(unit)

/**
 * What the procedure needs numbers for. Two are rules: `last_day_moves` (a last day off moves to the next working day), and
 * `appeals_law`, whose source is the act by which state bodies handle appeals.
 */
export const parameterCodes = [
  'claim_answer',
  'exchange',
  'refund',
  'replacement',
  'replacement_with_expertise',
  'repair',
  'penalty_rate',
  'penalty_cap',
  'body_answer',
  'body_forwarding',
  'body_prolonged',
  'appeals_law',
  'court_duty',
  'last_day_moves',
] as const
export type ParameterCode = (typeof parameterCodes)[number]

/** A number of the law from a day on, as this organisation knows it. */
export type LawNumber = {
  readonly id: string
  readonly code: ParameterCode
  readonly inForceFrom: string
  readonly value: number | null
  readonly unit: LawUnit
  readonly source: string
  readonly certainty: Certainty
  readonly approvedByName: string | null
  readonly approvedOn: string | null
}
export type UsableNumber = LawNumber & { readonly value: number }

/** What is unsure and not approved by a lawyer of the organisation is neither printed nor computed with. */
export const isUsable = (number: Pick<LawNumber, 'value' | 'certainty' | 'approvedOn'>): boolean =>
  number.value !== null && (number.approvedOn !== null || number.certainty !== 'unsure')

/** The number in force on a day; undefined: none is written down for that time. */
export const inForce = (law: readonly LawNumber[], code: ParameterCode, on: string): LawNumber | undefined =>
  law
    .filter(number => number.code === code && number.inForceFrom <= on)
    .reduce<LawNumber | undefined>(
      (last, next) => (last && last.inForceFrom > next.inForceFrom ? last : next),
      undefined,
    )

/** The number in force, where it may be used. */
export function usableOn(law: readonly LawNumber[], code: ParameterCode, on: string): UsableNumber | undefined {
  const number = inForce(law, code, on)
  return number && isUsable(number) ? (number as UsableNumber) : undefined
}
