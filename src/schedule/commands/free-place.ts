import type { Sql } from '#platform/database.ts'
import type { OfficeAtWork } from '#reception/queries/offices.ts'
import type { NewAppointment } from '../contract.ts'
import { hoursOn, meeting, slotsOf, type Taken } from '../opening.ts'
import { channelIsShut, dayIsOver, noSuchTime, timeIsTaken } from '../problems.ts'
import { openingsOf } from '../queries/openings.ts'
import { channelsOf } from '../rules.ts'

export type FreePlace = Taken & { readonly place: number }
type Wanted = Pick<NewAppointment, 'day' | 'at' | 'lawyer' | 'channel'>

/** The first free place of the time that is wanted; the day is locked already. An appointment that moves gives up its own. */
export async function freePlace(
  sql: Sql,
  office: OfficeAtWork,
  { day, at, lawyer, channel }: Wanted,
  today: string,
  moving: string | null = null,
): Promise<FreePlace> {
  if (day < today) throw dayIsOver()
  const [opening] = await openingsOf(sql, office.programme, [office.id], day, day)
  const slots = opening ? slotsOf(hoursOn(day, opening)) : []
  const slot = slots.find(one => one.at === at && one.lawyer === lawyer)
  if (!slot) throw noSuchTime()
  if (!(channelsOf[slot.mode] as readonly string[]).includes(channel)) throw channelIsShut()
  const taken = await sql<FreePlace[]>`
    select to_char(starts_at, 'HH24:MI') as at, minutes, lawyer, place from appointments
    where office = ${office.id} and held_on = ${day} and starts_at is not null and state <> 'cancelled'
      and id is distinct from ${moving}::uuid`
  const used = new Set(meeting(slot, taken).map(({ place }) => place))
  const place = Array.from({ length: slot.capacity }, (_, index) => index + 1).find(number => !used.has(number))
  if (!place) throw timeIsTaken()
  return { at, minutes: slot.minutes, lawyer, place }
}
