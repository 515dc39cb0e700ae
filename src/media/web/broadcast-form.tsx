import { Group } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { MultiSelectField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { NumberField, TextField, TimeField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { addBroadcast, type Broadcast, correctBroadcast, readRadio } from '../radio-contract.ts'
import { repeatDays } from '../rules.ts'
import classes from './media.module.css'
import { mediaWords } from './media-words.ts'
import { radioWords } from './radio-words.ts'
import { useActivities } from './use-activities.ts'

type Values = {
  activity: string | null
  medium: Choice | null
  number: number | null
  airedOn: string | null
  airedAt: string
  minutes: number | null
  topic: string
  host: string
  certificate: string
  certificateOn: string | null
  weekdays: string[]
  until: string | null
}
/** 1 is Monday, as the days of a broadcast's repeats show it. */
const weekdayOf = (day: string) => String(new Date(`${day}T00:00:00Z`).getUTCDay() || 7)
const valuesOf = (each: Broadcast): Values => ({
  activity: each.activity,
  medium: { value: each.medium, label: each.mediumName },
  number: each.number,
  airedOn: each.airedOn,
  airedAt: each.airedAt ?? '',
  minutes: each.minutes,
  topic: each.topic,
  host: each.host,
  certificate: each.certificate,
  certificateOn: each.certificateOn,
  weekdays: [...new Set(each.repeats.map(weekdayOf))].toSorted(),
  until: each.repeats.at(-1) ?? null,
})
const repeatsOf = ({ airedOn, until, weekdays }: Pick<Values, 'airedOn' | 'until' | 'weekdays'>) =>
  airedOn && until && !Number.isNaN(Date.parse(until)) ? repeatDays(airedOn, until, weekdays.map(Number)) : []
const toldOf = ({ activity, medium, airedOn, airedAt, number, weekdays, until, ...values }: Values) => ({
  ...values,
  ...{ activity: activity ?? '', medium: medium?.value ?? '', number: number as number, airedOn: airedOn ?? '' },
  ...{ airedAt: airedAt || null, repeats: repeatsOf({ airedOn, until, weekdays }) },
})

type BroadcastProps = { programme: ProgrammeName; latest: Broadcast | undefined; next: number; onDone: () => void }

export function BroadcastForm({ broadcast, ...given }: BroadcastProps & { broadcast: Broadcast | undefined }) {
  return broadcast ? <CorrectBroadcast {...given} broadcast={broadcast} /> : <AddBroadcast {...given} />
}

/** The next one is as the last: station, hour, host. */
function AddBroadcast({ programme, latest, next, onDone }: BroadcastProps) {
  const t = useWords(mediaWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'media.broadcast',
    endpoint: addBroadcast,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ activity: null, medium: null, airedAt: '', minutes: null, host: '', weekdays: [] },
      ...(latest && valuesOf(latest)),
      ...{ number: next, airedOn: today, topic: '', certificate: '', certificateOn: null, until: null },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: [readRadio],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} programme={programme} />
    </Form>
  )
}

function CorrectBroadcast({ programme, broadcast, onDone }: BroadcastProps & { broadcast: Broadcast }) {
  const t = useWords(mediaWords)
  const form = useOfficeForm({
    key: `media.broadcast.${broadcast.id}`,
    endpoint: correctBroadcast,
    given: { params: { id: broadcast.id } },
    version: broadcast.version,
    initial: valuesOf(broadcast),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: [readRadio],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} programme={programme} />
    </Form>
  )
}

function Fields({ form, programme }: { form: OfficeForm<Values>; programme: ProgrammeName }) {
  const t = useWords(radioWords)
  const media = useWords(mediaWords)
  const formats = useFormats()
  const language = useLanguage()
  const { today } = useActor()
  const repeats = repeatsOf(form.values).length
  const named = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map(day => ({
    value: String(day),
    label: named.format(Date.UTC(2024, 0, day)),
  }))
  return (
    <>
      <SelectField form={form} name='activity' label={media('activity')} options={useActivities(programme.id)} />
      <SearchField form={form} name='medium' label={t('medium')} search={findInstitutions} />
      <TextField form={form} name='topic' label={t('topic')} maxLength={500} />
      <Group align='flex-start'>
        <NumberField form={form} name='number' label={t('number')} />
        <DayField form={form} name='airedOn' label={t('airedOn')} near={today} />
        <TimeField form={form} name='airedAt' label={t('airedAt')} optional />
        <NumberField form={form} name='minutes' label={t('minutes')} optional />
      </Group>
      <TextField form={form} name='host' label={t('host')} maxLength={200} optional />
      <MultiSelectField
        form={form}
        name='weekdays'
        label={t('repeatOn')}
        hint={t('repeatHint')}
        options={weekdays}
        optional
      />
      <DayField form={form} name='until' label={t('repeatUntil')} near={form.values.airedOn ?? today} optional />
      <p className={classes.quiet}>{t('repeats', { count: repeats, n: formats.number(repeats) })}</p>
      <TextField
        form={form}
        name='certificate'
        label={t('certificate')}
        hint={t('certificateHint')}
        maxLength={100}
        optional
      />
      <DayField form={form} name='certificateOn' label={t('certificateOn')} near={today} optional />
    </>
  )
}
