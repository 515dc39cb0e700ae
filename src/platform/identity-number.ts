import * as z from 'zod'
import type { Words } from './language.ts'

/** What is wrong with a number; a mismatch with other data is never an error (since 2013 an IIN need not match). */
export const identityReasons = {
  digits: {
    ru: 'Нужны ровно 12 цифр.',
    kk: 'Дәл 12 цифр керек.',
    en: 'Exactly 12 digits are needed.',
  },
  date: {
    ru: 'Первые шесть цифр ИИН – дата рождения (ггммдд), седьмая – век и пол: проверьте их.',
    kk: 'ЖСН-нің алғашқы алты цифры – туған күні (жжааққ), жетіншісі – ғасыры мен жынысы: оларды тексеріңіз.',
    en: 'The first six digits of an IIN are the date of birth (yymmdd), the seventh is century and sex: check them.',
  },
  kind: {
    ru: 'Первые шесть цифр БИН – год, месяц и вид организации: проверьте их.',
    kk: 'БСН-нің алғашқы алты цифры – жылы, айы және ұйымның түрі: оларды тексеріңіз.',
    en: 'The first six digits of a BIN are year, month and kind of organisation: check them.',
  },
  check: {
    ru: 'Контрольная цифра не сходится: в номере опечатка.',
    kk: 'Бақылау цифры сәйкес келмейді: нөмірде қате бар.',
    en: 'The check digit does not fit: the number has a slip.',
  },
} as const satisfies Record<string, Words>
export type IdentityReason = keyof typeof identityReasons

export type IinCheck = {
  readonly ok: boolean
  readonly reason?: IdentityReason
  /** What the number says; to be compared, never filled in silently. */
  readonly birthDate?: string
  readonly sex?: 'female' | 'male'
}

/** IIN of a person: ггммдд, century and sex, four serial digits, check digit. */
export function checkIin(text: string): IinCheck {
  if (!/^\d{12}$/.test(text)) return { ok: false, reason: 'digits' }
  const seventh = Number(text[6])
  const birthDate = `${1800 + 100 * Math.floor((seventh - 1) / 2) + Number(text.slice(0, 2))}-${text.slice(2, 4)}-${text.slice(4, 6)}`
  if (seventh < 1 || seventh > 6 || !isDay(birthDate)) return { ok: false, reason: 'date' }
  if (checkDigit(text) !== Number(text[11])) return { ok: false, reason: 'check' }
  return { ok: true, birthDate, sex: seventh % 2 === 1 ? 'male' : 'female' }
}

/** BIN of an organisation: ггмм, kind (4 resident, 5 non-resident, 6 joint sole trader), unit, five serial digits, check digit. */
export function checkBin(text: string): { readonly ok: boolean; readonly reason?: IdentityReason } {
  if (!/^\d{12}$/.test(text)) return { ok: false, reason: 'digits' }
  if (!/^\d\d(0[1-9]|1[0-2])[456][0-3]/.test(text)) return { ok: false, reason: 'kind' }
  if (checkDigit(text) !== Number(text[11])) return { ok: false, reason: 'check' }
  return { ok: true }
}

/** Undefined when both rows of weights give 10: such a number was never issued. */
export function checkDigit(text: string): number | undefined {
  const weighed = (weights: readonly number[]) =>
    weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11
  const first = weighed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  if (first < 10) return first
  const second = weighed([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2])
  return second < 10 ? second : undefined
}

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const numbered = (check: (text: string) => { ok: boolean; reason?: IdentityReason }) =>
  z
    .string()
    .transform(text => text.replace(/[\s-]/g, ''))
    .pipe(
      z.string().superRefine((text, context) => {
        const { reason } = check(text)
        if (reason) context.addIssue({ code: 'custom', input: text, params: { words: identityReasons[reason] } })
      }),
    )

/** An IIN or BIN as people type it, with spaces or without. */
export const Iin = numbered(checkIin)
export const Bin = numbered(checkBin)
