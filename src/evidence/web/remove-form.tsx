import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { type Item, listItems, readAnnexes, removeItem } from '../contract.ts'
import { words } from './words.ts'

/** Taking a document out needs a reason: it stays written down when the document is gone. */
export function RemoveForm({ item, onCancel, onDone }: { item: Item; onCancel: () => void; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `evidence.remove.${item.id}`,
    endpoint: removeItem,
    given: { params: { id: item.id } },
    initial: { because: '' },
    input: ({ because }) => ({ version: item.version, because }),
    invalidates: [listItems, readAnnexes],
    onDone: () => {
      tell(t('removed'))
      onDone()
    },
    draft: false,
  })
  return (
    <Form form={form} submit={t('remove')} onCancel={onCancel}>
      <p>{t('removeHint')}</p>
      <TextareaField form={form} name='because' label={t('because')} rows={2} />
    </Form>
  )
}
