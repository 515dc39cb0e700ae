import { useActor } from '#platform/web/actor.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { approveSchedule, endSchedule, type Schedule } from '../hours-contract.ts'
import { hoursReads } from './hours-reads.ts'
import { hoursWords } from './hours-words.ts'
import { Back } from './schedule-form.tsx'

const NONE = 'none'

/** By which paper, and which schedule ends the day before. What would overlap the database refuses. */
export function ApproveForm({
  schedule,
  others,
  onDone,
}: {
  schedule: Schedule
  others: readonly Schedule[]
  onDone: () => void
}) {
  const t = useWords(hoursWords)
  const formats = useFormats()
  const { today } = useActor()
  const { id, validFrom, version } = schedule
  const replaceable = others.filter(
    one => one.approved && one.validFrom < validFrom && (!one.validTo || one.validTo >= validFrom),
  )
  const form = useOfficeForm({
    key: `schedule.approve.${id}`,
    endpoint: approveSchedule,
    given: { params: { id } },
    version,
    initial: { on: today as string | null, as: '', replaces: replaceable[0]?.id ?? NONE },
    input: ({ on, as, replaces }, made) => ({
      version: made.version!,
      on: on ?? '',
      as,
      replaces: replaces === NONE ? null : replaces,
    }),
    invalidates: hoursReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('approve')} beside={<Back onClick={onDone} />}>
      <DayField form={form} name='on' label={t('approvedOn')} near={today} />
      <TextField form={form} name='as' label={t('approvedAs')} hint={t('approvedAsHint')} maxLength={200} />
      {replaceable.length > 0 && (
        <RadioField
          form={form}
          name='replaces'
          label={t('replaces')}
          hint={t('replacesHint')}
          options={[
            ...replaceable.map(one => ({
              value: one.id,
              label: t('from', { from: formats.shortDay(one.validFrom) }),
            })),
            { value: NONE, label: t('replacesNone') },
          ]}
        />
      )}
    </Form>
  )
}

/** The last day by which one receives so. */
export function EndForm({ schedule, onDone }: { schedule: Schedule; onDone: () => void }) {
  const t = useWords(hoursWords)
  const { today } = useActor()
  const { id, validFrom, validTo, version } = schedule
  const form = useOfficeForm({
    key: `schedule.end.${id}`,
    endpoint: endSchedule,
    given: { params: { id } },
    version,
    initial: { lastDay: (validTo ?? today) as string | null },
    input: ({ lastDay }, made) => ({ version: made.version!, lastDay: lastDay ?? '' }),
    invalidates: hoursReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('end')} beside={<Back onClick={onDone} />}>
      <DayField form={form} name='lastDay' label={t('lastDay')} min={validFrom} near={today} />
    </Form>
  )
}
