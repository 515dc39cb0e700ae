import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'
import { bookAppointment } from '../contract.ts'
import { addException, approveSchedule, planSchedule, type ScheduleHours } from '../hours-contract.ts'

/** 30 November 2020, the day of all stories, is a Monday; the next day is a holiday. */
export const MONDAY = '2020-11-30'
export const WEDNESDAY = '2020-12-02'

export const hours = (weekday: number, given: Partial<ScheduleHours> = {}): ScheduleHours => ({
  weekday,
  from: '09:00',
  to: '13:00',
  mode: 'in_person',
  lawyer: null,
  minutes: 30,
  capacity: 1,
  ...given,
})
/** Monday to Friday, from nine to one. */
export const workdays = (given: Partial<ScheduleHours> = {}) => [1, 2, 3, 4, 5].map(day => hours(day, given))

type Given = { office?: string; hours?: ScheduleHours[]; validFrom?: string; validTo?: string | null }

/** A schedule that is in force in Kostanay, unless said otherwise. */
export async function inForce({ as, home }: Office, given: Given = {}) {
  const { office = home.office.kostanay, hours = workdays(), validFrom = '2020-03-02', validTo = null } = given
  const planned = await as('coordinator').call(planSchedule, {
    params: { programme: home.programme },
    input: { id: newId(), office, validFrom, validTo, hours },
  })
  return as('chair').call(approveSchedule, {
    params: { id: planned.id },
    input: { version: planned.version, on: '2020-03-02', as: 'Приказ № 5', replaces: null },
  })
}

export const except = ({ as, home }: Office, given: object) =>
  as('coordinator').call(addException, {
    params: { programme: home.programme },
    input: {
      id: newId(),
      office: null,
      from: MONDAY,
      to: MONDAY,
      kind: 'closed',
      mode: 'closed',
      reason: 'Нет света',
      ...given,
    },
  })

/** Somebody booked in Kostanay on Monday at ten, unless said otherwise. */
export const booked = ({ as, home }: Office, given: object = {}) =>
  as('intern').call(bookAppointment, {
    input: {
      id: newId(),
      office: home.office.kostanay,
      day: MONDAY,
      at: '10:00',
      lawyer: null,
      channel: 'in_person',
      calledName: 'Айгуль',
      phone: '8 700 000 00 01',
      ...given,
    },
  })
