import { Button } from '@mantine/core'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { type Appointment, cancelAppointment } from '../contract.ts'
import { scheduleReads } from './schedule-reads.ts'
import { words } from './words.ts'

/** By whom and why: the time is free again, the reason stays. */
export function CancelForm({ appointment, onDone }: { appointment: Appointment; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `schedule.cancel.${appointment.id}`,
    endpoint: cancelAppointment,
    given: { params: { id: appointment.id } },
    version: appointment.version,
    initial: { by: 'visitor' as 'visitor' | 'office', because: '' },
    input: (values, { version }) => ({ ...values, version: version! }),
    invalidates: scheduleReads,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('cancel')}
      beside={
        <Button variant='subtle' onClick={onDone}>
          {t('back')}
        </Button>
      }
    >
      <RadioField
        form={form}
        name='by'
        label={t('cancelWho')}
        options={[
          { value: 'visitor', label: t('visitorCancels') },
          { value: 'office', label: t('officeCancels') },
        ]}
        inline
      />
      <TextField form={form} name='because' label={t('because')} maxLength={300} />
    </Form>
  )
}
