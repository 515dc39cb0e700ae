import { Button, Group } from '@mantine/core'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { channelWords } from '#reception/web/code-words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import type { Appointment } from '../contract.ts'
import { mayBeCancelled, mayBeMoved } from '../rules.ts'
import { PhoneNumber } from './phone-number.tsx'
import { useStep } from './use-step.ts'
import { stateWords, stepWords, words } from './words.ts'

type ViewProps = { appointment: Appointment; onStep: (step: 'move' | 'cancel') => void }

/** Everything that is known of somebody's coming, and what can be done next. */
export function AppointmentView({ appointment, onStep }: ViewProps) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const { day, at, moved, cancelled, entry, person, name } = appointment
  const when = [formats.day(day), at ?? t('walkedIn')].join(', ')
  const from = moved && `${formats.shortDay(moved.from)}, ${moved.from.slice(11)}`
  return (
    <>
      <Actions appointment={appointment} onStep={onStep} />
      <Fields>
        <Field label={t('state')}>{stateWords[appointment.state][language]}</Field>
        <Field label={t('when')}>{when}</Field>
        <Field label={t('number')}>{formats.number(appointment.number)}</Field>
        <Field label={t('visitor')}>
          {person ? (
            <ButtonLink variant='subtle' size='compact-md' to='/people' search={{ open: person }}>
              {name}
            </ButtonLink>
          ) : (
            name
          )}
        </Field>
        <Field label={t('phone')}>{appointment.phoneMask && <PhoneNumber appointment={appointment} />}</Field>
        <Field label={t('channel')}>{channelWords[appointment.channel][language]}</Field>
        <Field label={t('note')}>{appointment.note}</Field>
        <Field label={t('office')}>{appointment.officeName}</Field>
        <Field label={t('lawyer')}>{appointment.lawyerName ?? t('anyLawyer')}</Field>
        <Field label={t('arrivedAt')}>{appointment.arrivedAt && formats.time(appointment.arrivedAt)}</Field>
        <Field label={t('takenBy')}>{appointment.takenByName}</Field>
        <Field label={t('movedFrom')}>{moved && from && t('movedSaid', { from, because: moved.because })}</Field>
        <Field label={t('cancelled')}>
          {cancelled &&
            t('cancelledSaid', {
              by: cancelled.by === 'visitor' ? t('byVisitor') : t('byOffice'),
              because: cancelled.because,
            })}
        </Field>
      </Fields>
      {entry && (
        <ButtonLink variant='default' to='/journal' search={{ open: entry.id }}>
          {t('openEntry', { number: entry.number })}
        </ButtonLink>
      )}
    </>
  )
}

function Actions({ appointment, onStep }: ViewProps) {
  const t = useWords(words)
  const language = useLanguage()
  const { take, busy } = useStep()
  const { steps, may, state, id } = appointment
  const books = may.includes('schedule.appointment.book')
  return (
    <Group gap='xs' mb='lg'>
      {state === 'with_lawyer' && may.includes('reception.entry.register') && (
        <ButtonLink to='/journal/new' search={{ appointment: id }}>
          {t('register')}
        </ButtonLink>
      )}
      {steps.map((step, index) => (
        <Button
          key={step}
          variant={index === 0 && state !== 'with_lawyer' ? 'filled' : 'default'}
          disabled={busy}
          onClick={() => take(appointment, step)}
        >
          {stepWords[step][language]}
        </Button>
      ))}
      {books && mayBeMoved(appointment) && (
        <Button variant='default' onClick={() => onStep('move')}>
          {t('move')}
        </Button>
      )}
      {books && mayBeCancelled(appointment) && (
        <Button variant='subtle' c='var(--broken)' onClick={() => onStep('cancel')}>
          {t('cancel')}
        </Button>
      )}
    </Group>
  )
}
