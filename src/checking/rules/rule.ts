import { formatsOf } from '#platform/formats.ts'
import { inEachLanguage, type Language, languages, say, type Words } from '#platform/language.ts'
import type { Finding, Found, Severity } from '../finding.ts'
import type { Quantity, Said, Stated, WrittenReport } from '../written-report.ts'

/** What fills a place of a sentence: numbers are written as the language writes them, lists are joined. */
export type Value = string | number | Words | readonly (string | number)[]

/** One thing judged. `null`: the report doesn't say enough, so that nothing may be said about it. */
export type Verdict = {
  readonly holds: boolean | null
  readonly places: readonly Found[]
  readonly values?: Readonly<Record<string, Value>>
}

/** A rule of the list R01–R47, or one of several checks that it takes. */
export type Rule = {
  readonly id: `R${number}`
  /** Unique: what must hold, in a few words. */
  readonly check: string
  /** Identities between the programme's systems that it judges, E1–E20. */
  readonly identities?: readonly `E${number}`[]
  readonly severity: Severity
  /** What a report must do, for the page of the rules. */
  readonly asks: Words
  /** A report that it speaks about, invented. */
  readonly example: Words
  /** What a manager is told to do, with the values of the verdict in `{places}`. */
  readonly fails: Words
  /** Where it holds: how a number comes about that the report doesn't explain. */
  readonly holds?: Words
  readonly judge: (report: WrittenReport) => Iterable<Verdict>
}

export function* findingsOf(rule: Rule, report: WrittenReport): Iterable<Finding> {
  for (const verdict of rule.judge(report)) {
    const words = verdict.holds === false ? rule.fails : verdict.holds ? rule.holds : undefined
    if (!words) continue
    yield {
      rule: rule.id,
      check: rule.check,
      severity: verdict.holds ? 'note' : rule.severity,
      places: verdict.places,
      message: inEachLanguage(language => say(words, language, inWords(verdict.values, language))),
    }
  }
}

/** Made once: a formatter is dear. */
const formats = new Map(languages.map(language => [language, formatsOf(language)] as const))

function inWords(values: Verdict['values'] = {}, language: Language): Record<string, string> {
  const { number } = formats.get(language)!
  const one = (value: string | number) => (typeof value === 'number' ? number(value) : value)
  const word = (value: Value): string => {
    if (typeof value === 'string' || typeof value === 'number') return one(value)
    return Array.isArray(value) ? value.map(one).join(', ') : (value as Words)[language]
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)]))
}

/** A cell as a place of a finding. */
export const at = (cell: Stated): Found => ({ place: cell.where, text: cell.text, value: cell.value })

/** A field or a paragraph as a place of a finding. */
export const atText = (said: Said): Found => ({ place: said.where, text: said.text, value: null })

/** A number within what was said: the place is its own signs, the text its phrase. */
export const atNumber = (said: Said, number: Quantity): Found => ({
  place: { ...said.where, signs: number.signs },
  text: phraseAround(said.text, number),
  value: number.value,
})

/** Enough of the sentence to know the number by. */
const AROUND = 60
function phraseAround(text: string, { signs: [from, to], text: own }: Quantity): string {
  if (!text.slice(from, to).includes(own.trim())) return own
  const sentence = /^.*[.!?;]/su.exec(text.slice(0, from))?.[0].length ?? 0
  const rest = text.slice(to, to + AROUND)
  const end = rest.search(/[.!?;](\s|$)/)
  const cut = from - AROUND > sentence
  const phrase = text.slice(cut ? from - AROUND : sentence, to + (end < 0 ? rest.length : end))
  // Whole words at both ends.
  const whole = cut ? phrase.replace(/^[^\s]*\s/, '') : phrase
  return (end < 0 && text.length > to + AROUND ? whole.replace(/\s[^\s]*$/, '') : whole).trim()
}

/** Two numbers so close to each other that they are meant to be one. */
export const isNear = (one: number, other: number): boolean =>
  one !== other && Math.abs(one - other) <= Math.max(1, 0.05 * Math.max(one, other))
