import { type Formats, formatsOf } from '../formats.ts'
import type { Language } from '../language.ts'
import { useLanguage } from './language.ts'

const made = new Map<Language, Formats>()
let officeZone: string | undefined

/** The organisation's own zone, as soon as the frame knows it: an instant is read as the office's clock shows it. */
export function setOfficeZone(zone: string) {
  if (zone !== officeZone) made.clear()
  officeZone = zone
}

/** Numbers, days and units in the reader's language. */
export function useFormats(): Formats {
  const language = useLanguage()
  const formats = made.get(language) ?? formatsOf(language, officeZone)
  made.set(language, formats)
  return formats
}
