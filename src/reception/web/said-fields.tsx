import { sexes } from '#people/person-contract.ts'
import { socialStatuses, socialStatusWords } from '#people/social-status.ts'
import { vulnerableKinds, vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import { MultiSelectField, RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import classes from './desk.module.css'
import type { EntryValues } from './entry-values.ts'
import { useFieldLabel } from './field-words.ts'
import { usePlaces } from './use-places.ts'

/** What a visitor without a card said of themselves: all of it may stay empty. */
export function SaidFields({ form }: { form: OfficeForm<EntryValues> }) {
  const label = useFieldLabel()
  const language = useLanguage()
  const places = usePlaces()
  const options = <Code extends string>(codes: readonly Code[], words: Record<Code, Record<typeof language, string>>) =>
    codes.map(value => ({ value, label: words[value][language] }))
  return (
    <div className={classes.said}>
      <RadioField form={form} name='sex' label={label('sex')} options={options(sexes, sexWords)} inline optional />
      <NumberField form={form} name='age' label={label('age')} optional />
      <SelectField
        form={form}
        name='socialStatus'
        label={label('socialStatus')}
        options={options(socialStatuses, socialStatusWords)}
        optional
      />
      <MultiSelectField
        form={form}
        name='vulnerableKinds'
        label={label('vulnerableKinds')}
        options={options(vulnerableKinds, vulnerableKindWords)}
        optional
      />
      <SelectField form={form} name='district' label={label('district')} options={places.options} optional />
    </div>
  )
}
