import type { CalendarItem } from '../structure-contract.ts'

/** `2020-03`, `2020-04`, …: the months that the programme touches. */
export function monthsOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string[] {
  const months: string[] = []
  const [year = 0, month = 1] = startsOn.split('-').map(Number)
  for (let index = 0; index < 120; index++) {
    const at = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7)
    if (at > endsOn.slice(0, 7)) break
    months.push(at)
  }
  return months
}

/** What of an activity falls into a month: its exact days, or that it goes on. */
export function share({ days, startsOn, endsOn }: CalendarItem, month: string) {
  const goesOn = days.length === 0 && startsOn.slice(0, 7) <= month && endsOn.slice(0, 7) >= month
  return { days: days.filter(day => day.startsWith(month)), goesOn }
}

/** Exact days of all activities in their order. */
export const dayList = (items: readonly CalendarItem[]) =>
  items
    .flatMap(item => item.days.map(day => ({ day, item })))
    .sort((a, b) => a.day.localeCompare(b.day) || a.item.number - b.item.number)
