import { call } from '#platform/web/call.ts'
import { Form } from '#platform/web/form/form.tsx'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { type Institution, listInstitutions, mergeInstitutions, readInstitution } from '../contract.ts'
import { words } from './words.ts'

/** The other entry as it was when it was chosen: merged is only what was seen. */
type Other = Choice & { readonly version: number }

/** Two entries that are one institution: says what will come of it before it is done. */
export function MergeForm({ institution, onDone }: { institution: Institution; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `directory.merge.${institution.id}`,
    endpoint: mergeInstitutions,
    given: { params: { id: institution.id } },
    initial: { other: null as Other | null },
    input: ({ other }) => ({
      version: institution.version,
      other: other?.value as string,
      otherVersion: other?.version ?? 1,
    }),
    invalidates: [listInstitutions, readInstitution],
    onDone: () => {
      tell(t('merged'))
      onDone()
    },
    draft: false,
  })
  const search = async (text: string, signal: AbortSignal): Promise<Other[]> => {
    const { items } = await call(listInstitutions, { search: { search: text } }, { signal })
    return items
      .filter(({ id }) => id !== institution.id)
      .map(({ id, name, aliases, version }) => ({ value: id, label: name, version, detail: aliases.join(' · ') }))
  }
  return (
    <Form form={form} submit={t('mergeAction')} onCancel={onDone}>
      <p>{t('mergeHint')}</p>
      <SearchField form={form} name='other' label={t('other')} search={search} />
    </Form>
  )
}
