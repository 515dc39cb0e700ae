import * as z from 'zod'
import { readNumber } from '#platform/sheets/typed-cells.ts'
import { noSuchAmount, notWholeTenge, otherCurrency, twoCurrencies } from './problems.ts'

const tenge = /₸|тг|тенге|теңге|kzt|tenge/iu
const others = /[$€₽£¥]|\b(?:usd|eur|rub|rur|cny|gbp|uzs|kgs)\b|(?<!\p{L})(?:руб|долл|евро|сом|юан)\p{L}*/iu
const most = 1_000_000_000_000

export type AmountFault = 'two_currencies' | 'other_currency' | 'no_amount'
/** In hundredths (tiyn), below nothing when money came back. */
export type ReadAmount = { readonly tiyn: number } | { readonly fault: AmountFault }

/**
 * Money as people and banks write it: `12 500 ₸`, `1500.00`, `−300`, `300-`, `(300)`. Minus signs of every kind and
 * brackets are below nothing; another currency than tenge is no amount of the programme.
 */
export function readAmount(said: string): ReadAmount {
  const foreign = others.test(said)
  if (foreign) return { fault: tenge.test(said) ? 'two_currencies' : 'other_currency' }
  const text = said.trim().replace(/[−–—‒]/g, '-')
  const bare = text.replace(/(?:₸|тг|тенге|теңге|kzt|tenge)\.?/giu, '').trim()
  const below = /^\(.*\)$/.test(bare) || /^-|-$/.test(bare)
  const number = readNumber(bare.replace(/^[(-]+\s*/, '').replace(/\s*[)-]+$/, ''))
  if (number === undefined || number === null || number < 0 || number > most) return { fault: 'no_amount' }
  const tiyn = Math.round(number * 100)
  return { tiyn: below ? -tiyn : tiyn }
}

/** Whole tenge nearest to it; half a tenge counts as one, on either side of nothing. */
export const wholeTenge = (tiyn: number): number => Math.sign(tiyn) * Math.floor((Math.abs(tiyn) + 50) / 100)

const faults = { two_currencies: twoCurrencies, other_currency: otherCurrency, no_amount: noSuchAmount } as const
const refused = (context: z.RefinementCtx, { words }: { words: object }) => {
  context.addIssue({ code: 'custom', params: { words } })
  return z.NEVER
}

/** Whole tenge of an expense, as a number or as it was typed; below nothing when a supplier gave money back. */
export const Amount = z.union([z.int().min(-most).max(most), z.string().max(60)]).transform((given, context) => {
  if (typeof given === 'number') return given === 0 ? refused(context, noSuchAmount()) : given
  const read = readAmount(given)
  if ('fault' in read) return refused(context, faults[read.fault]())
  if (read.tiyn % 100 !== 0) return refused(context, notWholeTenge())
  return read.tiyn === 0 ? refused(context, noSuchAmount()) : read.tiyn / 100
})
