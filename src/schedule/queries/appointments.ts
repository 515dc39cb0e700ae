import { maskedName, numberMask, shownName } from '#people/name-mask.ts'
import { type Actor, may, officesWithin, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import type { Appointment } from '../contract.ts'
import { stepsOf } from '../rules.ts'

type Row = Omit<Appointment, 'name' | 'phoneMask' | 'steps' | 'may'> & {
  calledName: string
  surname: string | null
  givenName: string
  patronymic: string
  phoneSealed: Buffer | null
}
export type Reader = { readonly actor: Actor; readonly services: Services }

/** Columns of an appointment, over `appointments a` joined by `joins`. The phone is its own, or the card's. */
export const columns = (sql: Sql) => sql`
  a.id, a.programme, a.office, o.name as office_name, a.held_on as day, to_char(a.starts_at, 'HH24:MI') as at, a.minutes, a.lawyer,
  l.name as lawyer_name, a.number, a.channel, a.person, p.surname, p.given_name, p.patronymic, a.called_name,
  coalesce(a.phone_sealed, p.phone_sealed) as phone_sealed, a.note, a.reception_day,
  case when e.id is null then a.state else 'served' end as state, a.arrived_at, a.taken_at, t.name as taken_by_name,
  case when e.id is not null then json_build_object('id', e.id, 'number', o.code || '-' || e.year || '/' || e.number) end as entry,
  case when a.cancelled_by is not null then json_build_object('by', a.cancelled_by, 'because', a.cancelled_because) end as cancelled,
  case when a.moved_from is not null then
    json_build_object('from', to_char(a.moved_from, 'YYYY-MM-DD"T"HH24:MI'), 'because', a.moved_because) end as moved,
  a.version`

/** An annulled entry is none: whoever it was about still waits. */
export const joins = (sql: Sql) => sql`
  join offices o on o.organisation = a.organisation and o.id = a.office
  left join persons p on p.organisation = a.organisation and p.id = a.person
  left join members l on l.organisation = a.organisation and l.id = a.lawyer
  left join members t on t.organisation = a.organisation and t.id = a.taken_by
  left join entries e on e.organisation = a.organisation and e.appointment = a.id and e.annulled_on is null`

export function appointmentFor({ actor, services }: Reader, row: Row): Appointment {
  const { surname, givenName, patronymic, calledName, phoneSealed, ...rest } = row
  const readsNames = may(actor, 'people.person.name')
  const called = readsNames ? calledName : maskedName({ surname: calledName, givenName: '', patronymic: '' })
  return {
    ...rest,
    name: surname === null ? called : shownName({ surname, givenName, patronymic }, actor),
    phoneMask: phoneSealed && numberMask(services.secrets.open(phoneSealed), readsNames),
    steps: may(actor, 'schedule.queue.keep', row) ? [...stepsOf(row, services.today())] : [],
    may: rightsOn(actor, row).filter(right => right.startsWith('schedule.') || right === 'reception.entry.register'),
  }
}

export async function findAppointment(sql: Sql, id: string, reader: Reader): Promise<Appointment | undefined> {
  const [row] = await sql<Row[]>`select ${columns(sql)} from appointments a ${joins(sql)} where a.id = ${id}`
  return row && appointmentFor(reader, row)
}

/** The same, held against others, and against an entry that is being written about it, until the transaction ends. */
export async function appointmentForUpdate(sql: Sql, id: string, reader: Reader): Promise<Appointment | undefined> {
  await sql`select from appointments where id = ${id} for update`
  return findAppointment(sql, id, reader)
}

type Wanted = { readonly programme: string; readonly office?: string; readonly from: string; readonly to: string }

/** Who is expected or came from one day to another, but for cancelled ones, in the order of their times. */
export async function appointmentsOf(sql: Sql, reader: Reader, wanted: Wanted): Promise<Appointment[]> {
  const { programme, office, from, to } = wanted
  const rows = await sql<Row[]>`
    select ${columns(sql)} from appointments a ${joins(sql)}
    where a.programme = ${programme} and a.held_on between ${from} and ${to} and a.state <> 'cancelled'
      ${office ? sql`and a.office = ${office}` : sql``} ${inOffices(sql, reader.actor)}
    order by a.held_on, a.starts_at, a.number limit 2000`
  return rows.map(row => appointmentFor(reader, row))
}

/** Only the offices whose visitors the reader may see. */
export function inOffices(sql: Sql, actor: Actor) {
  const offices = officesWithin(actor, 'schedule.appointment.read')
  return offices ? sql`and a.office = any(${offices as string[]}::uuid[])` : sql``
}

/** Whose cards a list shows. */
export const personsIn = (appointments: readonly Appointment[]) =>
  appointments.flatMap(({ person }) => (person ? [person] : []))
