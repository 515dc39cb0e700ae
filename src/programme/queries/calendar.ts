import type { Sql } from '#platform/database.ts'
import { CalendarItem } from '../structure-contract.ts'

/** The programme's activities in time; undefined when there is no such programme. */
export async function readCalendar(sql: Sql, programme: string, today: string) {
  const [[period], rows] = await Promise.all([
    sql<{ startsOn: string; endsOn: string }[]>`select starts_on, ends_on from programmes where id = ${programme}`,
    sql`
      select id as activity, number, title, places, starts_on, ends_on, days from activities
      where programme = ${programme} order by number limit 500`,
  ])
  return period && { ...period, today, items: rows.map(row => CalendarItem.parse(row)) }
}
