import { officesWithin } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { readQueue } from '../contract.ts'
import { hoursOn } from '../opening.ts'
import { appointmentsOf, type Reader } from './appointments.ts'
import { openingsOf } from './openings.ts'

/** Today's list of every office of the reader's that is open these days. */
export async function queueOf(sql: Sql, programme: string, reader: Reader): Promise<ReplyOf<typeof readQueue>> {
  const day = reader.services.today()
  const mine = officesWithin(reader.actor, 'schedule.appointment.read')
  const [openings, items] = await Promise.all([
    openingsOf(sql, programme, mine, day, day),
    appointmentsOf(sql, reader, { programme, from: day, to: day }),
  ])
  const offices = openings
    .map(opening => ({ id: opening.office.id, name: opening.office.name, hours: hoursOn(day, opening) }))
    .filter(({ hours }) => hours.why.kind !== 'outside')
  return { day, offices, items }
}
