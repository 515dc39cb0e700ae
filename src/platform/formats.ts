import type { Unit } from './fact.ts'
import { type Language, locales } from './language.ts'
import { unitWord } from './unit-words.ts'

const months = {
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Language, readonly string[]>

/** 5 марта: the month in the genitive. */
const ofMonth = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

/** The zone in which the office lives: an instant is read as its clock shows it, wherever the reader sits. */
const ZONE = 'Asia/Qostanay'
const NBSP = '\u00a0'

export type Formats = ReturnType<typeof formatsOf>

/** Kazakh numbers are written as Russian ones; not every browser knows Kazakh, and would put a point where a comma belongs. */
const numbersAsIn = { ...locales, kk: locales.ru }

/** How numbers, money and time are written in a language. Groups never break across lines. */
export function formatsOf(language: Language, timeZone: string = ZONE) {
  const numbers = new Intl.NumberFormat(numbersAsIn[language], { maximumFractionDigits: 2 })
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  const calendar = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })

  /** `null` is not known yet, which is not 0. */
  const number = (value: number | null) =>
    value === null
      ? '—'
      : numbers
          .formatToParts(value)
          .map(part => (part.type === 'group' ? NBSP : part.value))
          .join('')

  const money = (tenge: number | null) => (tenge === null ? '—' : `${number(tenge)}${NBSP}₸`)

  const monthOf = (month: number) => (language === 'ru' ? ofMonth : months[language])[month - 1]
  const ofYear = {
    ru: (text: string, year: string) => `${text} ${year}${NBSP}г.`,
    kk: (text: string, year: string) => `${year} жылғы ${text}`,
    en: (text: string, year: string) => `${text} ${year}`,
  }[language]

  /** 15 апреля, 17, 18 июня 2020 г.: each month and year is named once for its days. */
  const days = (isos: readonly string[]) =>
    [...Map.groupBy(isos, iso => iso.slice(0, 4))]
      .map(([year, inYear]) => {
        const byMonth = Map.groupBy(inYear, iso => parts(iso)[1])
        const text = [...byMonth]
          .map(([month, inMonth]) => `${inMonth.map(iso => parts(iso)[2]).join(', ')}${NBSP}${monthOf(month)}`)
          .join(', ')
        return ofYear(text, year)
      })
      .join(', ')

  /** 5 марта 2020 г. · 2020 жылғы 5 наурыз · 5 March 2020 */
  const day = (iso: string) => days([iso])

  /** 05.03.2020, as the office types it. */
  const shortDay = (iso: string) => iso.slice(0, 10).split('-').reverse().join('.')

  const time = (instant: string) => clock.format(new Date(instant))
  const dayOf = (instant: string) => calendar.format(new Date(instant))

  return {
    number,
    money,
    day,
    days,
    shortDay,
    /** март 2020 */
    month: (iso: string) => `${months[language][parts(iso)[1] - 1]} ${iso.slice(0, 4)}`,
    /** март; 1 is January */
    monthName: (month: number): string => months[language][month - 1] ?? '',
    /** 14:32 on the office's clock */
    time,
    /** 05.03.2020, 14:32 on the office's clock */
    instant: (instant: string) => `${shortDay(dayOf(instant))}, ${time(instant)}`,
    /** 327 человек; money as money */
    amount: (value: number | null, unit: Unit) =>
      unit === 'KZT' ? money(value) : `${number(value)}${NBSP}${unitWord(unit, value ?? 0, language)}`,
    unit: (unit: Unit, count = 5) => unitWord(unit, count, language),
    /** 64 % */
    share: (part: number) => `${number(Math.round(part * 100))}${NBSP}%`,
    /** 1,4 МБ */
    size: (bytes: number) => sizeOf(bytes, language, number),
  }
}

const parts = (iso: string) => iso.slice(0, 10).split('-').map(Number) as [number, number, number]

const sizes = { ru: ['Б', 'КБ', 'МБ', 'ГБ'], kk: ['Б', 'КБ', 'МБ', 'ГБ'], en: ['B', 'kB', 'MB', 'GB'] }

function sizeOf(bytes: number, language: Language, number: (value: number) => string): string {
  const power = Math.min(3, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const rounded = Math.round((bytes / 1000 ** power) * 10) / 10
  return `${number(rounded)}${NBSP}${sizes[language][power]}`
}
