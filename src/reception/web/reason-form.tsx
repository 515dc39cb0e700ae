import { Text, Title } from '@mantine/core'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { annulEntry, type Entry, reopenEntry } from '../contract.ts'
import { includeEntry } from '../leaving-out-contract.ts'
import { entryReads } from './entry-changes.ts'
import { stepFormWords } from './step-form-words.ts'

const endpoints = { annul: annulEntry, include: includeEntry, reopen: reopenEntry }

type ReasonProps = { step: keyof typeof endpoints; entry: Entry; onDone: () => void }

/** A step that has to be explained: what was, and why it changed, stays in the history. */
export function ReasonForm({ step, entry, onDone }: ReasonProps) {
  const t = useWords(stepFormWords)
  const form = useOfficeForm({
    key: `reception.${step}.${entry.id}`,
    endpoint: endpoints[step],
    given: { params: { id: entry.id } },
    version: entry.version,
    initial: { because: '', controlOn: null as string | null },
    input: ({ because, controlOn }, { version }) => ({
      version: version!,
      because,
      ...(step === 'reopen' && { controlOn }),
    }),
    invalidates: entryReads,
    onDone,
  })
  return (
    <>
      <Title order={2}>{t(`${step}Title`)}</Title>
      <Text my='md'>{t(`${step}Hint`)}</Text>
      <Form form={form} submit={t(`${step}Submit`)} onCancel={onDone}>
        <TextareaField form={form} name='because' label={t('because')} />
        {step === 'reopen' && (
          <DayField form={form} name='controlOn' label={t('controlOn')} near={entry.receivedOn} optional />
        )}
      </Form>
    </>
  )
}
