import { quantitiesIn } from './quantities.ts'

/** Things that were listed one below the other and run into one line: each begins with a capital letter. */
export const splitAtCapitals = (text: string): string[] =>
  text.split(/(?<=[\p{Ll})»”\d]) (?=\p{Lu}\p{Ll})/u).map(part => part.trim())

/**
 * Values that run into one line: «1 1 Не менее 200 (из них) 5 20 регионов» are five, each with its words. A space between
 * two of them may look like that of thousands: as many values as are wanted tell.
 */
export function splitValues(text: string, wanted = 0): string[] {
  const starts = quantitiesIn(text)
    .filter(({ signs: [from] }) => !isWithinBrackets(text, from))
    .map(({ signs }) => signs[0])
  if (starts.length < 2) return text === '' ? [] : [text]
  const apart = starts.length < wanted ? [...starts, ...thousands(text)].toSorted((a, b) => a - b) : starts
  const cuts = apart.length === wanted ? apart : starts
  return cuts.map((from, at) => text.slice(at === 0 ? 0 : from, cuts[at + 1] ?? text.length).trim())
}

const thousands = (text: string) =>
  [...text.matchAll(/(?<=\d) (?=\d{3}(?!\d))/g)].map(({ index }) => index + 1).filter(at => !isWithinBrackets(text, at))

const isWithinBrackets = (text: string, at: number) => {
  const before = text.slice(0, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
