import * as z from 'zod'
import { Id } from '#platform/identifier.ts'
import { Day } from '#platform/shapes.ts'
import { states } from '../contract.ts'
import { addressFilters } from '../entry-filters.ts'
import { uncountedReasons } from '../rules.ts'

/** What the journal's address keeps: which entries are shown. */
export const JournalSearch = z.object({
  ...addressFilters,
  from: Day.optional(),
  to: Day.optional(),
  state: z.enum(states).optional(),
  person: Id.optional(),
  matter: Id.optional(),
  institution: Id.optional(),
  imported: Id.optional(),
  notCounted: z.enum(uncountedReasons).optional(),
  number: z.string().max(40).optional(),
})
export type JournalSearch = z.infer<typeof JournalSearch>

/** `2020-03` → its first and last day. */
export function daysOfMonth(month: string): { from: string; to: string } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { from: `${month.slice(0, 7)}-01`, to: `${month.slice(0, 7)}-${last}` }
}

/** The month that a period is, when it is exactly one. */
export function monthOf({ from, to }: Pick<JournalSearch, 'from' | 'to'>): string | undefined {
  const month = from?.slice(0, 7)
  return month && daysOfMonth(month).from === from && daysOfMonth(month).to === to ? month : undefined
}

/** The months from the first to the last day: 2020-03, 2020-04, … */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}
