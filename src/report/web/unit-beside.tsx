import { unitWord } from '#platform/unit-words.ts'
import type { Figure } from '../model.ts'
import { useFormLanguage } from './form-language.ts'

/** Persons are the column's own unit; anything else says what it is, so that nobody adds views to people. */
export function UnitBeside({ figure }: { figure: Figure }) {
  const language = useFormLanguage()
  return figure.unit === 'person' || figure.value === null ? null : unitWord(figure.unit, figure.value, language)
}
