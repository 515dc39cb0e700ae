import { useEffect, useState } from 'react'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { PersonPicker } from '#people/web/person-picker.tsx'
import { focusField } from '#platform/web/form/focus.ts'
import { Form } from '#platform/web/form/form.tsx'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { addAttendance } from '../attendance-contract.ts'
import { peopleReads } from './people-reads.ts'
import { peopleWords } from './people-words.ts'

/** A line of a paper list: a card where there is one, a name where there is none; Enter, and the next. */
export function AddParticipant({ event }: { event: string }) {
  const t = useWords(peopleWords)
  const [turn, setTurn] = useState(0)
  return (
    <Section title={t('type')}>
      <ParticipantForm key={turn} event={event} onDone={() => setTurn(turn + 1)} again={turn > 0} />
    </Section>
  )
}

type Props = { event: string; onDone: () => void; again: boolean }

function ParticipantForm({ event, onDone, again }: Props) {
  const t = useWords(peopleWords)
  const key = `events.attendance.${event}`
  const form = useOfficeForm({
    key,
    endpoint: addAttendance,
    given: { params: { id: event } },
    initial: { person: null as Choice | null, name: '', institution: null as Choice | null, part: '' },
    input: ({ person, institution, ...values }, { id }) => ({
      id,
      ...values,
      person: person?.value ?? null,
      institution: institution?.value ?? null,
    }),
    invalidates: peopleReads,
    onDone,
  })
  useEffect(() => {
    if (again) focusField({ key }, 'person')
  }, [again, key])
  return (
    <Form form={form} submit={t('add')}>
      <PersonPicker form={form} name='person' label={t('who')} hint={t('whoHint')} optional />
      {!form.values.person && <TextField form={form} name='name' label={t('nameOf')} />}
      <SearchField form={form} name='institution' label={t('institution')} search={findInstitutions} optional />
      <TextField form={form} name='part' label={t('part')} optional />
    </Form>
  )
}
