import type { Language, Words } from '#platform/language.ts'
import type { Currency } from './rules.ts'

export const currencyWords: Readonly<Record<Currency, Words>> = {
  KZT: { ru: 'тенге', kk: 'теңге', en: 'tenge' },
  USD: { ru: 'долларов США', kk: 'АҚШ доллары', en: 'US dollars' },
  EUR: { ru: 'евро', kk: 'еуро', en: 'euros' },
  RUB: { ru: 'российских рублей', kk: 'Ресей рублі', en: 'Russian roubles' },
}

type Sum = { currency: Currency; unit: string; unitSum: number; units: number; total: number }

/** «3 000 000 тенге × 5 (кабинет) = 15 000 000 тенге»; of a single unit the total says it all. */
export function sumInWords(sum: Sum, number: (value: number) => string, language: Language): string {
  const money = (value: number) => `${number(value)} ${currencyWords[sum.currency][language]}`
  if (sum.units === 1) return `${money(sum.total)} (${sum.unit})`
  return `${money(sum.unitSum)} × ${number(sum.units)} (${sum.unit}) = ${money(sum.total)}`
}
