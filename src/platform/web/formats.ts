import { type Formats, formatsOf } from '../formats.ts'
import type { Language } from '../language.ts'
import { useLanguage } from './language.ts'

const made = new Map<Language, Formats>()

/** Numbers, days and units in the reader's language. */
export function useFormats(): Formats {
  const language = useLanguage()
  const formats = made.get(language) ?? formatsOf(language)
  made.set(language, formats)
  return formats
}
