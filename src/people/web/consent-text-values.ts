import type { ConsentParts, ConsentText } from '../consent-contract.ts'

export type Written = Pick<ConsentText, 'parts' | 'grantOperator' | 'termMonths' | 'eraseDays'> &
  Partial<Pick<ConsentText, 'approvedBy' | 'approvedOn'>>

/** What the form of a consent text holds: each language's parts by their names. */
export type TextValues = ConsentParts & {
  grantOperator: string
  termMonths: number
  eraseDays: number
  approvedBy: string
  approvedOn: string | null
}

export const valuesOf = ({ parts, approvedBy = '', approvedOn = null, ...rest }: Written): TextValues => ({
  ru: parts.ru,
  kk: parts.kk,
  grantOperator: rest.grantOperator,
  termMonths: rest.termMonths,
  eraseDays: rest.eraseDays,
  approvedBy,
  approvedOn,
})

export const inputOf = ({ ru, kk, ...rest }: TextValues) => ({ parts: { ru, kk }, ...rest })
