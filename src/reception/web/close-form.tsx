import { Button, Title } from '@mantine/core'
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

type Values = Pick<Entry, 'outcome' | 'returnedTenge' | 'closedOn' | 'answer'>

/** What came of it. Money is asked for only where the outcome can bring some. */
export function CloseForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const t = useWords(deskWords)
  const language = useLanguage()
  const { today } = useActor()
  const refund = (outcome: string | null) => outcome !== null && refundOutcomes.includes(outcome)
  const form = useOfficeForm({
    key: `reception.close.${entry.id}`,
    endpoint: closeEntry,
    given: { params: { id: entry.id } },
    version: entry.version,
    initial: { outcome: null, returnedTenge: null, closedOn: today, answer: entry.answer } as Values,
    input: ({ outcome, returnedTenge, closedOn, answer }, { version }) => ({
      version: version!,
      outcome: outcome!,
      returnedTenge: refund(outcome) ? returnedTenge : null,
      ...(closedOn && { closedOn }),
      answer,
    }),
    fromRecord: ({ outcome, returnedTenge, closedOn, answer }: Entry) => ({ outcome, returnedTenge, closedOn, answer }),
    invalidates: entryReads,
    onDone,
  })
  return (
    <>
      <Title order={2} mb='md'>
        {t('closeTitle')}
      </Title>
      <Form
        form={form}
        submit={t('close')}
        beside={
          <Button variant='subtle' onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <SelectField
          form={form}
          name='outcome'
          label={t('outcome')}
          options={outcomes.map(code => ({ value: code, label: outcomeWords[code][language] }))}
        />
        {refund(form.values.outcome) && <MoneyField form={form} name='returnedTenge' label={t('returned')} optional />}
        <DayField form={form} name='closedOn' label={t('closedOn')} hint='' min={entry.receivedOn} max={today} />
        <TextareaField form={form} name='answer' label={t('answer')} optional />
      </Form>
    </>
  )
}
