import { dayAfter, weekdayOf } from '#platform/day.ts'
import type { Day } from '#platform/shapes.ts'

/** A holiday by law; another day without work; a weekend's day that is worked instead of another. */
export const dayKinds = ['holiday', 'day_off', 'working_day'] as const
export type DayKind = (typeof dayKinds)[number]

/** A day that is not as its weekday says. */
export type SpecialDay = {
  readonly day: Day
  readonly kind: DayKind
  /** A code of occasions.ts, or the organisation's own words. */
  readonly occasion: string
}
export type SpecialDays = ReadonlyMap<Day, SpecialDay>

export const isWeekend = (day: Day) => weekdayOf(day) > 5

export function isWorkingDay(day: Day, special: SpecialDays): boolean {
  const kind = special.get(day)?.kind
  return kind ? kind === 'working_day' : !isWeekend(day)
}

/** The day itself, or the first working one after it: where a term ends that falls on a day without work. */
export function nextWorkingDay(day: Day, special: SpecialDays): Day {
  let next = day
  while (!isWorkingDay(next, special)) next = dayAfter(next)
  return next
}

/** The last day of a term of so many working days, counted from the day after; a term of none ends where it begins. */
export function addWorkingDays(day: Day, count: number, special: SpecialDays): Day {
  let last = day
  for (let passed = 0; passed < count; passed++) last = nextWorkingDay(dayAfter(last), special)
  return last
}
