import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Placement } from '../roster-contract.ts'
import { placementStateWords } from '../state-words.ts'
import { formWords } from './form-words.ts'

/** «завершена 10.07.2020, Департамент…»: a placement in one line. */
export function usePlaced() {
  const t = useWords(formWords)
  const formats = useFormats()
  const language = useLanguage()
  return ({ state, stateOn, hostName }: Placement) =>
    `${placementStateWords[state][language]} ${formats.shortDay(stateOn)}, ${hostName ?? t('with')}`
}
