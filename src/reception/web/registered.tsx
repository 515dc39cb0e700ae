import { Button, Group, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { PrintCoupon } from './coupon.tsx'
import { deskWords } from './desk-words.ts'
import { NotCounted } from './not-counted.tsx'
import classes from './registered.module.css'
import { useTopics } from './use-topics.ts'
import { VisitorName } from './visitor-name.tsx'

/** The number, large enough to be read aloud and written on the visitor's paper; Enter begins the next entry. */
export function Registered({ entry, onNext }: { entry: Entry; onNext: () => void }) {
  const t = useWords(deskWords)
  const formats = useFormats()
  const { pathOf } = useTopics()
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    globalThis.scrollTo(0, 0)
    next.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={classes.registered}>
      <div role='status'>
        <p className={classes.done}>
          <IconCheck size={20} aria-hidden /> {t('done')}
        </p>
        <Title order={1} className={classes.number}>
          {entry.number}
        </Title>
        <p className={classes.said}>
          <VisitorName name={entry.personName} /> · {pathOf(entry.topic)}
          <br />
          {entry.officeName} · {[formats.day(entry.receivedOn), entry.receivedAt].filter(Boolean).join(', ')}
          {entry.visit !== null && entry.visit > 1 && <> · {t('visit', { n: entry.visit })}</>}
        </p>
      </div>
      <NotCounted entry={entry} />
      <Group>
        <Button ref={next} onClick={onNext}>
          {t('nextVisitor')}
        </Button>
        <PrintCoupon entry={entry} onKey />
        <ButtonLink variant='default' to='/journal' search={{ open: entry.id }}>
          {t('openEntry')}
        </ButtonLink>
        <ButtonLink variant='subtle' to='/journal'>
          {t('toJournal')}
        </ButtonLink>
      </Group>
    </section>
  )
}
