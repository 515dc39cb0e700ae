import { units } from '#platform/fact.ts'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { type Indicator, Qualifier } from '../plan-contract.ts'
import { indicatorWords } from './indicator-words.ts'

/** An indicator's promise as it is typed: the list is lines of text. */
export type IndicatorValues = {
  code: string
  label: string
  unit: Indicator['unit']
  qualifier: Indicator['qualifier']
  plan: number | null
  planNote: string
  list: string
}

export const indicatorValues = ({
  code,
  label,
  unit,
  qualifier,
  plan,
  planNote,
  listItems,
}: Indicator): IndicatorValues => ({
  code,
  label,
  unit,
  qualifier,
  plan,
  planNote,
  list: listItems.join('\n'),
})

export const indicatorInput = ({ list, ...values }: IndicatorValues) => ({
  ...values,
  listItems: list
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean),
})

export const indicatorField = (path: string) => (path.startsWith('listItems') ? 'list' : path)

/** Label, number and what the number means. `Values` may have more, as a new indicator has. */
export function IndicatorFields({
  form,
  unitFixed = false,
}: {
  form: OfficeForm<IndicatorValues>
  unitFixed?: boolean
}) {
  const t = useWords(indicatorWords)
  const formats = useFormats()
  const unitOptions = units.map(unit => ({ value: unit, label: formats.unit(unit, 1) }))
  const qualifiers = Qualifier.options.map(value => ({ value, label: t(value) }))
  return (
    <>
      <TextField form={form} name='code' label={t('code')} hint={t('codeHint')} />
      <TextareaField form={form} name='label' label={t('label')} rows={2} />
      <SelectField form={form} name='qualifier' label={t('qualifier')} options={qualifiers} />
      <NumberField form={form} name='plan' label={t('plan')} />
      <SelectField form={form} name='unit' label={t('unit')} options={unitOptions} disabled={unitFixed} />
      <TextField form={form} name='planNote' label={t('note')} hint={t('noteHint')} optional />
      <TextareaField form={form} name='list' label={t('list')} hint={t('listHint')} optional />
    </>
  )
}
