import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Person } from '../person-contract.ts'
import { socialStatusWords } from '../social-status.ts'
import { CardActions } from './card-actions.tsx'
import { CardState } from './card-state.tsx'
import { CorrectPerson } from './correct-person.tsx'
import { MergeButton, MergeWith } from './merge-with.tsx'
import classes from './person.module.css'
import { languageWords, sexWords } from './person-code-words.ts'
import { PersonConsent } from './person-consent.tsx'
import { PersonKinds } from './person-kinds.tsx'
import { PersonMerges } from './person-merges.tsx'
import { personWords } from './person-words.ts'
import { RevealNumber } from './reveal-number.tsx'
import { useDistricts } from './use-districts.ts'

/** A citizen's card: what is known, kinds and consent, what was merged into it, and what the person may ask for. */
export function PersonCard({ card }: { card: Person }) {
  const t = useWords(personWords)
  const may = useMay()
  const [correcting, correct] = useDisclosure()
  const [merging, merge] = useDisclosure()
  if (correcting) return <CorrectPerson card={card} onDone={correct.close} />
  return (
    <>
      <CardState card={card} />
      <Facts card={card} />
      <div className={classes.actions}>
        {card.may.includes('people.person.correct') && (
          <Button variant='default' onClick={correct.open}>
            {t('correct')}
          </Button>
        )}
        {card.may.includes('people.merge.make') && !merging && <MergeButton onClick={merge.open} />}
      </div>
      {merging && <MergeWith card={card} onDone={merge.close} />}
      {!card.mergedInto && <PersonKinds card={card} />}
      {!card.mergedInto && <PersonConsent card={card} />}
      {may('people.person.name') && <PersonMerges card={card} />}
      <CardActions card={card} />
    </>
  )
}

function Facts({ card }: { card: Person }) {
  const t = useWords(personWords)
  const formats = useFormats()
  const language = useLanguage()
  const { nameOf } = useDistricts()
  const born = card.bornOn ? formats.day(card.bornOn) : card.birthYear
  const number = (field: 'iin' | 'phone', mask: string | null) =>
    mask && <RevealNumber card={card} field={field} mask={mask} />
  return (
    <dl className={classes.facts}>
      <Fact label={t('sex')}>{sexWords[card.sex][language]}</Fact>
      <Fact label={card.bornOn ? t('bornOn') : t('birthYear')}>{born}</Fact>
      <Fact label={t('age')}>{card.age !== null && t('years', { count: card.age })}</Fact>
      <Fact label={t('status')}>{socialStatusWords[card.socialStatus][language]}</Fact>
      <Fact label={t('district')}>{nameOf(card.district)}</Fact>
      {!card.erasedOn && (
        <>
          <Fact label={t('language')}>{card.language && languageWords[card.language][language]}</Fact>
          <Fact label={t('phone')}>{number('phone', card.phoneMask)}</Fact>
          <Fact label={t('iin')}>{number('iin', card.iinMask)}</Fact>
        </>
      )}
      <Fact label={t('certainty')}>{t(card.certainty)}</Fact>
      <Fact label={t('registeredAt')}>{formats.instant(card.registeredAt)}</Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  const t = useWords(personWords)
  return (
    <>
      <dt>{label}</dt>
      <dd>{children || <span className={classes.detail}>{t('none')}</span>}</dd>
    </>
  )
}
