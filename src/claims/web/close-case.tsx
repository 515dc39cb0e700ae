import { Title } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { MoneyField, TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { listEntries, readEntry } from '#reception/contract.ts'
import { type Case, closeCase } from '../contract.ts'
import { type Outcome, withMoney } from '../rules.ts'
import { caseReads } from './case-reads.ts'
import classes from './claims.module.css'
import { outcomeWords } from './code-words.ts'
import { caseWords } from './words.ts'

type Values = { outcome: Outcome | null; returnedTenge: number | null; closedOn: string | null; note: string }

/** What came of it. The money is written into the journal, once. */
export function CloseCase({ found, onDone }: { found: Case; onDone: () => void }) {
  const t = useWords(caseWords)
  const language = useLanguage()
  const { today } = useActor()
  const brings = (outcome: Outcome | null) => outcome !== null && withMoney.includes(outcome)
  const form = useOfficeForm({
    key: `claims.close.${found.id}`,
    endpoint: closeCase,
    given: { params: { id: found.id } },
    version: found.version,
    initial: { outcome: null, returnedTenge: null, closedOn: today, note: '' } as Values,
    input: ({ outcome, returnedTenge, closedOn, note }, { version }) => ({
      version: version!,
      outcome: outcome!,
      returnedTenge: brings(outcome) ? returnedTenge : null,
      ...(closedOn && { closedOn }),
      note,
    }),
    invalidates: [...caseReads, listEntries, readEntry],
    onDone,
  })
  return (
    <section className={classes.next}>
      <Title order={2} size='h3' mb='sm'>
        {t('closeTitle')}
      </Title>
      <Form form={form} submit={t('close')} onCancel={onDone}>
        <SelectField
          form={form}
          name='outcome'
          label={t('outcome')}
          options={found.outcomes.map(value => ({ value, label: outcomeWords[value][language] }))}
        />
        {brings(form.values.outcome) && <MoneyField form={form} name='returnedTenge' label={t('returnedTenge')} />}
        <DayField form={form} name='closedOn' label={t('closedOn')} min={found.openedOn} max={today} />
        <TextareaField form={form} name='note' label={t('note')} optional />
      </Form>
    </section>
  )
}
