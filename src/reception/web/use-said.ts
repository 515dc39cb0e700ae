import { socialStatusWords } from '#people/social-status.ts'
import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import type { Words } from '#platform/language.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import type { ChangingField, Said } from '../history-contract.ts'
import { channelWords, helpWords, languageWords, outcomeWords, uncountedWords } from './code-words.ts'
import { usePlaces } from './use-places.ts'
import { useTopics } from './use-topics.ts'

const books: Partial<Record<ChangingField, Readonly<Record<string, Words>>>> = {
  channel: channelWords,
  help: helpWords,
  language: languageWords,
  leftOut: uncountedWords,
  outcome: outcomeWords,
  sex: sexWords,
  socialStatus: socialStatusWords,
  vulnerableKinds: vulnerableKindWords,
}

/** What a field of an entry holds, in the reader's words: codes, days and money as the screen shows them elsewhere. */
export function useSaid() {
  const language = useLanguage()
  const formats = useFormats()
  const { pathOf } = useTopics()
  const { nameOf } = usePlaces()
  return (field: ChangingField, value: NonNullable<Said>): string => {
    if (Array.isArray(value)) return value.map(one => books[field]?.[one]?.[language] ?? one).join(', ')
    if (typeof value === 'number') return field.endsWith('Tenge') ? formats.money(value) : formats.number(value)
    if (field === 'topic') return pathOf(value)
    if (field === 'district') return nameOf(value)
    if (field.endsWith('On')) return formats.shortDay(value)
    return books[field]?.[value]?.[language] ?? value
  }
}
