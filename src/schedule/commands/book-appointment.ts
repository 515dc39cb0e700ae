import { notAPhone } from '#people/person-problems.ts'
import { phoneNumber } from '#people/phone.ts'
import type { Sql } from '#platform/database.ts'
import { say } from '#platform/language.ts'
import { wrongInput } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { OfficeAtWork } from '#reception/queries/offices.ts'
import type { Appointment, bookAppointment as booking, takeWalkIn as walkingIn } from '../contract.ts'
import { officeIsShut } from '../problems.ts'
import { findAppointment } from '../queries/appointments.ts'
import { type FreePlace, freePlace } from './free-place.ts'
import { lockDay } from './lock-day.ts'

type Booking = Call<typeof booking, OfficeAtWork>
type WalkingIn = Call<typeof walkingIn, OfficeAtWork>

/** Takes a free time. The office's day is locked first, so that two desks take their places one after the other. */
export async function bookAppointment(sql: Sql, call: Booking): Promise<Appointment> {
  const { input, subject: office } = call
  await lockDay(sql, call.actor.organisation, office.id, input.day)
  const same = await findAppointment(sql, input.id, call)
  if (same) return same
  const place = await freePlace(sql, office, input, call.services.today())
  return written(sql, call, input.day, place)
}

/** Whoever comes without an appointment waits from now on, under the next number of the day. */
export async function takeWalkIn(sql: Sql, call: WalkingIn): Promise<Appointment> {
  const { input, subject: office, services } = call
  const today = services.today()
  if (today < office.openedOn || (office.closedOn && today > office.closedOn)) throw officeIsShut()
  await lockDay(sql, call.actor.organisation, office.id, today)
  return (await findAppointment(sql, input.id, call)) ?? written(sql, call, today, null)
}

async function written(
  sql: Sql,
  call: Booking | WalkingIn,
  day: string,
  place: FreePlace | null,
): Promise<Appointment> {
  const { input, actor, subject: office, services, language } = call
  const phone = input.phone && phoneNumber(input.phone)
  if (input.phone && !phone)
    throw wrongInput({}, { errors: [{ path: 'phone', code: 'rule', message: say(notAPhone, language) }] })
  await sql`
    with counter as (
      update appointment_counters set last = last + 1 where office = ${office.id} and held_on = ${day} returning last
    )
    insert into appointments (organisation, id, programme, office, held_on, number, starts_at, minutes, place, lawyer, channel, person,
      called_name, phone_sealed, note, reception_day, state, arrived_at, booked_by)
    select ${actor.organisation}, ${input.id}, ${office.programme}, ${office.id}, ${day}, last, ${place?.at ?? null}::time,
      ${place?.minutes ?? null}::int, ${place?.place ?? null}::int, ${place?.lawyer ?? null}::uuid, ${input.channel},
      ${input.person ?? null}::uuid, ${input.person ? '' : input.calledName}, ${phone ? services.secrets.seal(phone) : null}::bytea,
      ${input.note}, ${input.receptionDay ?? null}::uuid, ${place ? 'booked' : 'arrived'}, ${place ? null : sql`now()`}, ${actor.member}
    from counter`
  return (await findAppointment(sql, input.id, call))!
}
