import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  approveSchedule as approval,
  correctSchedule as correction,
  dropSchedule as dropping,
  endSchedule as ending,
  planSchedule as planning,
  Schedule,
  ScheduleHours,
} from '../hours-contract.ts'
import { replacesNothing, scheduleIsApproved, scheduleIsDraft } from '../problems.ts'
import { scheduleById } from '../queries/schedules.ts'

/** Drafts a schedule: nobody receives by it until it is approved. */
export async function planSchedule(
  sql: Sql,
  { input, params, actor }: Call<typeof planning, { id: string }>,
): Promise<Schedule> {
  const { organisation } = actor
  const [made] = await sql`
    insert into schedules (organisation, id, programme, office, valid)
    values (${organisation}, ${input.id}, ${params.programme}, ${input.office}, ${termOf(sql, input)})
    on conflict (organisation, id) do nothing returning id`
  if (made) await writeHours(sql, organisation, input.id, input.hours)
  return (await scheduleById(sql, input.id, actor))!
}

export async function correctSchedule(
  sql: Sql,
  { input, actor, subject: schedule }: Call<typeof correction, Schedule>,
): Promise<Schedule> {
  if (schedule.approved) throw scheduleIsApproved()
  if (input.version !== schedule.version) throw stale({}, { current: schedule })
  await sql`delete from schedule_hours where schedule = ${schedule.id}`
  await sql`update schedules set version = version + 1, valid = ${termOf(sql, input)} where id = ${schedule.id}`
  await writeHours(sql, actor.organisation, schedule.id, input.hours)
  return (await scheduleById(sql, schedule.id, actor))!
}

/** From its first day on the office receives by it; the one that it replaces ends on the day before. */
export async function approveSchedule(
  sql: Sql,
  { input, actor, subject: schedule }: Call<typeof approval, Schedule>,
): Promise<Schedule> {
  if (schedule.approved) throw scheduleIsApproved()
  if (input.version !== schedule.version) throw stale({}, { current: schedule })
  if (input.replaces) {
    const ended = await sql`
      update schedules set version = version + 1, valid = daterange(lower(valid), ${schedule.validFrom}::date)
      where id = ${input.replaces} and office = ${schedule.office} and approved and lower(valid) < ${schedule.validFrom}::date
        and (upper_inf(valid) or upper(valid) > ${schedule.validFrom}::date)
      returning id`
    if (ended.length === 0) throw replacesNothing()
  }
  await sql`
    update schedules set version = version + 1, approved_by = ${actor.member}, approved_on = ${input.on}, approved_as = ${input.as}
    where id = ${schedule.id}`
  return (await scheduleById(sql, schedule.id, actor))!
}

export async function endSchedule(
  sql: Sql,
  { input, actor, subject: schedule }: Call<typeof ending, Schedule>,
): Promise<Schedule> {
  if (!schedule.approved) throw scheduleIsDraft()
  if (input.version !== schedule.version) throw stale({}, { current: schedule })
  await sql`
    update schedules set version = version + 1, valid = daterange(lower(valid), ${input.lastDay}::date, '[]')
    where id = ${schedule.id}`
  return (await scheduleById(sql, schedule.id, actor))!
}

export async function dropSchedule(
  sql: Sql,
  { subject: schedule }: Call<typeof dropping, Schedule>,
): Promise<{ id: string }> {
  if (schedule.approved) throw scheduleIsApproved()
  await sql`delete from schedules where id = ${schedule.id}`
  return { id: schedule.id }
}

const termOf = (sql: Sql, { validFrom, validTo }: { validFrom: string; validTo: string | null }) =>
  sql`daterange(${validFrom}::date, ${validTo}::date, '[]')`

/** Office, term and approval of the hours are those of their schedule, and change with it. */
const writeHours = (sql: Sql, organisation: string, schedule: string, hours: readonly ScheduleHours[]) => sql`
  insert into schedule_hours (organisation, id, schedule, office, valid, approved, weekday, from_time, to_time, mode, lawyer, minutes, capacity)
  select ${organisation}, r.id, s.id, s.office, s.valid, s.approved, r.weekday, r."from", r."to", r.mode, r.lawyer, r.minutes, r.capacity
  from schedules s, jsonb_to_recordset(${sql.json(hours.map(row => ({ id: newId(), ...row })))})
    as r (id uuid, weekday int, "from" time, "to" time, mode text, lawyer uuid, minutes int, capacity int)
  where s.id = ${schedule}`
