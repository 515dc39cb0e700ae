import { useActor } from '#platform/web/actor.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { addRate, correctRate, listPayroll, listRates, type Rate } from '../payroll-contract.ts'
import { rateWords } from '../rate-words.ts'
import { rateCodes } from '../rates.ts'
import { payrollWords } from './payroll-words.ts'

type Values = Pick<Rate, 'code' | 'source' | 'certainty'> & { inForceFrom: string | null; value: number | null }
const valuesOf = ({ code, inForceFrom, value, source, certainty }: Values): Values => ({
  ...{ code, inForceFrom, value, source, certainty },
})
const told = ({ inForceFrom, value, source, certainty }: Values) => ({
  ...{ inForceFrom: inForceFrom ?? '', value: value as number, source, certainty },
})
const certainties = ['read', 'secondary', 'unsure'] as const
const changed = [listRates, listPayroll]

export const RateForm = ({ found, onDone }: { found: Rate | undefined; onDone: () => void }) =>
  found ? <CorrectRate found={found} onDone={onDone} /> : <AddRate onDone={onDone} />

function AddRate({ onDone }: { onDone: () => void }) {
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'money.rate',
    endpoint: addRate,
    initial: { code: 'minimum_wage', inForceFrom: today, value: null, source: '', certainty: 'unsure' } as Values,
    input: (values, { id }) => ({ id, code: values.code, ...told(values) }),
    invalidates: changed,
    onDone,
  })
  return <RateFields form={form} />
}

/** Any change of it takes the approval away. */
function CorrectRate({ found, onDone }: { found: Rate; onDone: () => void }) {
  const form = useOfficeForm({
    key: `money.rate.${found.id}`,
    endpoint: correctRate,
    given: { params: { id: found.id } },
    version: found.version,
    initial: valuesOf(found),
    input: (values, { version }) => ({ version: version!, ...told(values) }),
    fromRecord: valuesOf,
    invalidates: changed,
    onDone,
  })
  return <RateFields form={form} fixed />
}

function RateFields({ form, fixed = false }: { form: OfficeForm<Values>; fixed?: boolean }) {
  const t = useWords(payrollWords)
  const language = useLanguage()
  return (
    <Form form={form} submit={t('save')}>
      <SelectField
        form={form}
        name='code'
        label={t('rate')}
        disabled={fixed}
        options={rateCodes.map(value => ({ value, label: rateWords[value][language] }))}
      />
      <DayField form={form} name='inForceFrom' label={t('since')} />
      <NumberField form={form} name='value' label={t('value')} hint={t('valueHint')} />
      <TextField form={form} name='source' label={t('source')} maxLength={300} />
      <RadioField
        form={form}
        name='certainty'
        label={t('certainty')}
        options={certainties.map(value => ({ value, label: t(value) }))}
      />
    </Form>
  )
}
