import { findPersons } from '#people/person-contract.ts'
import { call } from '#platform/web/call.ts'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { CheckField } from '#platform/web/form/text-fields.tsx'
import { useWords } from '#platform/web/words.ts'
import { deskWords } from './desk-words.ts'
import type { EntryValues } from './entry-values.ts'
import { words } from './words.ts'

/** Who came: search before create; or, on purpose, nobody by name. */
export function VisitorField({ form }: { form: OfficeForm<EntryValues> }) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  return (
    <div>
      {!form.values.nameless && (
        <SearchField form={form} name='visitor' label={journal('visitor')} hint={t('visitorHint')} search={find} />
      )}
      <CheckField
        form={form}
        name='nameless'
        label={t('nameless')}
        {...(form.values.nameless && { hint: t('namelessHint') })}
      />
    </div>
  )
}

async function find(text: string, signal: AbortSignal): Promise<Choice[]> {
  const { items } = await call(findPersons, { input: { text } }, { signal })
  return items.map(({ id, name, birthYear, phoneMask }) => ({
    value: id,
    label: name,
    detail: [birthYear, phoneMask].filter(Boolean).join(' · '),
  }))
}
