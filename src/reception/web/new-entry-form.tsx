import { useEffect, useRef } from 'react'
import { useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { type Entry, listEntries } from '../contract.ts'
import { listOffices, listReceptionDays, type Office, type ReceptionDay } from '../office-contract.ts'
import { readToday } from '../today-contract.ts'
import { registering } from './asked-visitor.ts'
import { deskWords } from './desk-words.ts'
import { EntryFields } from './entry-fields.tsx'
import { EntryMore } from './entry-more.tsx'
import { type EntryValues, lawyerOf, toldOf } from './entry-values.ts'
import { words } from './words.ts'

type NewEntryFormProps = {
  /** Names the draft: an expected visitor has one of their own. */
  draft: string
  offices: readonly Office[]
  days: readonly ReceptionDay[]
  initial: EntryValues
  onDone: (entry: Entry, values: EntryValues) => void
}

/** Keyboard first: the cursor stands on the first thing to say, Tab goes on in the journal's order, Ctrl+Enter registers. */
export function NewEntryForm({ draft, offices, days, initial, onDone }: NewEntryFormProps) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  const { member, name } = useActor()
  const form = useOfficeForm({
    key: draft,
    endpoint: registering,
    initial,
    input: (values, { id }) => ({
      id,
      office: values.office!,
      ...(values.receivedOn && { receivedOn: values.receivedOn }),
      ...(values.lawyer && { lawyer: values.lawyer }),
      ...toldOf(values, days),
    }),
    fieldOf: path => (path === 'person' ? 'visitor' : path),
    invalidates: [listEntries, readToday, listOffices, listReceptionDays],
    onDone,
  })
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const soon = setTimeout(() =>
      place.current?.querySelector<HTMLElement>('[type=radio][name*=channel], [type=radio]')?.focus(),
    )
    return () => clearTimeout(soon)
  }, [])

  const office = offices.find(({ id }) => id === form.values.office)
  const lawyers = office?.lawyers ?? []
  const own = lawyers.some(({ id }) => id === member)
  const { set, values } = form
  // Another office has other lawyers; a choice made within one stays.
  useEffect(() => {
    if (values.lawyer !== member && !lawyers.some(({ id }) => id === values.lawyer))
      set('lawyer', lawyerOf(office, member))
  }, [values.office])

  return (
    <div ref={place}>
      <Form form={form} submit={t('record')}>
        {offices.length > 1 && (
          <SelectField
            form={form}
            name='office'
            label={journal('office')}
            options={offices.map(({ id, name: label }) => ({ value: id, label }))}
          />
        )}
        {!own && (
          <SelectField
            form={form}
            name='lawyer'
            label={t('lawyer')}
            options={[...lawyers, { id: member, name }].map(one => ({ value: one.id, label: one.name }))}
          />
        )}
        <EntryFields form={form} days={days} />
        <EntryMore form={form} />
      </Form>
    </div>
  )
}
