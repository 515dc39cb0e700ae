import { Text, Title } from '@mantine/core'
import { call } from '#platform/web/call.ts'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { type Entry, leavingOut, listEntries } from '../contract.ts'
import { excludeEntry } from '../leaving-out-contract.ts'
import { uncountedWords } from './code-words.ts'
import { entryReads } from './entry-changes.ts'
import { stepFormWords } from './step-form-words.ts'

type Values = { as: (typeof leavingOut)[number] | null; of: Choice | null; because: string }

/** Stays in the journal and counts nowhere: a line made to try something, or the second line of one visit. */
export function ExcludeForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const t = useWords(stepFormWords)
  const language = useLanguage()
  const formats = useFormats()
  const form = useOfficeForm({
    key: `reception.exclude.${entry.id}`,
    endpoint: excludeEntry,
    given: { params: { id: entry.id } },
    version: entry.version,
    initial: { as: null, of: null, because: '' } as Values,
    input: ({ as, of, because }, { version }) => ({
      version: version!,
      as: as!,
      of: as === 'duplicate' ? of?.value : null,
      because,
    }),
    invalidates: entryReads,
    onDone,
  })
  const search = async (number: string, signal: AbortSignal) => {
    const given = { params: { programme: entry.programme }, search: { number, limit: 8 } }
    const { items } = await call(listEntries, given, { signal })
    return items
      .filter(({ id }) => id !== entry.id)
      .map(one => ({
        value: one.id,
        label: one.number,
        detail: [formats.shortDay(one.receivedOn), one.personName].filter(Boolean).join(' · '),
      }))
  }
  return (
    <>
      <Title order={2}>{t('excludeTitle')}</Title>
      <Text my='md'>{t('excludeHint')}</Text>
      <Form form={form} submit={t('excludeSubmit')} onCancel={onDone}>
        <RadioField
          form={form}
          name='as'
          label={t('excludeAs')}
          options={leavingOut.map(value => ({ value, label: uncountedWords[value][language] }))}
        />
        {form.values.as === 'duplicate' && (
          <SearchField form={form} name='of' label={t('excludeOf')} hint={t('excludeOfHint')} search={search} />
        )}
        <TextareaField form={form} name='because' label={t('because')} />
      </Form>
    </>
  )
}
