import { typedDay } from '#platform/typed-day.ts'
import { DayField } from '#platform/web/form/day-field.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Activity } from '../plan-contract.ts'
import { planWordsBook } from './plan-words.ts'

/** An activity as it is typed: exact days are one line of text. */
export type ActivityValues = {
  title: string
  startsOn: string | null
  endsOn: string | null
  days: string
  places: string
  categories: string
  experts: string
  completeness: string
  resultPlanned: string
  resultReached: string
}

export const activityValues = (activity: Activity): ActivityValues => {
  const { id: _id, task: _task, number: _number, version: _version, days, ...fields } = activity
  return { ...fields, days: days.map(day => day.split('-').reverse().join('.')).join('; ') }
}

/** Typed values as the endpoint takes them; a day that is none is named by its shape. */
export const activityInput = ({ days, ...values }: ActivityValues) => ({
  ...values,
  startsOn: values.startsOn as string,
  endsOn: values.endsOn as string,
  days: days
    .split(/[;,\s]+/)
    .filter(Boolean)
    .map(day => typedDay(day) ?? day),
})

export const activityField = (path: string) => (path.startsWith('days') ? 'days' : path)

export function ActivityFields({
  form,
  period,
}: {
  form: OfficeForm<ActivityValues>
  period: { startsOn: string; endsOn: string }
}) {
  const t = useWords(planWordsBook)
  const within = { min: period.startsOn, max: period.endsOn }
  return (
    <>
      <TextareaField form={form} name='title' label={t('title')} />
      <DayField form={form} name='startsOn' label={t('startsOn')} {...within} />
      <DayField form={form} name='endsOn' label={t('endsOn')} {...within} />
      <TextareaField form={form} name='days' label={t('days')} hint={t('daysHint')} optional rows={1} />
      <TextareaField form={form} name='places' label={t('places')} optional rows={2} />
      <TextField form={form} name='categories' label={t('categories')} optional />
      <TextareaField form={form} name='experts' label={t('experts')} optional rows={2} />
      <TextareaField form={form} name='resultPlanned' label={t('resultPlanned')} optional />
      <TextareaField
        form={form}
        name='resultReached'
        label={t('resultReached')}
        hint={t('resultReachedHint')}
        optional
      />
      <TextField form={form} name='completeness' label={t('completeness')} optional />
    </>
  )
}
