import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { MergeField } from '../merge-contract.ts'
import type { Person } from '../person-contract.ts'
import { socialStatusWords } from '../social-status.ts'
import { vulnerableKindWords } from '../vulnerable-kinds.ts'
import { mergeWords } from './merge-words.ts'
import { languageWords, sexWords } from './person-code-words.ts'
import { personWords } from './person-words.ts'
import { useDistricts } from './use-districts.ts'

/** What each field of two compared cards is called, and what a card says in it. */
export function useMergeFields() {
  const t = useWords(personWords)
  const m = useWords(mergeWords)
  const language = useLanguage()
  const formats = useFormats()
  const { nameOf } = useDistricts()
  const labels: Record<MergeField, string> = {
    surname: t('surname'),
    givenName: t('givenName'),
    patronymic: t('patronymic'),
    sex: t('sex'),
    birth: m('birth'),
    iin: t('iin'),
    phone: t('phone'),
    district: t('district'),
    socialStatus: t('status'),
    vulnerableKinds: t('kinds'),
    language: t('language'),
  }
  const values: Record<MergeField, (card: Person) => string | null | undefined> = {
    surname: ({ names }) => names?.surname,
    givenName: ({ names }) => names?.givenName,
    patronymic: ({ names }) => names?.patronymic,
    sex: ({ sex }) => sexWords[sex][language],
    birth: ({ bornOn, birthYear }) => (bornOn ? formats.day(bornOn) : birthYear?.toString()),
    iin: ({ iinMask }) => iinMask,
    phone: ({ phoneMask }) => phoneMask,
    district: ({ district }) => nameOf(district),
    socialStatus: ({ socialStatus }) => socialStatusWords[socialStatus][language],
    vulnerableKinds: ({ vulnerableKinds }) =>
      vulnerableKinds.map(kind => vulnerableKindWords[kind][language]).join('; '),
    language: ({ language: spoken }) => spoken && languageWords[spoken][language],
  }
  return { labels, said: (field: MergeField, card: Person) => values[field](card) || t('none') }
}
