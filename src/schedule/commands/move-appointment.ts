import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { officeAtWork } from '#reception/queries/offices.ts'
import type { Appointment, cancelAppointment as cancelling, moveAppointment as moving } from '../contract.ts'
import { stepIsOver } from '../problems.ts'
import { findAppointment } from '../queries/appointments.ts'
import { mayBeCancelled, mayBeMoved } from '../rules.ts'
import { freePlace } from './free-place.ts'
import { lockDay } from './lock-day.ts'

/** Another time is agreed. Within the day the number stays; whoever was to be reminded of the old day needs no call. */
export async function moveAppointment(sql: Sql, call: Call<typeof moving, Appointment>): Promise<Appointment> {
  const { input, actor, subject: appointment, services } = call
  const { id, channel, day, at } = appointment
  if (!mayBeMoved(appointment)) throw stepIsOver()
  if (input.version !== appointment.version) throw stale({}, { current: appointment })
  const office = (await officeAtWork(sql, appointment.office))!
  await lockDay(sql, actor.organisation, office.id, input.day)
  const place = await freePlace(sql, office, { ...input, channel }, services.today(), id)
  const sameDay = input.day === day
  await sql`
    with counter as (
      update appointment_counters set last = last + ${sameDay ? 0 : 1} where office = ${office.id} and held_on = ${input.day} returning last
    )
    update appointments set version = version + 1, changed_at = now(), state = 'booked', held_on = ${input.day}, starts_at = ${place.at},
      minutes = ${place.minutes}, place = ${place.place}, lawyer = ${place.lawyer}, number = ${sameDay ? sql`number` : sql`counter.last`},
      reception_day = case when held_on = ${input.day} then reception_day end,
      moved_from = ${`${day}T${at}`}::timestamp, moved_because = ${input.because}
    from counter where id = ${id}`
  if (!sameDay)
    await sql`
      update calls set version = version + 1, state = 'moved', called_by = ${actor.member}, called_at = now()
      where appointment = ${id} and for_day = ${day}`
  return (await findAppointment(sql, id, call))!
}

/** The time is free again; who cancelled and why stays. */
export async function cancelAppointment(sql: Sql, call: Call<typeof cancelling, Appointment>): Promise<Appointment> {
  const { input, subject: appointment } = call
  if (!mayBeCancelled(appointment)) throw stepIsOver()
  if (input.version !== appointment.version) throw stale({}, { current: appointment })
  await sql`
    update appointments set version = version + 1, changed_at = now(), state = 'cancelled', cancelled_by = ${input.by},
      cancelled_because = ${input.because}, reception_day = null
    where id = ${appointment.id}`
  return (await findAppointment(sql, appointment.id, call))!
}
