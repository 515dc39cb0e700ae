import { ActionIcon, Button, Fieldset, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField, MoneyField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { readBudget } from '../contract.ts'
import { addPayroll, correctPayroll, dropPayroll, listPayroll, type PayrollMonth } from '../payroll-contract.ts'
import classes from './money.module.css'
import { payrollWords } from './payroll-words.ts'
import { monthsOf } from './period.ts'

type Person = { name: string; post: string; pensioner: boolean; gross: number | null }
type Values = { month: string | null; document: string; file: string | null; rows: Person[] }

const peopleOf = ({ rows }: Pick<PayrollMonth, 'rows'>): Person[] =>
  rows.map(({ name, post, pensioner, gross }) => ({ name, post, pensioner, gross }))
const valuesOf = ({ month, document, file, rows }: PayrollMonth): Values => ({
  ...{ month, document, file, rows: peopleOf({ rows }) },
})
const toldOf = ({ month, rows, ...values }: Values) => ({
  ...values,
  month: month ?? '',
  rows: rows.map(({ gross, ...person }) => ({ ...person, gross: gross as number })),
})
const changed = [listPayroll, readBudget]

type PayrollFormProps = {
  programme: ProgrammeName
  month: PayrollMonth | undefined
  /** A new month begins with the people and wages of the last. */
  before: PayrollMonth | undefined
  onDone: () => void
}

export function PayrollForm({ programme, month, before, onDone }: PayrollFormProps) {
  return month ? (
    <CorrectMonth key={month.version} programme={programme} month={month} onDone={onDone} />
  ) : (
    <AddMonth programme={programme} before={before} onDone={onDone} />
  )
}

function AddMonth({ programme, before, onDone }: Omit<PayrollFormProps, 'month'>) {
  const t = useWords(payrollWords)
  const { today } = useActor()
  const months = monthsOf(programme).map(day => day.slice(0, 7))
  const next = before ? months[months.indexOf(before.month) + 1] : months.find(month => month === today.slice(0, 7))
  const form = useOfficeForm({
    key: 'money.payroll',
    endpoint: addPayroll,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ month: next ?? (before ? null : (months[0] ?? null)), document: '', file: null },
      rows: before ? peopleOf(before) : [{ name: '', post: '', pensioner: false, gross: null }],
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: changed,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <MonthFields form={form} programme={programme} />
    </Form>
  )
}

function CorrectMonth({
  programme,
  month,
  onDone,
}: Pick<PayrollFormProps, 'programme' | 'onDone'> & { month: PayrollMonth }) {
  const t = useWords(payrollWords)
  const form = useOfficeForm({
    key: `money.payroll.${month.id}`,
    endpoint: correctPayroll,
    given: { params: { id: month.id } },
    version: month.version,
    initial: valuesOf(month),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: changed,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Drop
          endpoint={dropPayroll}
          params={{ id: month.id }}
          invalidates={changed}
          title={t('dropAsk')}
          action={t('drop')}
          onDone={onDone}
        >
          {t('dropHint')}
        </Drop>
      }
    >
      <MonthFields form={form} programme={programme} />
    </Form>
  )
}

function MonthFields({ form, programme }: { form: OfficeForm<Values>; programme: ProgrammeName }) {
  const t = useWords(payrollWords)
  const formats = useFormats()
  return (
    <>
      <Group align='flex-start'>
        <SelectField
          form={form}
          name='month'
          label={t('month')}
          options={monthsOf(programme).map(day => ({ value: day.slice(0, 7), label: formats.month(day) }))}
        />
        <TextField form={form} name='document' label={t('document')} maxLength={200} optional />
      </Group>
      <People form={form} />
      <FileField
        label={t('scan')}
        attached={form.values.file !== null}
        onUploaded={file => form.set('file', file?.id ?? null)}
      />
    </>
  )
}

function People({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(payrollWords)
  const { rows } = form.values
  return (
    <Fieldset legend={t('people')}>
      {rows.map((person, index) => (
        <div key={`${index} ${rows.length}`} className={classes.person}>
          <TextField form={form} name={`rows.${index}.name`} label={t('person')} maxLength={200} />
          <TextField form={form} name={`rows.${index}.post`} label={t('post')} maxLength={200} optional />
          <ActionIcon
            variant='subtle'
            size='lg'
            aria-label={`${t('removePerson')}: ${person.name}`}
            disabled={rows.length === 1}
            onClick={() =>
              form.set(
                'rows',
                rows.filter((_, at) => at !== index),
              )
            }
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
          <MoneyField form={form} name={`rows.${index}.gross`} label={t('wage')} />
          <CheckField form={form} name={`rows.${index}.pensioner`} label={t('pensioner')} />
        </div>
      ))}
      <Button
        variant='default'
        size='compact-sm'
        onClick={() => form.set('rows', [...rows, { name: '', post: '', pensioner: false, gross: null }])}
      >
        {t('addPerson')}
      </Button>
    </Fieldset>
  )
}
