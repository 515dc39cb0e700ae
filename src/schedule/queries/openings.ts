import { specialDaysOf } from '#directory/queries/calendar.ts'
import type { Sql } from '#platform/database.ts'
import type { Day } from '#platform/shapes.ts'
import type { ScheduleException } from '../hours-contract.ts'
import type { HeldDay, HoursInForce, Opening } from '../opening.ts'
import { exceptionColumns } from './exceptions.ts'
import { hoursColumns } from './schedules.ts'

/** An office with all that decides when it receives in a period. */
export type OfficeOpening = Opening & { readonly office: Opening['office'] & { readonly name: string } }

/** Of the programme's offices, or of those of them that are named. Everything is read at once, however many days there are. */
export async function openingsOf(
  sql: Sql,
  programme: string,
  offices: readonly string[] | null,
  from: Day,
  to: Day,
): Promise<OfficeOpening[]> {
  const wanted = (column: string) => (offices ? sql`and ${sql(column)} = any(${offices as string[]}::uuid[])` : sql``)
  const [found, hours, exceptions, unifiedDays, special] = await Promise.all([
    sql<OfficeOpening['office'][]>`
      select id, name, opened_on, closed_on from offices
      where programme = ${programme} ${wanted('id')} order by opened_on, name collate "kk-x-icu"`,
    sql<(HoursInForce & { office: string })[]>`
      select h.office, ${hoursColumns(sql)}, lower(h.valid) as valid_from, upper(h.valid) - 1 as valid_to from schedule_hours h
      where h.approved and h.valid && daterange(${from}, ${to}, '[]')
        and h.office in (select id from offices where programme = ${programme} ${wanted('id')})
      order by h.weekday, h.from_time`,
    sql<Omit<ScheduleException, 'may'>[]>`
      select ${exceptionColumns(sql)} from schedule_exceptions x
      where x.programme = ${programme} and x.period && daterange(${from}, ${to}, '[]')`,
    sql<(HeldDay & { office: string })[]>`
      select f.office, d.id, d.held_on as day, d.title, d.mode, to_char(f.opens_at, 'HH24:MI') as "from", to_char(f.closes_at, 'HH24:MI') as "to"
      from reception_days d join reception_day_offices f on f.organisation = d.organisation and f.day = d.id
      where d.programme = ${programme} and d.held_on between ${from} and ${to}`,
    specialDaysOf(sql, from, to),
  ])
  return found.map(office => ({
    office,
    special,
    hours: hours.filter(one => one.office === office.id),
    unifiedDays: unifiedDays.filter(one => one.office === office.id),
    exceptions: exceptions.map(one => ({ ...one, may: [] })),
  }))
}
