import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { leaveOutResponse, type Response } from '../response-contract.ts'
import { responsesWords } from './responses-words.ts'
import { surveyReads } from './survey-reads.ts'

const valuesOf = ({ leftOutBecause }: Response) => ({ because: leftOutBecause ?? '' })

/** A questionnaire stays where it is; it counts nowhere, and the reason is kept. */
export function LeaveOutForm({ response }: { response: Response }) {
  const t = useWords(responsesWords)
  const form = useOfficeForm({
    key: `surveys.left-out.${response.id}`,
    endpoint: leaveOutResponse,
    given: { params: { id: response.id } },
    version: response.version,
    initial: valuesOf(response),
    input: ({ because }, { version }) => ({ version: version!, because }),
    fromRecord: valuesOf,
    invalidates: surveyReads,
  })
  return (
    <Form form={form} submit={t('leaveOut')}>
      <TextField form={form} name='because' label={t('because')} hint={t('becauseHint')} maxLength={300} />
    </Form>
  )
}
