import { DayField } from '#platform/web/form/day-field.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { MoneyField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Programme } from '../contract.ts'
import { words } from './words.ts'

/** The passport as it is typed; days and the sum may still be missing. */
export type PassportValues = {
  code: string
  topic: string
  goal: string
  direction: string
  contractNumber: string
  contractOn: string | null
  startsOn: string | null
  endsOn: string | null
  sumTenge: number | null
  operator: string
  resultPlanned: string
}

export const emptyPassport: PassportValues = {
  code: '',
  topic: '',
  goal: '',
  direction: '',
  contractNumber: '',
  contractOn: null,
  startsOn: null,
  endsOn: null,
  sumTenge: null,
  operator: '',
  resultPlanned: '',
}

export const passportOf = (programme: Programme): PassportValues => {
  const { id: _id, version: _version, requirements: _requirements, may: _may, ...fields } = programme
  return fields
}

/** Typed values as the endpoint takes them; what is missing is named by its shape. */
export const passportInput = (values: PassportValues) => ({
  ...values,
  startsOn: values.startsOn as string,
  endsOn: values.endsOn as string,
  sumTenge: values.sumTenge as number,
})

export function PassportFields({ form }: { form: OfficeForm<PassportValues> }) {
  const t = useWords(words)
  return (
    <>
      <TextareaField form={form} name='topic' label={t('topic')} rows={2} />
      <TextareaField form={form} name='goal' label={t('goal')} optional rows={2} />
      <TextField form={form} name='direction' label={t('direction')} optional />
      <TextField form={form} name='contractNumber' label={t('contractNumber')} optional />
      <DayField form={form} name='contractOn' label={t('contractOn')} optional />
      <DayField form={form} name='startsOn' label={t('startsOn')} />
      <DayField form={form} name='endsOn' label={t('endsOn')} />
      <MoneyField form={form} name='sumTenge' label={t('sum')} />
      <TextField form={form} name='operator' label={t('operator')} optional />
      <TextareaField form={form} name='resultPlanned' label={t('resultPlanned')} optional />
      <TextField form={form} name='code' label={t('code')} hint={t('codeHint')} />
    </>
  )
}
