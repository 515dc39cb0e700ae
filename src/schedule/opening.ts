import type { SpecialDays } from '#directory/working-days.ts'
import { weekdayOf } from '#platform/day.ts'
import type { Clock, Day } from '#platform/shapes.ts'
import type { DayHours, Hours, OpenMode, ScheduleException, ScheduleHours } from './hours-contract.ts'

/** The hours of a schedule in force, with its first and last day. */
export type HoursInForce = ScheduleHours & { readonly validFrom: Day; readonly validTo: Day | null }

/** A unified day that the office holds: by its schedule, or at hours of the day's own. */
export type HeldDay = {
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly mode: OpenMode | 'mixed'
  readonly from: Clock | null
  readonly to: Clock | null
}

/** All that decides when an office receives. */
export type Opening = {
  readonly office: { readonly id: string; readonly openedOn: Day; readonly closedOn: Day | null }
  readonly hours: readonly HoursInForce[]
  readonly exceptions: readonly ScheduleException[]
  readonly unifiedDays: readonly HeldDay[]
  readonly special: SpecialDays
}

/** Length of an appointment where no schedule says it. */
const MINUTES = 30

/**
 * When an office really receives on a day, and why so. Hours written for this very day come first, for they are said on
 * purpose: those of an exception, then those of a unified day. Then holidays; then whatever else is excepted; and without
 * any of it the schedule.
 */
export function hoursOn(day: Day, { office, hours, exceptions, unifiedDays, special }: Opening): DayHours {
  const shut = (why: DayHours['why']): DayHours => ({ day, hours: [], why })
  if (day < office.openedOn || (office.closedOn && day > office.closedOn)) return shut({ kind: 'outside' })

  const exception = nearest(exceptions.filter(one => concerns(one, office.id, day)))
  const unified = unifiedDays.find(one => one.day === day)
  const inForce = hours.filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo))
  const usual = inForce.filter(({ weekday }) => weekday === weekdayOf(day)).flatMap(opened)
  const ownHours = { lawyer: null, capacity: 1 }
  if (exception?.hours) {
    const mode = exception.mode as OpenMode
    return { day, hours: [{ ...exception.hours, ...ownHours, mode }], why: { kind: 'exception', exception } }
  }
  if (unified?.from && unified.to) {
    const { from, to, title } = unified
    const mode = unified.mode === 'mixed' ? 'in_person' : unified.mode
    const minutes = usual[0]?.minutes ?? MINUTES
    return { day, hours: [{ from, to, mode, minutes, ...ownHours }], why: { kind: 'unified_day', title } }
  }
  const holiday = special.get(day)
  if (holiday && holiday.kind !== 'working_day') return shut({ kind: 'holiday', occasion: holiday.occasion })
  if (inForce.length === 0) return shut({ kind: 'no_schedule' })
  if (usual.length === 0) return shut({ kind: 'no_hours' })
  if (exception?.mode === 'closed') return shut({ kind: 'exception', exception })
  if (exception)
    return { day, hours: usual.map(heard(exception.mode as OpenMode)), why: { kind: 'exception', exception } }
  if (unified?.mode === 'phone' || unified?.mode === 'online')
    return { day, hours: usual.map(heard(unified.mode)), why: { kind: 'unified_day', title: unified.title } }
  return { day, hours: usual, why: { kind: 'schedule' } }
}

/** Whoever was to come is heard from afar instead; who was to call calls as before. */
const heard =
  (mode: OpenMode) =>
  (hours: Hours): Hours =>
    hours.mode === 'in_person' ? { ...hours, mode } : hours

const concerns = ({ office, from, to }: ScheduleException, id: string, day: Day) =>
  (office === null || office === id) && from <= day && day <= to

/** One office's exception before everybody's, a shorter one before a longer, and a later one before an earlier. */
const nearest = (exceptions: readonly ScheduleException[]): ScheduleException | undefined =>
  exceptions.toSorted(
    (a, b) =>
      Number(a.office === null) - Number(b.office === null) || lengthOf(a) - lengthOf(b) || (a.from < b.from ? 1 : -1),
  )[0]

const lengthOf = ({ from, to }: ScheduleException) => Date.parse(to) - Date.parse(from)

/** A break is no time to come: only hours in which somebody receives. */
function opened({ from, to, mode, lawyer, minutes, capacity }: ScheduleHours): Hours[] {
  return mode === 'closed' ? [] : [{ from, to, mode, lawyer, minutes, capacity }]
}

/** A time that can be booked: so many may come at once. */
export type Slot = Omit<Hours, 'from' | 'to'> & { readonly at: Clock }

/** The times of a day, the earliest first. An appointment that would end after the hours is not offered. */
export const slotsOf = ({ hours }: Pick<DayHours, 'hours'>): Slot[] =>
  hours
    .flatMap(({ from, to, ...rest }) => {
      const [first, last] = [minutesOf(from), minutesOf(to) - rest.minutes]
      const count = Math.max(0, Math.floor((last - first) / rest.minutes) + 1)
      return Array.from({ length: count }, (_, index) => ({ ...rest, at: clockOf(first + index * rest.minutes) }))
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

/** Minutes since midnight. */
export const minutesOf = (clock: Clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

const clockOf = (minutes: number): Clock =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Whoever has a time that is taken; the lawyer is null where any of the office was meant. */
export type Taken = { readonly at: Clock; readonly minutes: number; readonly lawyer: string | null }

/** Of those who have a time, the ones that a slot would meet: an appointment with any lawyer meets those of every one. */
export const meeting = <Appointment extends Taken>(slot: Slot, taken: readonly Appointment[]): Appointment[] =>
  taken.filter(
    ({ at, minutes, lawyer }) =>
      (lawyer === null || slot.lawyer === null || lawyer === slot.lawyer) &&
      minutesOf(at) < minutesOf(slot.at) + slot.minutes &&
      minutesOf(slot.at) < minutesOf(at) + minutes,
  )
