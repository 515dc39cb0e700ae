import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { QrCode } from '#platform/web/qr-code.tsx'
import { useAct } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { openCheckIn } from '../attendance-contract.ts'
import type { Event } from '../contract.ts'
import { eventReads } from './event-reads.ts'
import classes from './events.module.css'
import { peopleWords } from './people-words.ts'

/** The address at which participants write themselves down, as a picture for their phones. */
export function CheckInAddress({ event }: { event: Event }) {
  const t = useWords(peopleWords)
  const [address, setAddress] = useState<string | null>()
  const act = useAct(openCheckIn, { invalidates: eventReads })
  const open = async (open: boolean) =>
    setAddress((await act.mutateAsync({ params: { id: event.id }, input: { open } })).address)
  return (
    <Section title={t('checkIn')}>
      <p className={classes.quiet}>{t('checkInHint')}</p>
      {address && (
        <>
          <QrCode text={address} label={t('qr')} size={280} />
          <p style={{ overflowWrap: 'anywhere' }}>
            <Anchor href={address}>{address}</Anchor>
          </p>
        </>
      )}
      {address === null && <p>{t('shut')}</p>}
      <div className={classes.buttons}>
        {!address && <Button onClick={() => void open(true)}>{t('openCheckIn')}</Button>}
        {(address || event.checkIn) && (
          <Button variant='default' onClick={() => void open(false)}>
            {t('shutCheckIn')}
          </Button>
        )}
      </div>
    </Section>
  )
}
