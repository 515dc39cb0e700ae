import { PersonPicker } from '#people/web/person-picker.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { ChoiceRow } from '#reception/web/choice-row.tsx'
import { channelWords } from '#reception/web/code-words.ts'
import type { Appointment, PlannedDay } from '../contract.ts'
import { ORDINARY, type WhoValues } from './who-values.ts'
import { words } from './words.ts'

type WhoFieldsProps<Values extends WhoValues> = {
  form: OfficeForm<Values>
  /** How one can be received then. */
  channels: readonly Appointment['channel'][]
  /** Why a phone is asked for. */
  phoneHint?: string
  /** Unified days of that day, if any. */
  receptionDays: PlannedDay['receptionDays']
}

/** Search first; whoever has no card gives a name to be called by. A phone is asked for, since most people are called. */
export function WhoFields<Values extends WhoValues>({
  form: given,
  channels,
  phoneHint,
  receptionDays,
}: WhoFieldsProps<Values>) {
  const t = useWords(words)
  const language = useLanguage()
  const form = given as unknown as OfficeForm<WhoValues>
  const { visitor } = form.values
  return (
    <>
      <PersonPicker form={form} name='visitor' label={t('visitor')} hint={t('visitorHint')} optional />
      {!visitor && (
        <TextField form={form} name='calledName' label={t('calledName')} hint={t('calledHint')} maxLength={100} />
      )}
      <TextField
        form={form}
        name='phone'
        type='tel'
        label={t('phone')}
        {...(phoneHint && { hint: phoneHint })}
        maxLength={40}
        optional
      />
      <ChoiceRow
        form={form}
        name='channel'
        label={t('channel')}
        options={channels.map(value => ({ value, label: channelWords[value][language] }))}
      />
      {receptionDays.length > 0 && (
        <ChoiceRow
          form={form}
          name='receptionDay'
          label={t('unifiedDay')}
          options={[
            ...receptionDays.map(({ id, title }) => ({ value: id, label: title })),
            { value: ORDINARY, label: t('ordinary') },
          ]}
        />
      )}
      <TextField form={form} name='note' label={t('note')} hint={t('noteHint')} maxLength={500} optional />
    </>
  )
}
