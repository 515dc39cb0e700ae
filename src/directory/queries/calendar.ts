import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Day } from '#platform/shapes.ts'
import type { CalendarYear } from '../calendar-contract.ts'
import { defaultDays } from '../holidays.ts'
import type { SpecialDay, SpecialDays } from '../working-days.ts'

type Approved = { year: number; by: string; on: Day; version: number }

export async function calendarYear(sql: Sql, year: number, actor: Actor): Promise<CalendarYear> {
  const [approved] = await sql<Approved[]>`
    select y.year, m.name as by, y.approved_on as "on", y.version
    from calendar_years y join members m on m.organisation = y.organisation and m.id = y.approved_by where y.year = ${year}`
  const may = rightsOn(actor).filter(right => right.startsWith('directory.calendar.'))
  if (!approved) return { year, days: defaultDays(year), approved: null, version: 0, may }
  const days = await sql<SpecialDay[]>`select day, kind, occasion from calendar_days where year = ${year} order by day`
  const { by, on, version } = approved
  return { year, days: days.map(day => ({ ...day, sure: true })), approved: { by, on }, version, may }
}

/** The special days of a period, for whoever counts working days: approved years as approved, others as shipped. */
export async function specialDaysOf(sql: Sql, from: Day, to: Day): Promise<SpecialDays> {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const rows = await sql<(SpecialDay & { year: number })[]>`
    select y.year, d.day, d.kind, d.occasion from calendar_years y
    left join calendar_days d on d.organisation = y.organisation and d.year = y.year
    where y.year between ${first} and ${last}`
  const approved = new Set(rows.map(({ year }) => year))
  const days: SpecialDay[] = [
    ...years.filter(year => !approved.has(year)).flatMap(defaultDays),
    ...rows.filter(({ day }) => day !== null),
  ]
  return new Map(days.map(day => [day.day, day]))
}
