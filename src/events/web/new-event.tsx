import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useGo } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useWords } from '#platform/web/words.ts'
import { createEvent } from '../contract.ts'
import { EventFields } from './event-fields.tsx'
import { eventReads } from './event-reads.ts'
import { blankEvent, fieldOf, inputOf } from './event-values.ts'
import { eventWords } from './words.ts'

export function NewEvent({ programme }: { programme: ProgrammeName }) {
  const t = useWords(eventWords)
  const { opened, close } = useOpened()
  return (
    <Drawer opened={opened === 'new'} onClose={close} title={t('plan')}>
      <NewEventForm programme={programme.id} onCancel={close} />
    </Drawer>
  )
}

function NewEventForm({ programme, onCancel }: { programme: string; onCancel: () => void }) {
  const t = useWords(eventWords)
  const go = useGo()
  const form = useOfficeForm({
    key: 'events.event',
    endpoint: createEvent,
    given: { params: { programme } },
    initial: blankEvent,
    input: (values, { id }) => ({ id, kind: values.kind, ...inputOf(values) }),
    fieldOf,
    invalidates: eventReads,
    onDone: ({ id }) => go(`/events/${id}`),
  })
  return (
    <Form form={form} submit={t('plan')} onCancel={onCancel}>
      <EventFields form={form} programme={programme} />
    </Form>
  )
}
