import type { Column } from '#platform/web/data-table.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Person } from '../person-contract.ts'
import { socialStatusWords } from '../social-status.ts'
import { sexWords } from './person-code-words.ts'
import { PersonNameCell } from './person-name-cell.tsx'
import { personWords } from './person-words.ts'
import { useDistricts } from './use-districts.ts'

/** Columns of a list of cards. */
export function usePersonColumns(): Column<Person>[] {
  const t = useWords(personWords)
  const language = useLanguage()
  const { nameOf } = useDistricts()
  return [
    { key: 'name', label: t('name'), value: person => <PersonNameCell person={person} /> },
    { key: 'age', label: t('age'), value: ({ age }) => age, numeric: true },
    { key: 'sex', label: t('sex'), value: ({ sex }) => sexWords[sex][language], wide: true },
    { key: 'status', label: t('status'), value: ({ socialStatus }) => socialStatusWords[socialStatus][language] },
    { key: 'district', label: t('district'), value: ({ district }) => nameOf(district) },
    { key: 'phone', label: t('phone'), value: ({ phoneMask }) => phoneMask, wide: true },
  ]
}
