import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { ScheduleException } from '../hours-contract.ts'

/** Columns of an exception, over `schedule_exceptions x`. */
export const exceptionColumns = (sql: Sql) => sql`
  x.id, x.programme, x.office, lower(x.period) as "from", upper(x.period) - 1 as "to", x.kind, x.mode, x.reason, x.version,
  case when x.from_time is not null then json_build_object(
    'from', to_char(x.from_time, 'HH24:MI'), 'to', to_char(x.to_time, 'HH24:MI'), 'minutes', x.minutes) end as hours`

/** Exceptions, the latest first; there are few in a year. */
export async function exceptionsOf(
  sql: Sql,
  actor: Actor,
  { programme, id }: { programme?: string; id?: string },
): Promise<ScheduleException[]> {
  const rows = await sql<Omit<ScheduleException, 'may'>[]>`
    select ${exceptionColumns(sql)} from schedule_exceptions x
    where true ${programme ? sql`and x.programme = ${programme}` : sql``} ${id ? sql`and x.id = ${id}` : sql``}
    order by lower(x.period) desc, x.id limit 500`
  const may = rightsOn(actor).filter(right => right.startsWith('schedule.hours.'))
  return rows.map(row => ({ ...row, may }))
}

export async function exceptionById(sql: Sql, id: string, actor: Actor): Promise<ScheduleException | undefined> {
  const [exception] = await exceptionsOf(sql, actor, { id })
  return exception
}
