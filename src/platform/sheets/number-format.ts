/** How a number of a cell is to be read: as it is, as a day, a clock, both, or with its leading zeros. */
export type NumberKind = 'number' | 'day' | 'clock' | 'instant' | { readonly digits: number }

/** Formats that books name by a number only (ECMA-376, 18.8.30); those of East Asia among them. */
const builtIn: readonly [from: number, to: number, kind: NumberKind][] = [
  [14, 17, 'day'],
  [18, 21, 'clock'],
  [22, 22, 'instant'],
  [27, 31, 'day'],
  [32, 35, 'clock'],
  [36, 36, 'day'],
  [45, 47, 'clock'],
  [50, 58, 'day'],
]

/** `dd.mm.yyyy` is a day, `[$-419]h:mm` a clock, `000000000000` a number that keeps its zeros, the rest is a number. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number'
  if (/^0{2,}$/.test(code)) return { digits: code.length }
  // Quoted words, escaped signs, paddings, colours and countries say nothing of the kind; [h] counts hours on.
  const bare = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
  const day = /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))
  const clock = /[hs]/i.test(bare)
  if (/general|[#?]/i.test(bare)) return 'number'
  return day && clock ? 'instant' : day ? 'day' : clock ? 'clock' : 'number'
}

const LAST_DAY = 2_958_465
const MINUTES = 24 * 60

/** A number as the sheet means it. What can't be a day stays a number. */
export function numberText(value: number, kind: NumberKind, from1904: boolean): string {
  if (typeof kind === 'object')
    return Number.isInteger(value) ? String(value).padStart(kind.digits, '0') : decimal(value)
  if (kind === 'number' || value < 0 || value > LAST_DAY) return decimal(value)
  const minutes = Math.round(value * MINUTES)
  const clock = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
  if (kind === 'clock') return value < 1 ? clock : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`
  if (kind === 'day' || minutes % MINUTES === 0) return serialDay(Math.floor(value + 1e-6), from1904)
  return `${serialDay(Math.floor(minutes / MINUTES), from1904)}T${clock}`
}

/** The day of a serial number: day 1 is the first of 1900, and Excel believes that 1900 was a leap year. */
export function serialDay(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return new Date(start + serial * 86_400_000).toISOString().slice(0, 10)
}

/** Fifteen digits are what a sheet keeps: 0.1 + 0.2 is 0.3 there. */
const decimal = (value: number) => String(Number(value.toPrecision(15)))
const two = (value: number) => String(value).padStart(2, '0')
