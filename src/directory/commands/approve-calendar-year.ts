import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { CalendarYear, approveCalendarYear as contract } from '../calendar-contract.ts'
import { calendarDayOfAnotherYear } from '../problems.ts'
import { calendarYear } from '../queries/calendar.ts'

/** From now on the year is as it was approved: a newer default of the program doesn't change it any more. */
export async function approveCalendarYear(
  sql: Sql,
  { input, params: { year }, actor, services }: Call<typeof contract>,
): Promise<CalendarYear> {
  const { organisation, member } = actor
  if (input.days.some(({ day }) => !day.startsWith(`${year}-`))) throw calendarDayOfAnotherYear({ year })
  const [changed] = await sql`
    insert into calendar_years as y (organisation, year, approved_by, approved_on)
    values (${organisation}, ${year}, ${member}, ${services.today()})
    on conflict (organisation, year) do update
      set version = y.version + 1, approved_by = excluded.approved_by, approved_on = excluded.approved_on
      where y.version = ${input.version}
    returning version`
  // Whoever saw the default must have been first.
  if (!changed || changed.version !== input.version + 1)
    throw stale({}, { current: await calendarYear(sql, year, actor) })
  await sql`delete from calendar_days where year = ${year}`
  if (input.days.length > 0)
    await sql`insert into calendar_days ${sql(input.days.map(day => ({ organisation, year, ...day })))}`
  return calendarYear(sql, year, actor)
}
