import type { FreeTime } from '../contract.ts'
import { useDays } from './use-days.ts'

/** A time as a form keeps it: `10:30~` of any lawyer, `10:30~id` of one. */
export const timeKey = ({ at, lawyer }: Pick<FreeTime, 'at' | 'lawyer'>) => `${at}~${lawyer ?? ''}`

export function timeOf(key: string | null): { at: string; lawyer: string | null } {
  const [at = '', lawyer] = (key ?? '').split('~')
  return { at, lawyer: lawyer || null }
}

/** What is free on a day of an office. */
export function useFreeTimes(programme: string, office: string, day: string | null) {
  const read = useDays(programme, office, day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : '')
  const planned = read.data?.items.find(one => one.day === day)
  return { planned, times: planned?.times.filter(({ free }) => free > 0) ?? [] }
}
