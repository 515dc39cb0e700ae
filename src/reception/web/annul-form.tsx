import { Button, Text, Title } from '@mantine/core'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { annulEntry, type Entry } from '../contract.ts'
import { deskWords } from './desk-words.ts'
import { entryReads } from './entry-changes.ts'

/** A mistake is said and explained: the number stays taken. */
export function AnnulForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const t = useWords(deskWords)
  const form = useOfficeForm({
    key: `reception.annul.${entry.id}`,
    endpoint: annulEntry,
    given: { params: { id: entry.id } },
    version: entry.version,
    initial: { because: '' },
    input: ({ because }, { version }) => ({ version: version!, because }),
    invalidates: entryReads,
    onDone,
  })
  return (
    <>
      <Title order={2}>{t('annulTitle')}</Title>
      <Text my='md'>{t('annulHint')}</Text>
      <Form
        form={form}
        submit={t('annulSubmit')}
        beside={
          <Button variant='subtle' onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <TextareaField form={form} name='because' label={t('because')} />
      </Form>
    </>
  )
}
