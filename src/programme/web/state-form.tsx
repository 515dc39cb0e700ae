import { Button } from '@mantine/core'
import { FileField } from '#platform/web/file-field.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField, NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { stateValue } from '../indicator-contract.ts'
import { BreakdownFields } from './breakdown-fields.tsx'
import type { IndicatorFormProps } from './correct-indicator-form.tsx'
import classes from './plan.module.css'
import { planReads } from './plan-reads.ts'
import { type StateValues, stateField, stateInput, stateValues } from './state-values.ts'
import { valueWords } from './value-words.ts'

/** A number that no record gives, with the document it comes from. */
export function StateForm({ indicator, onDone }: IndicatorFormProps) {
  const t = useWords(valueWords)
  const form = useOfficeForm({
    key: `programme.state.${indicator.id}`,
    endpoint: stateValue,
    given: { params: { id: indicator.id } },
    initial: stateValues(indicator),
    input: (values, { id }) => ({ id, ...stateInput(values), replaces: indicator.stated?.id ?? null }),
    fieldOf: stateField,
    invalidates: planReads,
    onDone,
  })
  return (
    <>
      <p>{indicator.fact ? t('boundHint') : t('stateHint')}</p>
      <Form form={form} submit={t('stateSubmit')}>
        <NumberField form={form} name='value' label={t('value')} />
        <TextField form={form} name='source' label={t('source')} hint={t('sourceHint')} />
        <DayField form={form} name='sourceOn' label={t('sourceOn')} optional />
        <FileField
          label={t('file')}
          attached={form.values.file !== null}
          onUploaded={file => form.set('file', file?.id ?? null)}
        />
        <Parts form={form} />
        {indicator.unit === 'person' && (
          <CheckField form={form} name='withBreakdown' label={t('breakdown')} hint={t('breakdownHint')} />
        )}
        {form.values.withBreakdown && <BreakdownFields form={form} />}
      </Form>
    </>
  )
}

function Parts({ form }: { form: OfficeForm<StateValues> }) {
  const t = useWords(valueWords)
  const { parts } = form.values
  return (
    <fieldset className={classes.row}>
      <legend>{t('parts')}</legend>
      {parts.map((part, index) => (
        <div key={part.key} className={classes.grid}>
          <TextField form={form} name={`parts.${index}.label`} label={`${t('part')} ${index + 1}`} />
          <NumberField form={form} name={`parts.${index}.value`} label={t('value')} />
          <Button
            variant='subtle'
            onClick={() =>
              form.set(
                'parts',
                parts.filter(({ key }) => key !== part.key),
              )
            }
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <Button
        variant='default'
        onClick={() => form.set('parts', [...parts, { key: crypto.randomUUID(), label: '', value: null }])}
      >
        {t('addPart')}
      </Button>
    </fieldset>
  )
}
