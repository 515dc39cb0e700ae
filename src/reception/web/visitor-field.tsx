import { Stack } from '@mantine/core'
import { PersonPicker } from '#people/web/person-picker.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField } from '#platform/web/form/text-fields.tsx'
import { useWords } from '#platform/web/words.ts'
import { deskWords } from './desk-words.ts'
import type { EntryValues } from './entry-values.ts'
import { useFieldLabel } from './field-words.ts'

/** Who came: search before create; or, on purpose, nobody by name. The talk is in the card's language unless said otherwise. */
export function VisitorField({ form }: { form: OfficeForm<EntryValues> }) {
  const t = useWords(deskWords)
  const label = useFieldLabel()
  return (
    <Stack gap='xs'>
      {!form.values.nameless && (
        <PersonPicker
          form={form}
          name='visitor'
          label={label('person')}
          onPick={({ language }) => language && form.set('language', language)}
        />
      )}
      <CheckField
        form={form}
        name='nameless'
        label={t('nameless')}
        {...(form.values.nameless && { hint: t('namelessHint') })}
      />
    </Stack>
  )
}
