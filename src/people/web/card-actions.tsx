import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Person } from '../person-contract.ts'
import { CopyForm } from './copy-form.tsx'
import { EraseForm } from './erase-form.tsx'
import { LockForm } from './lock-form.tsx'
import classes from './person.module.css'
import { subjectWords } from './subject-words.ts'

type Opened = 'copy' | 'lock' | 'erase'

/** What a person may ask for, at the end of their card: to know, to have a copy, to be erased. */
export function CardActions({ card }: { card: Person }) {
  const t = useWords(subjectWords)
  const may = useMay()
  const [opened, setOpened] = useState<Opened>()
  const can = (right: string) => card.may.includes(right)
  const any = may('people.access.read') || can('people.copy.export') || can('people.person.erase')
  if (!any) return null
  const close = () => setOpened(undefined)
  const button = (name: Opened, right: string) =>
    can(right) && (
      <Button variant='default' onClick={() => setOpened(name)}>
        {t(name)}
      </Button>
    )
  return (
    <section className={classes.section}>
      <h2>{t('rights')}</h2>
      {opened === 'copy' && <CopyForm card={card} onDone={close} />}
      {opened === 'lock' && <LockForm card={card} onDone={close} />}
      {opened === 'erase' && <EraseForm card={card} onDone={close} />}
      {!opened && (
        <div className={classes.actions}>
          {may('people.access.read') && (
            <ButtonLink variant='default' to={`/people/${card.id}/access`}>
              {t('access')}
            </ButtonLink>
          )}
          {button('copy', 'people.copy.export')}
          {isOver(card) && button('lock', 'people.person.lock')}
          {button('erase', 'people.person.erase')}
        </div>
      )}
    </section>
  )
}

/** Nothing is locked while the person agrees. */
const isOver = ({ consent }: Person) => !consent?.things.includes('processing')
