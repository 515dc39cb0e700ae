import { typedDay } from '../typed-day.ts'
import { serialDay } from './number-format.ts'

/** Undefined: there is something, and it can't be read as that. */
export type Read<T> = T | null | undefined

const nothing = /^(|[-–—.]+|нет|жоқ|n\/a)$/i

/** Beginnings of the months' names, in the three languages and every case. */
const monthNames: readonly (readonly string[])[] = [
  ['янв', 'қаңт', 'jan'],
  ['фев', 'ақп', 'feb'],
  ['мар', 'наур', 'mar'],
  ['апр', 'сәу', 'apr'],
  ['мая', 'май', 'мам', 'may'],
  ['июн', 'маус', 'jun'],
  ['июл', 'шіл', 'jul'],
  ['авг', 'там', 'aug'],
  ['сен', 'қырк', 'sep'],
  ['окт', 'қаз', 'oct'],
  ['ноя', 'қара', 'nov'],
  ['дек', 'желт', 'dec'],
]

type DayOptions = {
  /** What is read lies not after this day: a year of two digits is of its century, or the one before. */
  readonly until: string
  readonly from1904?: boolean
}

/** A day as sheets and people write it: 2020-03-05, 5.3.20, 05/03/2020 14:30, 5 марта 2020 г., 2020 жылғы 5 наурыз, 43895. */
export function readDay(cell: string, { until, from1904 = false }: DayOptions): Read<string> {
  const text = cell.trim()
  if (nothing.test(text)) return null
  if (/^\d{5}(\.\d+)?$/.test(text)) return serialDay(Math.floor(Number(text)), from1904)
  const said = text.replace(/[T\s]+\d{1,2}:\d\d(:\d\d)?.*$/, '').replace(/\s*(г|ж|года?|жыл\p{L}*)\.?$/iu, '')
  const day = /\p{L}/u.test(said) ? wordedDay(said) : (typedDay(said) ?? undefined)
  if (day === undefined || /\d{4}/.test(said) || day <= until) return day
  return `${Number(day.slice(0, 4)) - 100}${day.slice(4)}`
}

function wordedDay(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const month = monthNames.findIndex(names => words.some(word => names.some(name => word.startsWith(name)))) + 1
  const numbers = text.match(/\d+/g) ?? []
  if (month === 0 || numbers.length !== 2) return undefined
  const [day, year] = numbers[0]!.length > 2 ? numbers.toReversed() : numbers
  return typedDay(`${day}.${month}.${year}`) ?? undefined
}

const thousands: readonly [RegExp, number][] = [
  [/тыс\p{L}*\.?|мың|thousand/giu, 1000],
  [/млн\.?|миллион\p{L}*|million/giu, 1_000_000],
]

/** A number as people write it: `12 500,50 ₸`, `12.500`, `1,5 тыс. тенге`. */
export function readNumber(cell: string): Read<number> {
  const text = cell.trim()
  if (nothing.test(text)) return null
  const times = thousands.find(([words]) => text.search(words) >= 0)
  const bare = text
    .replace(times?.[0] ?? /$/, '')
    .replace(/(₸|тг|тенге|теңге|kzt|tenge)\.?/giu, '')
    .replace(/[\s\u00a0\u202f']/g, '')
  const number = Number(withPoint(bare))
  return bare === '' || !/^-?[\d.,]+$/.test(bare) || Number.isNaN(number) ? undefined : number * (times?.[1] ?? 1)
}

/** Which of comma and point parts the whole from the rest: the last one, unless it stands before three digits of money. */
function withPoint(text: string): string {
  if (/^-?\d{1,3}([.,]\d{3})+$/.test(text)) return text.replace(/[.,]/g, '')
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  return last < 0 ? text : `${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`
}

/** A time of day: 14:30, 9.05, 9-05, 14 ч 30 мин, 0.4375, or the one in an instant. */
export function readClock(cell: string): Read<string> {
  const text = cell.trim()
  if (nothing.test(text)) return null
  if (/^0?\.\d{3,}$/.test(text)) return clockOf(0, Math.round(Number(text) * 24 * 60))
  const said =
    /(?:^|T|\s)(\d{1,2})(?:\s*(?:[:.-]|ч\p{L}*\.?|сағ\p{L}*)\s*(\d{2}))?(?::\d\d)?\s*(?:ч|час\p{L}*|мин\p{L}*|сағ\p{L}*)?\.?$/u.exec(
      text,
    )
  return said ? clockOf(Number(said[1]), Number(said[2] ?? 0)) : undefined
}

function clockOf(hours: number, minutes: number): string | undefined {
  const all = hours * 60 + minutes
  if (all >= 24 * 60 || (hours > 0 && minutes > 59)) return undefined
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}
