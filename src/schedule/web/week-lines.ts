import type { ScheduleHours } from '../hours-contract.ts'

/** Hours that are the same on several weekdays, as people say and type them. */
export type WeekLine = Omit<ScheduleHours, 'weekday' | 'lawyer' | 'minutes' | 'capacity'> & {
  days: number[]
  /** Empty: any lawyer of the office. */
  lawyer: string
  minutes: number | null
  capacity: number | null
}

export const firstLine: WeekLine = {
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '13:00',
  mode: 'in_person',
  lawyer: '',
  minutes: 30,
  capacity: 1,
}

/** Weekdays of the same hours together, in the order of their first day and time. */
export function linesOf(hours: readonly ScheduleHours[]): WeekLine[] {
  const same = Map.groupBy(hours, ({ weekday: _, ...rest }) => JSON.stringify(rest))
  return [...same.values()]
    .map(group => {
      const { weekday: _, lawyer, ...rest } = group[0]!
      return { ...rest, lawyer: lawyer ?? '', days: group.map(({ weekday }) => weekday).toSorted((a, b) => a - b) }
    })
    .sort((a, b) => a.days[0]! - b.days[0]! || (a.from < b.from ? -1 : 1))
}

/** What isn't a number yet the shape refuses. A break has no visitors, and a named lawyer receives one at a time. */
export const hoursOf = (lines: readonly WeekLine[]): ScheduleHours[] =>
  lines.flatMap(({ days, lawyer, minutes, capacity, mode, ...rest }) =>
    days.map(weekday => ({
      ...rest,
      mode,
      weekday,
      lawyer: mode === 'closed' ? null : lawyer || null,
      minutes: mode === 'closed' ? 30 : (minutes as number),
      capacity: mode === 'closed' || lawyer ? 1 : (capacity as number),
    })),
  )
