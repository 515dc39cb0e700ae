import type { Day } from './shapes.ts'

/** So many days later; earlier when it is negative. */
export function dayAfter(day: Day, days = 1): Day {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601 and in the office. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** The Monday of the week that a day is in. */
export const mondayOf = (day: Day): Day => dayAfter(day, 1 - weekdayOf(day))

/** Every day from the first to the last, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day)
  return days
}
