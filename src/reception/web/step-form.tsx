import { Button, FileButton, Title } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { addStep, readMatter, type StepKind, stepKinds } from '../matter-contract.ts'
import { stepKindWords } from './code-words.ts'
import { stepFormWords } from './step-form-words.ts'

type Values = { kind: StepKind; on: string | null; text: string; file: { id: string; name: string } | null }

/** A call, a letter, a paper or a note: what happened in the matter after this visit. */
export function StepForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const t = useWords(stepFormWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `reception.step.${entry.id}`,
    endpoint: addStep,
    given: { params: { id: entry.id } },
    initial: { kind: 'call', on: today, text: '', file: null } as Values,
    input: ({ kind, on, text, file }, { id }) => ({ id, kind, on: on!, text, file: file?.id ?? null }),
    invalidates: [readMatter],
    onDone,
  })
  const { file } = form.values
  return (
    <>
      <Title order={3} mb='sm'>
        {t('addTitle')}
      </Title>
      <Form form={form} submit={t('addSubmit')} onCancel={onDone}>
        <RadioField
          form={form}
          name='kind'
          label={t('addKind')}
          options={stepKinds.map(value => ({ value, label: stepKindWords[value][language] }))}
          inline
        />
        <TextareaField form={form} name='text' label={t('addText')} rows={2} />
        <DayField form={form} name='on' label={t('addOn')} min={entry.receivedOn} max={today} near={today} />
        <div>
          <FileButton
            onChange={picked => {
              if (picked) uploadFile(picked).then(({ id, name }) => form.set('file', { id, name }), tellProblem)
            }}
          >
            {props => (
              <Button {...props} variant='default'>
                {file ? t('addOtherFile') : t('addFile')}
              </Button>
            )}
          </FileButton>{' '}
          {file?.name}
        </div>
      </Form>
    </>
  )
}
