import { Title } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { MoneyField, TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { outcomes, refundOutcomes } from '../codes.ts'
import { closeEntry, type Entry } from '../contract.ts'
import { outcomeWords } from './code-words.ts'
import { deskWords } from './desk-words.ts'
import { entryReads } from './entry-changes.ts'
import { useFieldLabel } from './field-words.ts'

type Values = Pick<Entry, 'outcome' | 'returnedTenge' | 'closedOn' | 'answer'>

const endOf = ({ outcome, returnedTenge, closedOn, answer }: Values): Values => ({
  outcome,
  returnedTenge,
  closedOn,
  answer,
})

/** What came of it; of a closed entry, to put that right. Money is asked for only where the outcome can bring some. */
export function CloseForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const t = useWords(deskWords)
  const label = useFieldLabel()
  const language = useLanguage()
  const { today } = useActor()
  const refund = (outcome: string | null) => outcome !== null && refundOutcomes.includes(outcome)
  const form = useOfficeForm({
    key: `reception.close.${entry.id}`,
    endpoint: closeEntry,
    given: { params: { id: entry.id } },
    version: entry.version,
    initial: endOf({ ...entry, closedOn: entry.closedOn ?? today }),
    input: ({ outcome, returnedTenge, closedOn, answer }, { version }) => ({
      version: version!,
      outcome: outcome!,
      returnedTenge: refund(outcome) ? returnedTenge : null,
      ...(closedOn && { closedOn }),
      answer,
    }),
    fromRecord: endOf,
    invalidates: entryReads,
    onDone,
  })
  return (
    <>
      <Title order={2} mb='md'>
        {t('closeTitle')}
      </Title>
      <Form form={form} submit={entry.closedOn ? t('closeAgain') : t('close')} onCancel={onDone}>
        <SelectField
          form={form}
          name='outcome'
          label={label('outcome')}
          options={outcomes.map(code => ({ value: code, label: outcomeWords[code][language] }))}
        />
        {refund(form.values.outcome) && (
          <MoneyField form={form} name='returnedTenge' label={label('returnedTenge')} optional />
        )}
        <DayField form={form} name='closedOn' label={label('closedOn')} hint='' min={entry.receivedOn} max={today} />
        <TextareaField form={form} name='answer' label={label('answer')} optional />
      </Form>
    </>
  )
}
