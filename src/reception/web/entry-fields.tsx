import type { ReactNode } from 'react'
import { languages } from '#platform/language.ts'
import { useActor } from '#platform/web/actor.tsx'
import { MultiSelectField, RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField, TimeField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { channels, helpKinds } from '../codes.ts'
import type { ReceptionDay } from '../office-contract.ts'
import { ChoiceRow } from './choice-row.tsx'
import { channelWords, helpWords, languageWords } from './code-words.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'
import { DisputeFields } from './dispute-fields.tsx'
import { type EntryValues, ORDINARY } from './entry-values.ts'
import { useFieldLabel } from './field-words.ts'
import { TopicField } from './topic-field.tsx'

type FieldsProps = { form: OfficeForm<EntryValues>; days: readonly ReceptionDay[] }

/** When and how they came: the first columns of the journal. */
export function ReceptionFields({ form, days, children }: FieldsProps & { children?: ReactNode }) {
  const label = useFieldLabel()
  const language = useLanguage()
  const { today } = useActor()
  return (
    <>
      <div className={classes.row}>
        <DayField form={form} name='receivedOn' label={label('receivedOn')} hint='' max={today} near={today} />
        <TimeField form={form} name='receivedAt' label={label('receivedAt')} />
        {children}
      </div>
      <UnifiedDayField form={form} days={days} />
      <ChoiceRow
        form={form}
        name='channel'
        label={label('channel')}
        options={channels.map(code => ({ value: code, label: channelWords[code][language] }))}
      />
    </>
  )
}

/** What the talk was about and what came of it: the columns after the visitor's. */
export function QuestionFields({ form, children }: { form: OfficeForm<EntryValues>; children?: ReactNode }) {
  const t = useWords(deskWords)
  const label = useFieldLabel()
  const language = useLanguage()
  const { today } = useActor()
  const { receivedOn } = form.values
  return (
    <>
      <RadioField
        form={form}
        name='language'
        label={label('language')}
        options={languages.map(code => ({ value: code, label: languageWords[code][language] }))}
        inline
      />
      <TopicField form={form} name='topic' label={label('topic')} />
      <DisputeFields form={form} />
      <TextareaField form={form} name='question' label={label('question')} rows={2} />
      <MultiSelectField
        form={form}
        name='help'
        label={label('help')}
        optional
        options={helpKinds.map(code => ({ value: code, label: helpWords[code][language] }))}
      />
      <TextareaField form={form} name='answer' label={label('answer')} hint={t('answerHint')} rows={2} optional />
      {children}
      <DayField form={form} name='controlOn' label={label('controlOn')} near={receivedOn ?? today} optional />
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
