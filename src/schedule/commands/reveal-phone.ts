import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Appointment, revealAppointmentPhone as contract } from '../contract.ts'
import { noPhone } from '../problems.ts'

/** The whole number, to call about the appointment. A command, because the log must have it before the screen does. */
export async function revealPhone(sql: Sql, { subject: { id }, services }: Call<typeof contract, Appointment>) {
  const [row] = await sql<{ sealed: Buffer | null }[]>`
    select coalesce(a.phone_sealed, p.phone_sealed) as sealed from appointments a
    left join persons p on p.organisation = a.organisation and p.id = a.person where a.id = ${id}`
  if (!row?.sealed) throw noPhone()
  return { id, value: services.secrets.open(row.sealed) }
}
