import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { changeEvent, type Event } from '../contract.ts'
import { EventFields } from './event-fields.tsx'
import { eventReads } from './event-reads.ts'
import { fieldOf, inputOf, valuesOf } from './event-values.ts'
import { eventWords } from './words.ts'

/** More of an event: that it was held and how, its recording, or why it will not be. */
export function EventForm({ event, onDone }: { event: Event; onDone: () => void }) {
  const t = useWords(eventWords)
  const form = useOfficeForm({
    key: `events.event.${event.id}`,
    endpoint: changeEvent,
    given: { params: { id: event.id } },
    version: event.version,
    initial: valuesOf(event),
    input: (values, { version }) => ({ version: version!, ...inputOf(values) }),
    fieldOf,
    fromRecord: (record: Event) => valuesOf(record),
    invalidates: eventReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <EventFields form={form} programme={event.programme} known />
    </Form>
  )
}
