import { Text } from '@mantine/core'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { cancelReceptionDay, type ReceptionDay } from '../office-contract.ts'
import { dayReads } from './day-form.tsx'
import { dayWords } from './day-words.ts'

/** The day won't be held; why stays written. */
export function CancelDayForm({ day, onDone }: { day: ReceptionDay; onDone: () => void }) {
  const t = useWords(dayWords)
  const form = useOfficeForm({
    key: `reception.day.cancel.${day.id}`,
    endpoint: cancelReceptionDay,
    given: { params: { id: day.id } },
    version: day.version,
    initial: { because: '' },
    input: (values, { version }) => ({ ...values, version: version! }),
    invalidates: dayReads,
    onDone,
  })
  return (
    <>
      <Text mb='md'>{t('cancelHint')}</Text>
      <Form form={form} submit={t('cancel')} onCancel={onDone}>
        <TextareaField form={form} name='because' label={t('because')} />
      </Form>
    </>
  )
}
