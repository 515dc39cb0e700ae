import { FileField } from '#platform/web/file-field.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { NumberField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { changePlan } from '../indicator-contract.ts'
import type { IndicatorFormProps } from './correct-indicator-form.tsx'
import { indicatorWords } from './indicator-words.ts'
import { planReads } from './plan-reads.ts'

/** The operator's letter of consent changes the number. */
export function ChangePlanForm({ indicator, onDone }: IndicatorFormProps) {
  const t = useWords(indicatorWords)
  const form = useOfficeForm({
    key: `programme.change.${indicator.id}`,
    endpoint: changePlan,
    given: { params: { id: indicator.id } },
    version: indicator.version,
    initial: {
      planAfter: indicator.plan,
      reason: '',
      letterNumber: '',
      letterOn: null as string | null,
      file: null as string | null,
    },
    input: (values, { id, version }) => ({ ...values, id, letterOn: values.letterOn as string, version: version! }),
    invalidates: planReads,
    onDone,
  })
  return (
    <>
      <p>{t('changeHint')}</p>
      <Form form={form} submit={t('changeSubmit')}>
        <NumberField form={form} name='planAfter' label={t('planAfter')} />
        <TextareaField form={form} name='reason' label={t('reason')} />
        <TextField form={form} name='letterNumber' label={t('letterNumber')} />
        <DayField form={form} name='letterOn' label={t('letterOn')} />
        <FileField
          label={t('letter')}
          attached={form.values.file !== null}
          onUploaded={file => form.set('file', file?.id ?? null)}
        />
      </Form>
    </>
  )
}
