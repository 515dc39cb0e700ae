import { useState } from 'react'
import * as z from 'zod'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { EmptyState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Office } from '#reception/office-contract.ts'
import type { Schedule, ScheduleException } from '../hours-contract.ts'
import { ApproveForm, EndForm } from './approve-form.tsx'
import { ExceptionForm } from './exception-form.tsx'
import { hoursWords } from './hours-words.ts'
import { NEW_EXCEPTION, NEW_SCHEDULE } from './new-hours.ts'
import { CorrectScheduleForm, PlanScheduleForm } from './schedule-form.tsx'
import { ScheduleView } from './schedule-view.tsx'

const Opened = z.object({
  open: z.string().optional(),
  step: z.enum(['correct', 'approve', 'end']).optional(),
  /** The schedule that a new one begins like. */
  like: z.string().optional(),
})

type HoursDrawerProps = {
  programme: ProgrammeName
  offices: readonly Office[] | undefined
  schedules: readonly Schedule[] | undefined
  exceptions: readonly ScheduleException[] | undefined
}

/** A schedule or an exception, or a new one of either. */
export function HoursDrawer({ programme, offices, schedules, exceptions }: HoursDrawerProps) {
  const t = useWords(hoursWords)
  const [{ open, step, like }, setSearch] = useAddress(Opened)
  const [last, setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const close = () => setSearch({ open: undefined, step: undefined, like: undefined })
  const view = () => setSearch({ step: undefined })
  const schedule = schedules?.find(({ id }) => id === last)
  const exception = exceptions?.find(({ id }) => id === last)
  const title =
    last === NEW_SCHEDULE
      ? t('newSchedule')
      : last === NEW_EXCEPTION
        ? t('newException')
        : schedule
          ? t(step === 'approve' ? 'approveTitle' : step === 'end' ? 'endTitle' : 'schedule')
          : t('exception')

  const body = () => {
    if (!offices || !schedules || !exceptions) return <LoadingLines />
    const open = offices.filter(({ closedOn }) => !closedOn)
    if (last === NEW_SCHEDULE)
      return (
        <PlanScheduleForm
          key={like}
          programme={programme}
          offices={open}
          like={schedules.find(({ id }) => id === like)}
          onDone={saved => (saved ? setSearch({ open: saved.id, like: undefined }) : close())}
        />
      )
    if (last === NEW_EXCEPTION) return <ExceptionForm programme={programme} offices={open} onDone={close} />
    if (exception)
      return (
        <ExceptionForm
          key={exception.id}
          programme={programme}
          offices={offices}
          exception={exception}
          onDone={close}
        />
      )
    if (!schedule) return <EmptyState title={t('notThere')} hint={null} />
    if (step === 'correct' && !schedule.approved)
      return <CorrectScheduleForm key={schedule.id} schedule={schedule} offices={offices} onDone={view} />
    if (step === 'approve' && !schedule.approved) {
      const others = schedules.filter(({ office }) => office === schedule.office)
      return <ApproveForm key={schedule.id} schedule={schedule} others={others} onDone={view} />
    }
    if (step === 'end' && schedule.approved) return <EndForm key={schedule.id} schedule={schedule} onDone={view} />
    return (
      <ScheduleView
        schedule={schedule}
        officeName={offices.find(({ id }) => id === schedule.office)?.name ?? ''}
        onStep={next => setSearch({ step: next })}
        onCopy={() => setSearch({ open: NEW_SCHEDULE, step: undefined, like: schedule.id })}
        onDropped={close}
      />
    )
  }
  return (
    <Drawer opened={Boolean(open)} onClose={close} title={title}>
      {last && body()}
    </Drawer>
  )
}
