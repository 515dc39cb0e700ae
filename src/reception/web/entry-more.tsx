import { Stack, UnstyledButton } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { languages } from '#platform/language.ts'
import { MultiSelectField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { MoneyField, TextareaField, TextField, TimeField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { helpKinds } from '../contract.ts'
import { helpWords, languageWords } from './code-words.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'
import type { EntryValues } from './entry-values.ts'

const names = ['receivedAt', 'otherParty', 'amountTenge', 'help', 'answer', 'controlOn', 'language'] as const

/** What an entry may say besides; stays open on this device once it was opened, and opens by itself when a field is wrong. */
export function EntryMore({ form, always = false }: { form: OfficeForm<EntryValues>; always?: boolean }) {
  const t = useWords(deskWords)
  const language = useLanguage()
  const [chosen, setChosen] = useLocalStorage({ key: 'desk-more', defaultValue: false, getInitialValueInEffect: false })
  const shown = always || chosen || names.some(name => form.errors[name])
  const Sign = shown ? IconChevronDown : IconChevronRight
  return (
    <>
      {!always && (
        <UnstyledButton className={classes.more} aria-expanded={shown} onClick={() => setChosen(!shown)}>
          <Sign size={16} aria-hidden /> {t('more')}
        </UnstyledButton>
      )}
      {shown && (
        <Stack gap='md'>
          <TextareaField form={form} name='answer' label={t('answer')} optional />
          <MultiSelectField
            form={form}
            name='help'
            label={t('help')}
            optional
            options={helpKinds.map(code => ({ value: code, label: helpWords[code][language] }))}
          />
          <TextField form={form} name='otherParty' label={t('otherParty')} hint={t('otherPartyHint')} optional />
          <MoneyField form={form} name='amountTenge' label={t('amount')} optional />
          <DayField form={form} name='controlOn' label={t('controlOn')} hint={t('controlHint')} optional />
          <TimeField form={form} name='receivedAt' label={t('receivedAt')} optional />
          <SelectField
            form={form}
            name='language'
            label={t('language')}
            options={languages.map(code => ({ value: code, label: languageWords[code][language] }))}
          />
        </Stack>
      )}
    </>
  )
}
