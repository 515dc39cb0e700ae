import type { Sql } from '#platform/database.ts'
import { dayAfter, daysFrom } from '#platform/day.ts'
import type { ReplyOf, SearchOf } from '#platform/endpoint.ts'
import { MOST_DAYS, type readHours } from '../hours-contract.ts'
import { hoursOn } from '../opening.ts'
import { openingsOf } from './openings.ts'

/** The real hours of each day; a longer period is cut off after two months. */
export async function hoursOf(
  sql: Sql,
  programme: string,
  { office, from, to }: SearchOf<typeof readHours>,
): Promise<ReplyOf<typeof readHours>['items']> {
  const farthest = dayAfter(from, MOST_DAYS - 1)
  const last = to < farthest ? to : farthest
  const openings = await openingsOf(sql, programme, office ? [office] : null, from, last)
  return openings.map(opening => ({
    office: opening.office.id,
    days: daysFrom(from, last).map(day => hoursOn(day, opening)),
  }))
}
