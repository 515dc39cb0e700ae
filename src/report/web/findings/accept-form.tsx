import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { acceptOwnFinding } from '../../findings/contract.ts'
import { findingReads } from './finding-reads.ts'
import { findingWords } from './finding-words.ts'

/** Why what a rule asks about is right nevertheless. */
export function AcceptForm({ report, finding, onDone }: { report: string; finding: string; onDone: () => void }) {
  const t = useWords(findingWords)
  const form = useOfficeForm({
    key: `report.finding.${report}.${finding}`,
    endpoint: acceptOwnFinding,
    given: { params: { id: report, finding } },
    initial: { because: '' },
    input: values => values,
    invalidates: findingReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <TextareaField form={form} name='because' label={t('because')} hint={t('becauseHint')} rows={3} />
    </Form>
  )
}
