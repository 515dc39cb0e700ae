import { isUsable } from '#claims/law.ts'

/** Percents, the minimum wage, and bounds as so many minimum wages. */
export const rateCodes = [
  'minimum_wage',
  'pension',
  'pension_most',
  'own_medical',
  'own_medical_most',
  'social_tax',
  'social_tax_least',
  'social_contributions',
  'social_contributions_least',
  'social_contributions_most',
  'medical_insurance',
  'medical_insurance_most',
] as const
export type RateCode = (typeof rateCodes)[number]
export type Rates = Readonly<Record<RateCode, number>>

export const rateUnit = (code: RateCode): 'tenge' | 'percent' | 'wages' => {
  if (code === 'minimum_wage') return 'tenge'
  return /_(?:least|most)$/.test(code) ? 'wages' : 'percent'
}

type Known = {
  readonly code: RateCode
  readonly inForceFrom: string
  readonly value: number
  readonly certainty: 'read' | 'secondary' | 'unsure'
  readonly approvedOn: string | null
}

/** The rates of a month, or those that are not known for it or wait to be approved. */
export function ratesOf(known: readonly Known[], month: string): { rates: Rates } | { missing: RateCode[] } {
  const inForce = (code: RateCode) =>
    known
      .filter(rate => rate.code === code && rate.inForceFrom <= month)
      .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))[0]
  const found = rateCodes.map(code => ({ code, rate: inForce(code) }))
  const missing = found.filter(({ rate }) => !rate || !isUsable(rate)).map(({ code }) => code)
  if (missing.length > 0) return { missing }
  return { rates: Object.fromEntries(found.map(({ code, rate }) => [code, rate!.value])) as Rates }
}

export type Charges = {
  readonly socialTax: number
  readonly socialContributions: number
  readonly medicalInsurance: number
}

/** Whole tenge: less than half a tenge is dropped, half and more is one. */
const whole = (amount: number) => Math.floor(amount + 0.5)
/** In thousandths, so that 9.5 percent of a number is no rounding of the machine's. */
const percent = (amount: number, rate: number) => whole((amount * Math.round(rate * 1000)) / 100_000)

/**
 * What the employer pays on a month's wage. Social contributions are taken from the wage less the pension contribution,
 * within their bounds; the social tax from the wage less what is withheld from the person, not below its least base, and
 * the contributions come off it; medical insurance from the wage within its bound. Each is whole tenge by itself.
 */
export function chargesOf(gross: number, pensioner: boolean, rates: Rates): Charges {
  const wages = (code: RateCode) => whole(rates[code] * rates.minimum_wage)
  const pension = pensioner ? 0 : percent(Math.min(gross, wages('pension_most')), rates.pension)
  const ownMedical = pensioner ? 0 : percent(Math.min(gross, wages('own_medical_most')), rates.own_medical)
  const base = Math.min(
    Math.max(gross - pension, wages('social_contributions_least')),
    wages('social_contributions_most'),
  )
  const socialContributions = pensioner ? 0 : percent(base, rates.social_contributions)
  const taxed = Math.max(gross - pension - ownMedical, wages('social_tax_least'))
  return {
    socialTax: Math.max(0, percent(taxed, rates.social_tax) - socialContributions),
    socialContributions,
    medicalInsurance: pensioner
      ? 0
      : percent(Math.min(gross, wages('medical_insurance_most')), rates.medical_insurance),
  }
}
