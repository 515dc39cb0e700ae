import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { correctIndicator } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import { IndicatorFields, indicatorField, indicatorInput, indicatorValues } from './indicator-fields.tsx'
import { indicatorWords } from './indicator-words.ts'
import { planReads } from './plan-reads.ts'

export type IndicatorFormProps = { indicator: Indicator; onDone: () => void }

/** A slip of typing; the number is fixed once something is compared with it. */
export function CorrectIndicatorForm({ indicator, onDone }: IndicatorFormProps) {
  const t = useWords(indicatorWords)
  const form = useOfficeForm({
    key: `programme.indicator.${indicator.id}`,
    endpoint: correctIndicator,
    given: { params: { id: indicator.id } },
    version: indicator.version,
    initial: indicatorValues(indicator),
    input: (values, { version }) => ({ ...indicatorInput(values), version: version! }),
    fieldOf: indicatorField,
    fromRecord: indicatorValues,
    invalidates: planReads,
    onDone,
  })
  return (
    <>
      <p>{t('correctHint')}</p>
      <Form form={form} submit={t('save')}>
        <IndicatorFields form={form} unitFixed={indicator.fact !== null} />
      </Form>
    </>
  )
}
