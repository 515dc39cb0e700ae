import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Person } from '../person-contract.ts'
import { socialStatusWords } from '../social-status.ts'
import classes from './person.module.css'
import { PersonNameCell } from './person-name-cell.tsx'
import { personWords } from './person-words.ts'
import { useDistricts } from './use-districts.ts'

/** What tells namesakes apart, in one line: age, status, district, end of the phone. */
export function usePersonDetail() {
  const t = useWords(personWords)
  const language = useLanguage()
  const { nameOf } = useDistricts()
  return ({ age, socialStatus, district, phoneMask }: Person) =>
    [age !== null && t('years', { count: age }), socialStatusWords[socialStatus][language], nameOf(district), phoneMask]
      .filter(Boolean)
      .join(' · ')
}

export function PersonLine({ person }: { person: Person }) {
  const detail = usePersonDetail()
  return (
    <>
      <div>
        <PersonNameCell person={person} />
      </div>
      <div className={classes.detail}>{detail(person)}</div>
    </>
  )
}
