import { useActor } from '#platform/web/actor.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { certainties, parameterCodes, units } from '../law.ts'
import { addParameter, correctParameter, listParameters, type Parameter } from '../law-contract.ts'
import { caseReads } from './case-reads.ts'
import { certaintyWords, parameterWords } from './law-words.ts'
import { libraryWords } from './library-words.ts'

type Values = Pick<Parameter, 'code' | 'inForceFrom' | 'value' | 'unit' | 'source' | 'certainty'>
const valuesOf = ({ code, inForceFrom, value, unit, source, certainty }: Values): Values => ({
  code,
  inForceFrom,
  value,
  unit,
  source,
  certainty,
})

/** A number from a day on. Any change of it takes the lawyer's approval away. */
export function ParameterForm({ found, onDone }: { found: Parameter | undefined; onDone: () => void }) {
  const t = useWords(libraryWords)
  const language = useLanguage()
  const { today } = useActor()
  const blank: Values = {
    code: 'claim_answer',
    inForceFrom: today,
    value: null,
    unit: 'calendar_days',
    source: '',
    certainty: 'unsure',
  }
  const shared = { initial: valuesOf(found ?? blank), invalidates: [listParameters, ...caseReads], onDone }
  const adding = useOfficeForm({
    ...shared,
    key: 'claims.parameter',
    endpoint: addParameter,
    input: (values: Values, { id }) => ({ id, ...values }),
    draft: !found,
  })
  const correcting = useOfficeForm({
    ...shared,
    key: `claims.parameter.${found?.id}`,
    endpoint: correctParameter,
    given: { params: { id: found?.id ?? '' } },
    version: found?.version ?? 0,
    input: ({ code: _, ...values }: Values, { version }) => ({ version: version!, ...values }),
    draft: Boolean(found),
  })
  const form = found ? correcting : adding
  return (
    <Form form={form} submit={t('save')}>
      <SelectField
        form={form}
        name='code'
        label={t('parameter')}
        disabled={Boolean(found)}
        options={parameterCodes.map(value => ({ value, label: parameterWords[value][language] }))}
      />
      <DayField form={form} name='inForceFrom' label={t('since')} />
      <NumberField form={form} name='value' label={t('value')} hint={t('noValue')} optional />
      <SelectField
        form={form}
        name='unit'
        label={t('unit')}
        options={units.map(value => ({ value, label: t(value) }))}
      />
      <TextField form={form} name='source' label={t('source')} />
      <RadioField
        form={form}
        name='certainty'
        label={t('certainty')}
        options={certainties.map(value => ({ value, label: certaintyWords[value][language] }))}
      />
    </Form>
  )
}
