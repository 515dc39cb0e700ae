import { languages } from '#platform/language.ts'
import { useActor } from '#platform/web/actor.tsx'
import { MultiSelectField, RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField, TextField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { ageOn } from '../age.ts'
import { type Person, sexes } from '../person-contract.ts'
import { occupations, socialStatuses, socialStatusWords, suggestedStatus } from '../social-status.ts'
import { vulnerableKinds, vulnerableKindWords } from '../vulnerable-kinds.ts'
import { languageWords, sexWords } from './person-code-words.ts'
import type { PersonValues } from './person-values.ts'
import { personWords } from './person-words.ts'
import { useDistricts } from './use-districts.ts'

type FieldsProps = {
  form: OfficeForm<PersonValues>
  /** The card that is corrected: its numbers are known by their ends only. */
  card?: Person
}

/** The fields of a card, in the order in which people say these things. */
export function PersonFields({ form, card }: FieldsProps) {
  const t = useWords(personWords)
  const language = useLanguage()
  const districts = useDistricts()
  const options = <Code extends string>(codes: readonly Code[], words: Record<Code, Record<typeof language, string>>) =>
    codes.map(value => ({ value, label: words[value][language] }))
  return (
    <>
      <TextField form={form} name='surname' label={t('surname')} maxLength={100} />
      <TextField form={form} name='givenName' label={t('givenName')} maxLength={100} optional />
      <TextField form={form} name='patronymic' label={t('patronymic')} maxLength={100} optional />
      <RadioField form={form} name='sex' label={t('sex')} options={options(sexes, sexWords)} inline />
      <DayField form={form} name='bornOn' label={t('bornOn')} optional />
      {!form.values.bornOn && (
        <TextField
          form={form}
          name='birthYear'
          label={t('birthYear')}
          hint={t('birthYearHint')}
          maxLength={4}
          optional
        />
      )}
      <NumberFields form={form} {...(card && { card })} />
      <SelectField form={form} name='district' label={t('district')} options={districts.options} optional />
      <MultiSelectField
        form={form}
        name='vulnerableKinds'
        label={t('kinds')}
        hint={t('kindsHint')}
        options={options(vulnerableKinds, vulnerableKindWords)}
        optional
      />
      <StatusField form={form} />
      <RadioField
        form={form}
        name='language'
        label={t('language')}
        options={options(languages, languageWords)}
        inline
      />
    </>
  )
}

/** What is empty stays as it is on the card; taking a number off is said on purpose. */
function NumberFields({ form, card }: FieldsProps) {
  const t = useWords(personWords)
  const hint = (mask: string | null | undefined) => (mask ? t('onCard', { mask }) : undefined)
  const iinHint = hint(card?.iinMask) ?? t('iinHint')
  const phoneHint = hint(card?.phoneMask)
  return (
    <>
      <TextField
        form={form}
        name='phone'
        type='tel'
        label={t('phone')}
        {...(phoneHint && { hint: phoneHint })}
        optional
      />
      {card?.phoneMask && <CheckField form={form} name='dropPhone' label={t('dropPhone')} />}
      <TextField form={form} name='iin' label={t('iin')} hint={iinHint} optional />
      {card?.iinMask && <CheckField form={form} name='dropIin' label={t('dropIin')} />}
    </>
  )
}

/** One status of the ten. What the written priority would give is said, never filled in. */
function StatusField({ form }: { form: OfficeForm<PersonValues> }) {
  const t = useWords(personWords)
  const language = useLanguage()
  const { today } = useActor()
  const { bornOn, birthYear, socialStatus, vulnerableKinds } = form.values
  const year = /^\d{4}$/.test(birthYear.trim()) ? Number(birthYear) : null
  const suggestion = suggestedStatus({
    age: ageOn({ bornOn: /^\d{4}-\d\d-\d\d$/.test(bornOn ?? '') ? bornOn : null, birthYear: year }, today),
    disabled: vulnerableKinds.includes('disability_1_2') || socialStatus === 'disabled',
    occupation: occupations.find(occupation => occupation === socialStatus) ?? null,
    on: today,
  })
  const differs = suggestion !== 'other' && suggestion !== socialStatus
  return (
    <SelectField
      form={form}
      name='socialStatus'
      label={t('status')}
      {...(differs && { hint: t('statusByRule', { status: socialStatusWords[suggestion][language] }) })}
      options={socialStatuses.map(value => ({ value, label: socialStatusWords[value][language] }))}
    />
  )
}
