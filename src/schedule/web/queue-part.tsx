import { Title } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Appointment, readQueue } from '../contract.ts'
import { QueueLine } from './queue-line.tsx'
import { inOrder } from './queue-list.tsx'
import classes from './queue-part.module.css'
import { queueWords } from './queue-words.ts'

/** As many as the first page shows of those who wait; the rest is on the list's own page. */
const SHOWN = 5

/** The first page's first question: who is here now. */
export function QueuePart({ programme }: { programme: ProgrammeName }) {
  const t = useWords(queueWords)
  const formats = useFormats()
  const queue = useRead(readQueue, { params: { programme: programme.id } }, { refetchInterval: 15_000 })
  return (
    <section>
      <Loaded read={queue} lines={3}>
        {({ items }) => {
          const count = (...states: Appointment['state'][]) =>
            formats.number(items.filter(({ state }) => states.includes(state)).length)
          const here = [...standing(items, 'with_lawyer'), ...standing(items, 'arrived')]
          const counts = { waiting: count('arrived'), expected: count('booked'), served: count('served') }
          return (
            <>
              <div className={classes.head}>
                <Title order={2}>{t('queueHint')}</Title>
                {items.length > 0 && <p>{t('counts', counts)}</p>}
                <PageLink fz='sm' to='/queue'>
                  {t('whole')}
                </PageLink>
              </div>
              {here.length === 0 ? (
                <p className={classes.quiet}>{items.length === 0 ? t('nobody') : t('nobodyWaits')}</p>
              ) : (
                <ul className={classes.list}>
                  {here.slice(0, SHOWN).map(appointment => (
                    <QueueLine key={appointment.id} appointment={appointment} />
                  ))}
                </ul>
              )}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

const standing = (items: readonly Appointment[], wanted: Appointment['state']) =>
  inOrder(items.filter(({ state }) => state === wanted))
