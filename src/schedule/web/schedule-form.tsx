import { Button, Group } from '@mantine/core'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import type { Office } from '#reception/office-contract.ts'
import { correctSchedule, planSchedule, type Schedule } from '../hours-contract.ts'
import { hoursReads } from './hours-reads.ts'
import { hoursWords } from './hours-words.ts'
import { WeekEditor, type WeekValues } from './week-editor.tsx'
import { firstLine, hoursOf, linesOf } from './week-lines.ts'

type Values = WeekValues & { office: string | null; validFrom: string | null; validTo: string | null }
const fieldOf = (path: string) => (path.startsWith('hours') ? 'lines' : path)
const term = ({ validFrom, validTo, lines }: Values) => ({ validFrom: validFrom ?? '', validTo, hours: hoursOf(lines) })

type PlanProps = {
  programme: ProgrammeName
  offices: readonly Office[]
  /** Begins as this one does. */
  like: Schedule | undefined
  onDone: (saved?: Schedule) => void
}

export function PlanScheduleForm({ programme, offices, like, onDone }: PlanProps) {
  const t = useWords(hoursWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `schedule.schedule.${like?.id ?? 'new'}`,
    endpoint: planSchedule,
    given: { params: { programme: programme.id } },
    initial: {
      office: like?.office ?? offices[0]?.id ?? null,
      validFrom: today,
      validTo: null,
      lines: like ? linesOf(like.hours) : [firstLine],
    } as Values,
    input: (values, { id }) => ({ id, office: values.office!, ...term(values) }),
    fieldOf,
    invalidates: hoursReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('saveDraft')} beside={<Back onClick={() => onDone()} />}>
      <SelectField
        form={form}
        name='office'
        label={t('office')}
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ScheduleFields form={form} offices={offices} />
    </Form>
  )
}

type CorrectProps = { schedule: Schedule; offices: readonly Office[]; onDone: () => void }

export function CorrectScheduleForm({ schedule, offices, onDone }: CorrectProps) {
  const t = useWords(hoursWords)
  const valuesOf = ({ office, validFrom, validTo, hours }: Schedule): Values => ({
    ...{ office, validFrom, validTo },
    lines: linesOf(hours),
  })
  const form = useOfficeForm({
    key: `schedule.schedule.${schedule.id}`,
    endpoint: correctSchedule,
    given: { params: { id: schedule.id } },
    version: schedule.version,
    initial: valuesOf(schedule),
    input: (values, { version }) => ({ version: version!, ...term(values) }),
    fromRecord: valuesOf,
    fieldOf,
    invalidates: hoursReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('saveDraft')} beside={<Back onClick={onDone} />}>
      <ScheduleFields form={form} offices={offices} />
    </Form>
  )
}

function ScheduleFields({ form, offices }: { form: OfficeForm<Values>; offices: readonly Office[] }) {
  const t = useWords(hoursWords)
  const { today } = useActor()
  const lawyers = offices.find(({ id }) => id === form.values.office)?.lawyers ?? []
  return (
    <>
      <Group align='flex-start'>
        <DayField form={form} name='validFrom' label={t('validFrom')} near={today} />
        <DayField form={form} name='validTo' label={t('validTo')} hint={t('validToHint')} near={today} optional />
      </Group>
      <WeekEditor form={form as unknown as OfficeForm<WeekValues>} lawyers={lawyers} />
    </>
  )
}

export const Back = ({ onClick }: { onClick: () => void }) => {
  const t = useWords(hoursWords)
  return (
    <Button variant='subtle' onClick={onClick}>
      {t('back')}
    </Button>
  )
}
