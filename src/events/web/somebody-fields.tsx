import { sexes } from '#people/person-contract.ts'
import { socialStatuses, socialStatusWords } from '#people/social-status.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import { PersonPicker } from '#people/web/person-picker.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import type { Choice } from '#platform/web/form/search-field.tsx'
import { NumberField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { usePlaces } from '#reception/web/use-places.ts'
import type { Question } from '../question-contract.ts'
import { somebodyWords } from './somebody-words.ts'

type Said = Pick<Question, 'sex' | 'age' | 'socialStatus' | 'district'>
export type SomebodyValues = Said & { person: Choice | null }

export const nobodyYet: SomebodyValues = { person: null, sex: null, age: null, socialStatus: null, district: null }

/** What a record says of somebody, as a form has it. */
export const somebodyOf = (
  { person, sex, age, socialStatus, district }: Said & { person: string | null },
  name: string,
): SomebodyValues => ({ person: person ? { value: person, label: name } : null, sex, age, socialStatus, district })

/** A card says the rest by itself. */
export const saidInput = ({ person, sex, age, socialStatus, district }: SomebodyValues) =>
  person ? { person: person.value } : { person: null, sex, age, socialStatus, district }

type SomebodyProps = { form: unknown; label: string; hint?: string }

/** Somebody by their card; of whoever has none, what they said of themselves, all of which may stay empty. */
export function SomebodyFields({ form: given, label, hint }: SomebodyProps) {
  const t = useWords(somebodyWords)
  const language = useLanguage()
  const places = usePlaces()
  const form = given as OfficeForm<SomebodyValues>
  return (
    <>
      <PersonPicker form={form} name='person' label={label} {...(hint && { hint })} optional />
      {!form.values.person && (
        <>
          <RadioField
            form={form}
            name='sex'
            label={t('sex')}
            options={sexes.map(value => ({ value, label: sexWords[value][language] }))}
            inline
            optional
          />
          <NumberField form={form} name='age' label={t('age')} optional />
          <SelectField
            form={form}
            name='socialStatus'
            label={t('socialStatus')}
            options={socialStatuses.map(value => ({ value, label: socialStatusWords[value][language] }))}
            optional
          />
          <SelectField form={form} name='district' label={t('district')} options={places.options} optional />
        </>
      )}
    </>
  )
}
