import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Day } from '#platform/shapes.ts'
import type { Schedule, ScheduleHours } from '../hours-contract.ts'
import { weekInWords } from '../hours-words.ts'

/** Columns of a weekday's hours, over `schedule_hours h`. */
export const hoursColumns = (sql: Sql) => sql`
  h.weekday, to_char(h.from_time, 'HH24:MI') as "from", to_char(h.to_time, 'HH24:MI') as "to", h.mode, h.lawyer, h.minutes, h.capacity`

type Row = Omit<Schedule, 'hours' | 'approved' | 'inWords' | 'may'> & {
  approvedBy: string | null
  approvedOn: Day | null
  approvedAs: string
}
type Wanted = { readonly programme?: string; readonly office?: string | undefined; readonly id?: string }

/** Schedules with their hours, the latest first; a few for each office, for whom the whole list is one page. */
export async function schedulesOf(sql: Sql, actor: Actor, { programme, office, id }: Wanted): Promise<Schedule[]> {
  const rows = await sql<Row[]>`
    select s.id, s.programme, s.office, lower(s.valid) as valid_from, upper(s.valid) - 1 as valid_to, m.name as approved_by,
      s.approved_on, s.approved_as, s.version
    from schedules s left join members m on m.organisation = s.organisation and m.id = s.approved_by
    where true ${programme ? sql`and s.programme = ${programme}` : sql``} ${office ? sql`and s.office = ${office}` : sql``}
      ${id ? sql`and s.id = ${id}` : sql``}
    order by lower(s.valid) desc, s.id limit 200`
  const hours = await sql<(ScheduleHours & { schedule: string })[]>`
    select h.schedule, ${hoursColumns(sql)} from schedule_hours h
    where h.schedule = any(${rows.map(row => row.id)}::uuid[]) order by h.weekday, h.from_time, h.lawyer`
  const may = rightsOn(actor).filter(right => right.startsWith('schedule.hours.'))
  return rows.map(({ approvedBy, approvedOn, approvedAs, ...row }) => {
    const own = hours.filter(({ schedule }) => schedule === row.id).map(({ schedule: _, ...one }) => one)
    const approved = approvedOn ? { by: approvedBy ?? '', on: approvedOn, as: approvedAs } : null
    return { ...row, hours: own, approved, inWords: weekInWords(own), may }
  })
}

export async function scheduleById(sql: Sql, id: string, actor: Actor): Promise<Schedule | undefined> {
  const [schedule] = await schedulesOf(sql, actor, { id })
  return schedule
}

/** The same, held against others until the transaction ends. */
export async function scheduleForUpdate(sql: Sql, id: string, actor: Actor): Promise<Schedule | undefined> {
  await sql`select from schedules where id = ${id} for update`
  return scheduleById(sql, id, actor)
}
