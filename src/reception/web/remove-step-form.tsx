import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { readMatter, removeStep, type Step } from '../matter-contract.ts'
import { stepFormWords } from './step-form-words.ts'

/** Written down by mistake: it goes, and that it was there stays. */
export function RemoveStepForm({ step, onDone }: { step: Step; onDone: () => void }) {
  const t = useWords(stepFormWords)
  const form = useOfficeForm({
    key: `reception.step.remove.${step.id}`,
    endpoint: removeStep,
    given: { params: { id: step.id } },
    initial: { because: '' },
    input: ({ because }) => ({ because }),
    invalidates: [readMatter],
    onDone,
  })
  return (
    <Form form={form} submit={t('removeSubmit')}>
      <TextField form={form} name='because' label={t('because')} />
    </Form>
  )
}
