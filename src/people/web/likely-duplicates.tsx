import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { findDuplicates, type LikelyDuplicate, type Person } from '../person-contract.ts'
import classes from './person.module.css'
import { reasonWords } from './person-code-words.ts'
import { PersonLine } from './person-line.tsx'
import type { PersonValues } from './person-values.ts'
import { personWords } from './person-words.ts'

type DuplicatesProps = {
  typed: PersonValues
  /** «Это этот человек»: what to do with the card that was there already. */
  onChoose: (card: Person) => void
  /** The verb on the button. */
  choose: string
}

/** Cards that may be the same person, shown while a new one is typed, each with its reason. */
export function LikelyDuplicates({ typed, onChoose, choose }: DuplicatesProps) {
  const t = useWords(personWords)
  const { surname, givenName, patronymic, iin, phone, bornOn, birthYear } = typed
  const year = Number(bornOn?.slice(0, 4) ?? birthYear)
  const [input] = useDebouncedValue(
    { surname, givenName, patronymic, iin, phone, birthYear: year >= 1900 && year <= 2100 ? year : null },
    400,
  )
  const enough = input.surname.length >= 3 || input.iin.length >= 12 || input.phone.length >= 10
  const { data } = useRead(findDuplicates, { input }, { enabled: enough })
  if (!enough || !data?.items.length) return null
  return (
    <section className={classes.likely} role='status' aria-label={t('likely')}>
      <strong>{t('likely')}</strong>
      <p className={classes.detail}>{t('likelyHint')}</p>
      <ul className={classes.lines}>
        {data.items.map(card => (
          <li key={card.id}>
            <PersonLine person={card} />
            <Reasons reasons={card.reasons} />
            <Button variant='default' size='compact-sm' mt={4} onClick={() => onChoose(card)}>
              {choose}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reasons({ reasons }: Pick<LikelyDuplicate, 'reasons'>) {
  const language = useLanguage()
  return <div>{reasons.map(reason => reasonWords[reason][language]).join(' · ')}</div>
}
