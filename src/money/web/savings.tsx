import { Button } from '@mantine/core'
import { useState } from 'react'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { MoneyField, TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { causeWords } from '../cause-words.ts'
import { addSaving, type BudgetLine, dropSaving, readBudget } from '../contract.ts'
import { type Cause, causes, savedOf, unexplainedSaving } from '../rules.ts'
import classes from './money.module.css'
import { words } from './words.ts'

/** Whoever keeps the budget says for which cause the rest was not spent. */
export function Savings({ line }: { line: BudgetLine }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const [adding, setAdding] = useState(false)
  const drop = useAct(dropSaving, { invalidates: [readBudget] })
  const left = unexplainedSaving(line)
  if (savedOf(line) === 0 && line.savings.length === 0) return null
  return (
    <div className={classes.tools}>
      {left > 0 && <p>{t('unexplained', { n: formats.money(left) })}</p>}
      {line.savings.map(({ id, cause }) => (
        <Button
          key={id}
          variant='subtle'
          size='compact-sm'
          c='var(--broken)'
          onClick={() => drop.mutate({ params: { id } })}
        >
          {t('dropSaving', { cause: causeWords[cause][language] })}
        </Button>
      ))}
      {left > 0 && !adding && (
        <Button variant='default' size='compact-sm' onClick={() => setAdding(true)}>
          {t('addSaving')}
        </Button>
      )}
      {adding && <AddSaving line={line} left={left} onDone={() => setAdding(false)} />}
    </div>
  )
}

function AddSaving({ line, left, onDone }: { line: BudgetLine; left: number; onDone: () => void }) {
  const t = useWords(words)
  const language = useLanguage()
  const form = useOfficeForm({
    key: `money.saving.${line.id}`,
    endpoint: addSaving,
    given: { params: { id: line.id } },
    initial: { cause: 'price' as Cause, amount: left as number | null, said: '' },
    input: ({ cause, amount, said }, { id }) => ({ id, cause, amount: amount as number, said }),
    invalidates: [readBudget],
    onDone,
  })
  return (
    <Form form={form} submit={t('saveSaving')}>
      <SelectField
        form={form}
        name='cause'
        label={t('cause')}
        options={causes.map(value => ({ value, label: causeWords[value][language] }))}
      />
      <MoneyField form={form} name='amount' label={t('amount')} />
      <TextareaField form={form} name='said' label={t('causeSaid')} rows={2} optional={form.values.cause !== 'other'} />
    </Form>
  )
}
