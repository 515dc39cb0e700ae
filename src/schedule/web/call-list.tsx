import { Button, Group, Title } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { isLeft, isOpen, listCalls, markCall, type ReminderCall } from '../call-contract.ts'
import { callWords } from './call-words.ts'
import classes from './calls.module.css'
import { PhoneNumber } from './phone-number.tsx'
import { stateWords } from './words.ts'

const FRESH = 60_000

/** Whom to remind of the next working day's appointment; whoever was reached steps back. */
export function CallList({ programme }: { programme: ProgrammeName }) {
  const t = useWords(callWords)
  const formats = useFormats()
  const calls = useRead(listCalls, { params: { programme: programme.id } }, { refetchInterval: FRESH })
  return (
    <section>
      <Loaded read={calls} lines={3}>
        {({ day, items }) => {
          const left = items.filter(isLeft).length
          return (
            <>
              <div className={classes.head}>
                <Title order={2}>{t('calls')}</Title>
                <p>{t('callsFor', { day: formats.day(day) })}</p>
              </div>
              <p className={classes.quiet} role='status'>
                {items.length === 0
                  ? t('callsNone')
                  : left > 0
                    ? t('callsLeft', { count: left, n: formats.number(left) })
                    : t('callsDone')}
              </p>
              {items.length > 0 && (
                <ul className={classes.list}>
                  {items.map(call => (
                    <CallLine key={call.id} call={call} />
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

function CallLine({ call }: { call: ReminderCall }) {
  const t = useWords(callWords)
  const { appointment, state } = call
  return (
    <li className={classes.line} data-done={!isLeft(call) || undefined}>
      <span className={classes.time}>{appointment.at}</span>
      <span className={classes.who}>
        <PageLink
          inherit
          to='/schedule'
          search={{ office: appointment.office, week: appointment.day, open: appointment.id }}
        >
          {appointment.name}
        </PageLink>
        <span className={classes.detail}>
          {appointment.phoneMask ? <PhoneNumber appointment={appointment} /> : t('noPhone')}
        </span>
      </span>
      <span className={classes.answer}>{isOpen(call) ? <Answers call={call} /> : <Said call={call} />}</span>
      {state === 'not_reached' && isOpen(call) && (
        <span className={classes.tried}>
          <Said call={call} />
        </span>
      )}
    </li>
  )
}

function Said({ call: { state, tries, appointment } }: { call: ReminderCall }) {
  const t = useWords(callWords)
  const formats = useFormats()
  const language = useLanguage()
  if (state === 'moved') return t('wasMoved')
  if (appointment.state !== 'booked') return stateWords[appointment.state][language]
  if (state === 'reached') return t('wasReached')
  return t('wasNotReached', { count: tries, n: formats.number(tries) })
}

function Answers({ call }: { call: ReminderCall }) {
  const t = useWords(callWords)
  const mark = useAct(markCall, { invalidates: [listCalls] })
  const say = (state: 'reached' | 'not_reached' | 'to_call') =>
    mark.mutate({ params: { id: call.id }, input: { version: call.version, state } })
  if (call.state === 'reached')
    return (
      <Group gap={4} justify='flex-end'>
        <Said call={call} />
        <Button variant='subtle' size='compact-sm' disabled={mark.isPending} onClick={() => say('to_call')}>
          {t('again')}
        </Button>
      </Group>
    )
  return (
    <Group gap={4} justify='flex-end'>
      <Button variant='default' size='compact-md' disabled={mark.isPending} onClick={() => say('reached')}>
        {t('reached')}
      </Button>
      <Button variant='subtle' size='compact-md' disabled={mark.isPending} onClick={() => say('not_reached')}>
        {t('notReached')}
      </Button>
    </Group>
  )
}
