import { Button } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { ChoiceRow } from '#reception/web/choice-row.tsx'
import { type Appointment, moveAppointment } from '../contract.ts'
import { timeKey, timeOf, useFreeTimes } from './free-times.ts'
import { scheduleReads } from './schedule-reads.ts'
import { words } from './words.ts'

type Values = { day: string | null; time: string | null; because: string }

/** Another time of the same office: the day first, then what is free on it. */
export function MoveForm({ appointment, onDone }: { appointment: Appointment; onDone: () => void }) {
  const t = useWords(words)
  const { today } = useActor()
  const { id, programme, office, day, at, version } = appointment
  const form = useOfficeForm({
    key: `schedule.move.${id}`,
    endpoint: moveAppointment,
    given: { params: { id } },
    version,
    initial: { day: day < today ? today : day, time: null, because: '' } as Values,
    input: ({ day, time, because }, made) => ({ day: day ?? '', ...timeOf(time), because, version: made.version! }),
    fieldOf: path => (path === 'at' || path === 'lawyer' ? 'time' : path),
    invalidates: scheduleReads,
    onDone,
  })
  const { times } = useFreeTimes(programme, office, form.values.day)
  const others = times.filter(one => !(form.values.day === day && one.at === at))
  return (
    <Form
      form={form}
      submit={t('move')}
      beside={
        <Button variant='subtle' onClick={onDone}>
          {t('back')}
        </Button>
      }
    >
      <DayField form={form} name='day' label={t('moveTo')} min={today} near={today} />
      {others.length > 0 ? (
        <ChoiceRow
          form={form}
          name='time'
          label={t('time')}
          options={others.map(one => ({ value: timeKey(one), label: one.at }))}
        />
      ) : (
        <p>{t('noTimes')}</p>
      )}
      <TextField form={form} name='because' label={t('because')} maxLength={300} />
    </Form>
  )
}
