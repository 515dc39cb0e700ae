import { specialDaysOf } from '#directory/queries/calendar.ts'
import { nextWorkingDay } from '#directory/working-days.ts'
import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import type { Day } from '#platform/shapes.ts'
import type { ReminderCall } from '../call-contract.ts'
import { appointmentFor, columns, inOffices, joins, type Reader } from './appointments.ts'

/** Up to which day people are reminded today: on Friday it is Monday, before a holiday the day after it. */
export async function lastDayToRemind(sql: Sql, today: Day): Promise<Day> {
  const special = await specialDaysOf(sql, today, dayAfter(today, 31))
  return nextWorkingDay(dayAfter(today), special)
}

type Row = Parameters<typeof appointmentFor>[1] & {
  callId: string
  forDay: Day
  callState: ReminderCall['state']
  tries: number
  calledByName: string | null
  calledAt: string | null
  callVersion: number
}

const select = (sql: Sql) => sql`
  select c.id as call_id, c.for_day, c.state as call_state, c.tries, b.name as called_by_name, c.called_at, c.version as call_version,
    ${columns(sql)}
  from calls c join appointments a on a.organisation = c.organisation and a.id = c.appointment ${joins(sql)}
  left join members b on b.organisation = c.organisation and b.id = c.called_by`

function callFor(reader: Reader, row: Row): ReminderCall {
  const { callId, forDay, callState, tries, calledByName, calledAt, callVersion, ...appointment } = row
  return {
    id: callId,
    forDay,
    state: callState,
    tries,
    calledByName,
    calledAt,
    version: callVersion,
    appointment: appointmentFor(reader, appointment),
  }
}

/** Who is to be called today, in the order of their times. */
export async function callsOf(sql: Sql, programme: string, reader: Reader) {
  const today = reader.services.today()
  const day = await lastDayToRemind(sql, today)
  const rows = await sql<Row[]>`
    ${select(sql)}
    where c.for_day > ${today} and c.for_day <= ${day} and a.programme = ${programme} ${inOffices(sql, reader.actor)}
    order by c.for_day, a.starts_at, a.number limit 500`
  return { day, items: rows.map(row => callFor(reader, row)) }
}

export async function findCall(sql: Sql, id: string, reader: Reader): Promise<ReminderCall | undefined> {
  const [row] = await sql<Row[]>`${select(sql)} where c.id = ${id}`
  return row && callFor(reader, row)
}

/** With the office that the right to it is asked in. */
export async function callForUpdate(sql: Sql, id: string, reader: Reader) {
  await sql`select from calls where id = ${id} for update`
  const call = await findCall(sql, id, reader)
  return call && { ...call, office: call.appointment.office }
}
