import { Title } from '@mantine/core'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { listReceptionDays, type ReceptionDay } from '../office-contract.ts'
import { correcting } from './asked.ts'
import { deskWords } from './desk-words.ts'
import { entryReads } from './entry-changes.ts'
import { QuestionFields, ReceptionFields } from './entry-fields.tsx'
import { type EntryValues, fieldOf, OWN, toldOf, valuesOf } from './entry-values.ts'
import { numberOf, useMatters } from './matters.ts'
import { SaidFields } from './said-fields.tsx'
import { useTopics } from './use-topics.ts'
import { VisitorField } from './visitor-field.tsx'

type CorrectProps = { entry: Entry; onDone: () => void }

export function CorrectForm(props: CorrectProps) {
  const days = useRead(listReceptionDays, { params: { programme: props.entry.programme } })
  return <Loaded read={days}>{({ items }) => <Correction {...props} days={items} />}</Loaded>
}

/** Puts a line right; office and number stay. */
function Correction({ entry, onDone, days }: CorrectProps & { days: readonly ReceptionDay[] }) {
  const t = useWords(deskWords)
  const form = useOfficeForm({
    key: `reception.correct.${entry.id}`,
    endpoint: correcting,
    given: { params: { id: entry.id } },
    version: entry.version,
    initial: valuesOf(entry),
    input: (values, { version }) => ({
      version: version!,
      receivedOn: values.receivedOn!,
      ...toldOf(values, days),
    }),
    fieldOf,
    fromRecord: valuesOf,
    invalidates: entryReads,
    onDone,
  })
  return (
    <>
      <Title order={2} mb='md'>
        {t('correctTitle')}
      </Title>
      <Form form={form} submit={t('correctSubmit')} onCancel={onDone}>
        <ReceptionFields form={form} days={days} />
        <VisitorField form={form} />
        {form.values.nameless ? <SaidFields form={form} /> : <MatterField form={form} entry={entry} />}
        <QuestionFields form={form} />
      </Form>
    </>
  )
}

/** Which of the visitor's matters the entry belongs to; a visitor with no other one isn't asked about. */
function MatterField({ form, entry }: { form: OfficeForm<EntryValues>; entry: Entry }) {
  const t = useWords(deskWords)
  const { pathOf } = useTopics()
  const { matters = [] } = useMatters(entry.programme, form.values.visitor?.value)
  const others = matters.filter(({ id }) => id !== entry.id)
  if (others.length === 0) return null
  return (
    <SelectField
      form={form}
      name='matter'
      label={t('matter')}
      options={[
        { value: OWN, label: t('ownMatter') },
        ...others.map(({ id, visits }) => ({
          value: id,
          label: `${numberOf({ visits })} · ${pathOf(visits[0]!.topic)}`,
        })),
      ]}
    />
  )
}
