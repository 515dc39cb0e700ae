import { Button } from '@mantine/core'
import { newId } from '#platform/identifier.ts'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { listReports, readBlocking, returnVersion } from '../../versions/contract.ts'
import { type Lettered, LetterFields, type StepFormProps } from './step-forms.tsx'
import { versionWords } from './version-words.ts'

const fresh = () => ({ id: newId(), body: '' })

/** The operator's letter with its remarks, one by one: each is answered for itself. */
export function ReturnForm({ id, onDone }: StepFormProps) {
  const t = useWords(versionWords)
  const form = useOfficeForm({
    key: `report.return.${id}`,
    endpoint: returnVersion,
    given: { params: { id } },
    initial: { on: null as string | null, letter: '', file: null as string | null, remarks: [fresh()] },
    input: ({ remarks, ...values }) => ({
      ...values,
      on: values.on as string,
      remarks: remarks.filter(({ body }, index) => index === 0 || body.trim() !== ''),
    }),
    invalidates: [listReports, readBlocking],
    onDone,
  })
  const { remarks } = form.values
  return (
    <Form form={form} submit={t('save')}>
      <LetterFields form={form as unknown as OfficeForm<Lettered>} />
      {remarks.map((remark, index) => (
        <TextareaField
          key={remark.id}
          form={form}
          name={`remarks.${index}.body`}
          label={t('remark', { n: index + 1 })}
          rows={2}
          optional={index > 0}
        />
      ))}
      <div>
        <Button variant='subtle' onClick={() => form.set('remarks', [...remarks, fresh()])}>
          {t('moreRemarks')}
        </Button>
      </div>
    </Form>
  )
}
