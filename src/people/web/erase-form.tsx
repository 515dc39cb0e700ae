import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { listConsents } from '../consent-contract.ts'
import { listDuplicates, listMerges } from '../merge-contract.ts'
import { findPersons, listPersons, type Person, readAccessLog, readPerson } from '../person-contract.ts'
import { erasePerson, listDueErasures } from '../subject-contract.ts'
import { subjectWords } from './subject-words.ts'

/** There is no way back, so the surname is typed once more. */
export function EraseForm({ card, onDone }: { card: Person; onDone: () => void }) {
  const t = useWords(subjectWords)
  const form = useOfficeForm({
    key: `people.erase.${card.id}`,
    endpoint: erasePerson,
    given: { params: { id: card.id } },
    initial: { reason: '', typed: '' },
    input: values => ({ ...values, version: card.version }),
    invalidates: [
      readPerson,
      listPersons,
      findPersons,
      listDueErasures,
      listConsents,
      listMerges,
      listDuplicates,
      readAccessLog,
    ],
    draft: false,
    onDone: () => {
      tell(t('eraseDone'))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('eraseNow')} onCancel={onDone}>
      <p>{t('eraseHint')}</p>
      <TextField form={form} name='reason' label={t('reason')} hint={t('reasonHint')} maxLength={300} />
      <TextField form={form} name='typed' label={t('typed')} maxLength={100} />
    </Form>
  )
}
