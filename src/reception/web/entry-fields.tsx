import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { channels } from '../contract.ts'
import type { ReceptionDay } from '../office-contract.ts'
import { ChoiceRow } from './choice-row.tsx'
import { channelWords } from './code-words.ts'
import { deskWords } from './desk-words.ts'
import { type EntryValues, ORDINARY } from './entry-values.ts'
import { TopicField } from './topic-field.tsx'
import { VisitorField } from './visitor-field.tsx'
import { words } from './words.ts'

type FieldsProps = { form: OfficeForm<EntryValues>; days: readonly ReceptionDay[] }

/** What every entry must say, in the order of the journal's columns. */
export function EntryFields({ form, days }: FieldsProps) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  const language = useLanguage()
  const { today } = useActor()
  return (
    <>
      <DayField form={form} name='receivedOn' label={t('receivedOn')} hint='' max={today} />
      <UnifiedDayField form={form} days={days} />
      <ChoiceRow
        form={form}
        name='channel'
        label={journal('channel')}
        options={channels.map(code => ({ value: code, label: channelWords[code][language] }))}
      />
      <VisitorField form={form} />
      <TopicField form={form} name='topic' label={journal('topic')} />
      <TextareaField form={form} name='question' label={t('question')} />
    </>
  )
}

/** Offered only when there is a unified day on the date of the entry. */
function UnifiedDayField({ form, days }: FieldsProps) {
  const t = useWords(deskWords)
  const { receivedOn, office } = form.values
  const held = days.filter(
    ({ heldOn, offices }) => heldOn === receivedOn && offices.some(each => each.office === office),
  )
  if (held.length === 0) return null
  return (
    <ChoiceRow
      form={form}
      name='receptionDay'
      label={t('receptionDay')}
      options={[
        { value: ORDINARY, label: t('ordinary') },
        ...held.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  )
}
