import { Group } from '@mantine/core'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { MoneyField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { lineKindWords } from '../cause-words.ts'
import { addLine, type BudgetLine, correctLine, dropLine, readBudget } from '../contract.ts'
import { type LineKind, lineKinds } from '../rules.ts'
import { words } from './words.ts'

type Values = {
  kind: LineKind
  title: string
  planned: number | null
  overspentBecause: string
  consentNumber: string
  consentOn: string | null
  consentFile: string | null
}
const valuesOf = (line: BudgetLine): Values => ({
  ...{ kind: line.kind, title: line.title, planned: line.planned, overspentBecause: line.overspentBecause },
  ...{ consentNumber: line.consentNumber, consentOn: line.consentOn, consentFile: line.consentFile },
})
const blank: Values = {
  ...{ kind: 'purchases', title: '', planned: null, overspentBecause: '' },
  ...{ consentNumber: '', consentOn: null, consentFile: null },
}
const toldOf = ({ planned, ...values }: Values) => ({ ...values, planned: planned as number })

export function AddLine({ programme, onDone }: { programme: ProgrammeName; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: 'money.line',
    endpoint: addLine,
    given: { params: { programme: programme.id } },
    initial: blank,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: [readBudget],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <LineFields form={form} />
    </Form>
  )
}

export function LineForm({ line, onDone }: { line: BudgetLine; onDone: () => void }) {
  const t = useWords(words)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `money.line.${line.id}`,
    endpoint: correctLine,
    given: { params: { id: line.id } },
    version: line.version,
    initial: valuesOf(line),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: [readBudget],
    onDone,
  })
  const unused = line.fact === 0 && line.changes.length === 0 && line.savings.length === 0
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        unused && (
          <Drop
            endpoint={dropLine}
            params={{ id: line.id }}
            invalidates={[readBudget]}
            title={t('dropLineAsk')}
            action={t('drop')}
            onDone={onDone}
          >
            {t('dropHint')}
          </Drop>
        )
      }
    >
      <LineFields form={form} fixed={line.changes.length > 0} />
      {line.fact > line.plan && (
        <>
          <TextareaField form={form} name='overspentBecause' label={t('overBecause')} hint={t('overHint')} rows={2} />
          <Group align='flex-start'>
            <TextField form={form} name='consentNumber' label={t('consentNumber')} maxLength={60} optional />
            <DayField form={form} name='consentOn' label={t('consentOn')} near={today} optional />
          </Group>
          <FileField
            label={t('letterFile')}
            attached={form.values.consentFile !== null}
            onUploaded={file => form.set('consentFile', file?.id ?? null)}
          />
        </>
      )}
    </Form>
  )
}

function LineFields({ form, fixed = false }: { form: OfficeForm<Values>; fixed?: boolean }) {
  const t = useWords(words)
  const language = useLanguage()
  return (
    <>
      <TextField form={form} name='title' label={t('lineTitle')} maxLength={300} />
      <SelectField
        form={form}
        name='kind'
        label={t('kind')}
        hint={t('kindHint')}
        options={lineKinds.map(value => ({ value, label: lineKindWords[value][language] }))}
      />
      <MoneyField
        form={form}
        name='planned'
        label={t('plannedInContract')}
        disabled={fixed}
        {...(fixed && { hint: t('plannedFixed') })}
      />
    </>
  )
}
