import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Appointment, takeStep as contract } from '../contract.ts'
import { stepIsOver } from '../problems.ts'
import { findAppointment } from '../queries/appointments.ts'
import { leadsTo, type Step } from '../rules.ts'

/** Somebody on the list came, goes in, waits again, left, or didn't come; what was noted by mistake is taken back. */
export async function takeStep(sql: Sql, call: Call<typeof contract, Appointment>): Promise<Appointment> {
  const { input, actor, subject: appointment } = call
  if (input.version !== appointment.version) throw stale({}, { current: appointment })
  if (!appointment.steps.includes(input.step)) throw stepIsOver()
  const times: Partial<Record<Step, ReturnType<typeof sql>>> = {
    arrive: sql`, arrived_at = now(), taken_at = null, taken_by = null`,
    expect: sql`, arrived_at = null`,
    take: sql`, arrived_at = coalesce(arrived_at, now()), taken_at = now(), taken_by = ${actor.member}`,
    wait: sql`, taken_at = null, taken_by = null`,
  }
  await sql`
    update appointments set version = version + 1, changed_at = now(), state = ${leadsTo[input.step]} ${times[input.step] ?? sql``}
    where id = ${appointment.id}`
  return (await findAppointment(sql, appointment.id, call))!
}
