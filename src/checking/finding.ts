import type { Language, Words } from '#platform/language.ts'
import { placeInWords } from './place-words.ts'
import type { Place } from './written-report.ts'

/**
 * `error`: the report contradicts itself or its form. `warning`: a reader would ask. `note`: worth knowing, such as how
 * a number comes about that the report doesn't explain, or what could not be judged.
 */
export type Severity = 'error' | 'warning' | 'note'

/** What stands at a place: its words, and the number where it is about one. */
export type Found = { readonly place: Place; readonly text: string; readonly value: number | null }

export type Finding = {
  /** R01–R47. */
  readonly rule: string
  /** Which check of that rule, unique in all of them: `planned-lines-make-the-grant`. */
  readonly check: string
  readonly severity: Severity
  readonly places: readonly Found[]
  readonly message: Words
}

/** A finding as `check` prints it: places in words of a language. */
export const findingInWords = ({ rule, severity, places, message }: Finding, language: Language) => ({
  rule,
  severity,
  places: places.map(({ place, text, value }) => ({ where: placeInWords(place, language), text, value })),
  message,
})
