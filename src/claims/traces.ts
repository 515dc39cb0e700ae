import { isFormOf } from './name-stems.ts'

export const traceKinds = ['name', 'phone', 'number', 'email', 'address'] as const
export type TraceKind = (typeof traceKinds)[number]
export type Trace = {
  readonly kind: TraceKind
  readonly at: number
  readonly length: number
  readonly found: string
}

/** What is known of the case and must not be in its story. */
export type Known = {
  /** Each word of it gives somebody away: citizens, sole traders. */
  readonly people: readonly string[]
  /** Given away by all their words together: «Алтын дән» is a firm, «дән» is a grain. */
  readonly firms: readonly string[]
  readonly addresses: readonly string[]
}

type Word = { readonly text: string; readonly at: number }

/** Everything in a text by which the case could be recognised, in the order of the text. */
export function tracesIn(text: string, { people, firms, addresses }: Known): Trace[] {
  const words = wordsOf(text)
  const traces = [
    ...matches(text, /[\p{L}\d.+_-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, 'email'),
    ...matches(text, /(?<!\d)(?:\d[ \u00a0-]?){11}\d(?!\d)/g, 'number'),
    ...matches(text, /(?<![\d+])(?:\+7|8|7)?[ \u00a0]?\(?\d{3,5}\)?(?:[ \u00a0-]?\d{2,3}){2,3}(?!\d)/g, 'phone').filter(
      isPhone,
    ),
    ...matches(text, houses, 'address'),
    ...people.flatMap(name =>
      wordsOf(name)
        .filter(isTelling)
        .flatMap(({ text: part }) => formsIn(words, part, 'name')),
    ),
    ...firms.flatMap(name => together(words, wordsOf(name).filter(isTelling), text)),
    ...addresses.flatMap(address => streetsOf(address).flatMap(street => formsIn(words, street, 'address'))),
  ]
  return withoutOverlaps(traces.toSorted((a, b) => a.at - b.at || b.length - a.length))
}

/** «ул. Абая, 28», «Абай көшесі, 5», «кв. 12»: a street or flat by its number, known or not. */
const houses = new RegExp(
  [
    String.raw`(?:ул|улиц\p{L}*|просп|проспект\p{L}*|пр-т|пр|пер|переул\p{L}*|мкр|микрорайон\p{L}*)\.?\s+[\p{L}\d«»"-]+(?:\s+\p{Lu}[\p{L}-]*)?(?:,?\s*(?:д|дом)?\.?\s*\d+[\p{L}\d/-]*)?`,
    String.raw`\p{Lu}[\p{L}-]*\s+(?:көше|даңғыл|шағын\s?аудан)\p{L}*(?:,?\s*\d+[\p{L}\d/-]*)?`,
    String.raw`(?:кв|квартир\p{L}|пәтер\p{L}*)\.?\s*№?\s*\d+`,
  ]
    .map(part => `(?<!\\p{L})${part}`)
    .join('|'),
  'giu',
)

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\d]+(?:[-'’][\p{L}\p{M}\d]+)*/gu), ({ 0: word, index }) => ({
    text: word,
    at: index,
  }))

/** Words that every firm's name has, and initials, name nobody. */
const common =
  /^(тоо|жшс|ао|ақ|ип|жк|чп|кх|пк|кск|пик|оси|магазин|дүкен\p{L}*|интернет-магазин|компания|фирма|филиал|торговый|дом|центр|сеть|company|llp|shop|store|г|гор|город|қала\p{L}*|область|облыс\p{L}*|район|аудан\p{L}*)$/iu
const isTelling = ({ text }: Word) => text.length > 1 && !common.test(text) && !/^\d+$/.test(text)
const streets =
  /^(ул|улица|пр|просп|проспект|пр-т|пер|переулок|мкр|микрорайон|көшесі|даңғылы|шағынауданы|дом|д|кв|квартира|офис|каб|этаж|үй|пәтер|корпус|строение|тц|трц|қаласы|обл)$/iu
/** Of an address what names the street: a town may stay in a story. */
function streetsOf(address: string): string[] {
  const parts = address.split(',').map(part => part.replace(/(?<!\p{L})(?:г|гор|город)\.?\s+[\p{L}-]+/giu, '').trim())
  return parts
    .filter(
      (part, index) =>
        /\d/.test(part) || /^\d/.test(parts[index + 1] ?? '') || wordsOf(part).some(({ text }) => streets.test(text)),
    )
    .flatMap(part => wordsOf(part).filter(word => isTelling(word) && word.text.length > 3 && !streets.test(word.text)))
    .map(({ text }) => text)
}

const trace = (kind: TraceKind, at: number, found: string): Trace => ({ kind, at, length: found.length, found })
const matches = (text: string, pattern: RegExp, kind: TraceKind): Trace[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => trace(kind, index, found))
const formsIn = (words: readonly Word[], name: string, kind: TraceKind): Trace[] =>
  words
    .filter(({ text }) => text.split('-').some(part => isFormOf(part, name)) || isFormOf(text, name))
    .map(({ text, at }) => trace(kind, at, text))

/** Ten or eleven digits with the country's first one: 8 705 123-45-67, +7 (7142) 55-44-33. Years and sums are none. */
const isPhone = ({ found }: Trace) => {
  const digits = found.replace(/\D/g, '')
  return digits.length === 11
    ? /^[78]/.test(digits)
    : digits.length === 10
      ? digits.startsWith('7')
      : /^\d{2}-\d{2}-\d{2}$|^\d{3}-\d{2}-\d{2}$/.test(found.trim())
}

function together(words: readonly Word[], name: readonly Word[], text: string): Trace[] {
  if (name.length === 0) return []
  return words.flatMap(({ at }, index) => {
    const run = words.slice(index, index + name.length)
    const last = run.at(-1)!
    const all = run.length === name.length && run.every(({ text }, place) => isFormOf(text, name[place]!.text))
    return all ? [trace('name', at, text.slice(at, last.at + last.text.length))] : []
  })
}

function withoutOverlaps(sorted: readonly Trace[]): Trace[] {
  return sorted.filter((one, index) => !sorted.slice(0, index).some(({ at, length }) => one.at < at + length))
}
