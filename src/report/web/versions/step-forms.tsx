import { useActor } from '#platform/web/actor.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { acceptVersion, listReports, sendVersion, signVersion, withdrawVersion } from '../../versions/contract.ts'
import { versionWords } from './version-words.ts'

export type StepFormProps = { id: string; onDone: () => void }
export type Lettered = { on: string | null; letter: string; file: string | null }

const invalidates = [listReports]

/** The chair signed the paper; its day stands in it. */
export function SignForm({ id, onDone }: StepFormProps) {
  const t = useWords(versionWords)
  const form = useOfficeForm({
    key: `report.sign.${id}`,
    endpoint: signVersion,
    given: { params: { id } },
    initial: { file: null as string | null },
    input: values => values,
    invalidates,
    onDone,
  })
  return (
    <>
      <p>{t('signHint')}</p>
      <Form form={form} submit={t('save')}>
        <FileField
          label={t('signedPaper')}
          attached={form.values.file !== null}
          onUploaded={file => form.set('file', file?.id ?? null)}
        />
      </Form>
    </>
  )
}

/** The office's letter that sends the report, the operator's that accepts it. */
const letterForm = (endpoint: typeof sendVersion | typeof acceptVersion, key: string) =>
  function LetterForm({ id, onDone }: StepFormProps) {
    const t = useWords(versionWords)
    const form = useOfficeForm({
      key: `report.${key}.${id}`,
      endpoint: endpoint as typeof sendVersion,
      given: { params: { id } },
      initial: { on: null as string | null, letter: '', note: '', file: null as string | null },
      input: values => ({ ...values, on: values.on as string }),
      invalidates,
      onDone,
    })
    return (
      <Form form={form} submit={t('save')}>
        <LetterFields form={form as unknown as OfficeForm<Lettered>} />
        <TextareaField form={form} name='note' label={t('note')} rows={2} optional />
      </Form>
    )
  }
export const SendForm = letterForm(sendVersion, 'send')
export const AcceptForm = letterForm(acceptVersion, 'accept')

export function LetterFields({ form }: { form: OfficeForm<Lettered> }) {
  const t = useWords(versionWords)
  const { today } = useActor()
  return (
    <>
      <DayField form={form} name='on' label={t('on')} near={today} />
      <TextField form={form} name='letter' label={t('letterNumber')} maxLength={100} />
      <FileField
        label={t('letterFile')}
        attached={form.values.file !== null}
        onUploaded={file => form.set('file', file?.id ?? null)}
      />
    </>
  )
}

export function WithdrawForm({ id, onDone }: StepFormProps) {
  const t = useWords(versionWords)
  const form = useOfficeForm({
    key: `report.withdraw.${id}`,
    endpoint: withdrawVersion,
    given: { params: { id } },
    initial: { because: '' },
    input: values => values,
    invalidates,
    onDone,
  })
  return (
    <>
      <p>{t('withdrawHint')}</p>
      <Form form={form} submit={t('withdraw')}>
        <TextareaField form={form} name='because' label={t('because')} rows={2} />
      </Form>
    </>
  )
}
