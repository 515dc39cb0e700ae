import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { explainDeviation } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import type { IndicatorFormProps } from './correct-indicator-form.tsx'
import { indicatorWords } from './indicator-words.ts'
import { planReads } from './plan-reads.ts'

export function ExplainForm({ indicator, onDone }: IndicatorFormProps) {
  const t = useWords(indicatorWords)
  const form = useOfficeForm({
    key: `programme.explain.${indicator.id}`,
    endpoint: explainDeviation,
    given: { params: { id: indicator.id } },
    version: indicator.version,
    initial: { explanation: indicator.explanation },
    input: ({ explanation }, { version }) => ({ explanation, version: version! }),
    fromRecord: ({ explanation }: Indicator) => ({ explanation }),
    invalidates: planReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <TextareaField form={form} name='explanation' label={t('explanation')} hint={t('explainHint')} rows={5} />
    </Form>
  )
}
