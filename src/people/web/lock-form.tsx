import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { findPersons, listPersons, type Person, readPerson } from '../person-contract.ts'
import { listDueErasures, lockPerson } from '../subject-contract.ts'
import { subjectWords } from './subject-words.ts'

/** What a law orders to keep: the note says which one, what, and until when. */
export function LockForm({ card, onDone }: { card: Person; onDone: () => void }) {
  const t = useWords(subjectWords)
  const form = useOfficeForm({
    key: `people.lock.${card.id}`,
    endpoint: lockPerson,
    given: { params: { id: card.id } },
    initial: { because: '', until: null as string | null },
    version: card.version,
    input: (values, { version }) => ({ ...values, version: version ?? card.version }),
    invalidates: [readPerson, listPersons, findPersons, listDueErasures],
    onDone: () => {
      tell(t('lockDone'))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('lock')} onCancel={onDone}>
      <TextareaField form={form} name='because' label={t('lockBecause')} />
      <DayField form={form} name='until' label={t('lockUntil')} optional />
    </Form>
  )
}
