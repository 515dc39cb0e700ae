import { Anchor, Group } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { type ProgrammeName, useActor, useMay } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { SearchField } from '#platform/web/form/search-field.tsx'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { readBudget } from '../contract.ts'
import {
  addExpense,
  correctExpense,
  dropExpense,
  type Expense,
  listExpenses,
  readExpense,
} from '../expense-contract.ts'
import { isOfExpenses } from '../rules.ts'
import { blankExpense, type ExpenseValues, toldOf, valuesOf } from './expense-values.ts'
import { expenseWords } from './expense-words.ts'

const changed = [listExpenses, readExpense, readBudget]
type BodyProps = { programme: ProgrammeName; id: string; onDone: () => void }

/** The drawer of an expense: a new one, one to be put right, or what it says for who only reads. */
export function ExpenseBody({ programme, id, onDone }: BodyProps) {
  const read = useRead(readExpense, { params: { id } }, { enabled: id !== 'new' })
  const may = useMay()
  if (id === 'new') return <AddExpense programme={programme} onDone={onDone} />
  return (
    <Loaded read={read}>
      {expense => (
        <>
          <ExpenseSaid expense={expense} />
          {may('money.expense.write') && (
            <CorrectExpense key={expense.version} programme={programme} expense={expense} onDone={onDone} />
          )}
        </>
      )}
    </Loaded>
  )
}

function ExpenseSaid({ expense }: { expense: Expense }) {
  const t = useWords(expenseWords)
  const formats = useFormats()
  const writes = useMay()('money.expense.write')
  const { what, spentOn, supplierName, supplierBin, document, amount, paid, file } = expense
  return (
    <Fields>
      {!writes && <Field label={t('what')}>{what}</Field>}
      {!writes && <Field label={t('day')}>{formats.day(spentOn)}</Field>}
      {!writes && <Field label={t('supplier')}>{[supplierName, supplierBin].filter(Boolean).join(', ')}</Field>}
      {!writes && <Field label={t('amount')}>{formats.money(amount)}</Field>}
      <Field label={t('document')}>
        {file ? <Anchor href={fileUrl(file)}>{document}</Anchor> : !writes && document}
      </Field>
      <Field label={t('paid')}>{paid !== 0 && formats.money(paid)}</Field>
    </Fields>
  )
}

function AddExpense({ programme, onDone }: Omit<BodyProps, 'id'>) {
  const t = useWords(expenseWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'money.expense',
    endpoint: addExpense,
    given: { params: { programme: programme.id } },
    initial: blankExpense(today),
    input: (values, { id }) => ({ id, ...toldOf(values, programme) }),
    fieldOf: path => (path === 'supplier' ? 'supplier' : path),
    invalidates: changed,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <ExpenseFields form={form} programme={programme} />
    </Form>
  )
}

function CorrectExpense({ programme, expense, onDone }: Omit<BodyProps, 'id'> & { expense: Expense }) {
  const t = useWords(expenseWords)
  const form = useOfficeForm({
    key: `money.expense.${expense.id}`,
    endpoint: correctExpense,
    given: { params: { id: expense.id } },
    version: expense.version,
    initial: valuesOf(expense),
    input: (values, { version }) => ({ version: version!, ...toldOf(values, programme) }),
    fromRecord: valuesOf,
    invalidates: changed,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        expense.paid === 0 && (
          <Drop
            endpoint={dropExpense}
            params={{ id: expense.id }}
            invalidates={changed}
            title={t('dropAsk')}
            action={t('drop')}
            onDone={onDone}
          >
            {t('dropHint')}
          </Drop>
        )
      }
    >
      <ExpenseFields form={form} programme={programme} />
    </Form>
  )
}

type FieldsProps = { form: OfficeForm<ExpenseValues>; programme: ProgrammeName }

function ExpenseFields({ form, programme }: FieldsProps) {
  const t = useWords(expenseWords)
  const { today } = useActor()
  const budget = useRead(readBudget, { params: { programme: programme.id } })
  const lines = (budget.data?.lines ?? []).filter(({ kind }) => isOfExpenses(kind))
  const { spentOn } = form.values
  const outside = spentOn !== null && (spentOn < programme.startsOn || spentOn > programme.endsOn)
  return (
    <>
      <SelectField
        form={form}
        name='line'
        label={t('line')}
        options={lines.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextareaField form={form} name='what' label={t('what')} rows={1} />
      <Supplier form={form} />
      <TextField form={form} name='document' label={t('document')} hint={t('documentHint')} maxLength={200} />
      <Group align='flex-start'>
        <DayField form={form} name='spentOn' label={t('day')} near={today} />
        <TextField form={form} name='amount' label={t('amount')} hint={t('amountHint')} maxLength={60} />
      </Group>
      {outside && (
        <>
          <p>{t('outside')}</p>
          <Group align='flex-start'>
            <TextField form={form} name='consentNumber' label={t('consentNumber')} maxLength={60} />
            <DayField form={form} name='consentOn' label={t('consentOn')} near={today} />
          </Group>
        </>
      )}
      <FileField
        label={t('scan')}
        attached={form.values.file !== null}
        onUploaded={file => form.set('file', file?.id ?? null)}
      />
    </>
  )
}

function Supplier({ form }: { form: OfficeForm<ExpenseValues> }) {
  const t = useWords(expenseWords)
  const { who } = form.values
  return (
    <>
      <RadioField
        form={form}
        name='who'
        label={t('supplierIs')}
        inline
        options={[
          { value: 'directory', label: t('ofDirectory') },
          { value: 'named', label: t('named') },
          { value: 'person', label: t('person') },
        ]}
      />
      {who === 'directory' && (
        <SearchField form={form} name='supplier' label={t('supplier')} search={findInstitutions} />
      )}
      {who === 'named' && (
        <Group align='flex-start'>
          <TextField form={form} name='supplierName' label={t('supplierName')} maxLength={300} />
          <TextField form={form} name='supplierBin' label={t('bin')} maxLength={20} optional />
        </Group>
      )}
      {who === 'person' && (
        <TextField form={form} name='supplierName' label={t('personName')} hint={t('personHint')} maxLength={300} />
      )}
    </>
  )
}
