import type { Sql } from '#platform/database.ts'
import { daysFrom } from '#platform/day.ts'
import type { Day } from '#platform/shapes.ts'
import type { Appointment, FreeTime, PlannedDay } from '../contract.ts'
import type { DayHours } from '../hours-contract.ts'
import { hoursOn, meeting, slotsOf, type Taken } from '../opening.ts'
import { appointmentsOf, type Reader } from './appointments.ts'
import { openingsOf } from './openings.ts'

type Wanted = { readonly programme: string; readonly office: string; readonly from: Day; readonly to: Day }

/** An office's days as the desk plans them: what is free, and who is expected. */
export async function plannedDays(sql: Sql, reader: Reader, wanted: Wanted): Promise<PlannedDay[]> {
  const { programme, office, from, to } = wanted
  const [[opening], appointments, lawyers] = await Promise.all([
    openingsOf(sql, programme, [office], from, to),
    appointmentsOf(sql, reader, wanted),
    sql<{ id: string; name: string }[]>`select id, name from members where 'lawyer' = any(roles)`,
  ])
  if (!opening) return []
  const names = new Map(lawyers.map(({ id, name }) => [id, name]))
  return daysFrom(from, to).map(day => {
    const hours = hoursOn(day, opening)
    const ofDay = appointments.filter(one => one.day === day)
    return {
      ...hours,
      receptionDays: opening.unifiedDays.filter(one => one.day === day),
      times: timesOf(hours, ofDay, names),
      appointments: ofDay,
    }
  })
}

function timesOf(
  hours: DayHours,
  appointments: readonly Appointment[],
  names: ReadonlyMap<string, string>,
): FreeTime[] {
  const taken = appointments.filter((one): one is Appointment & Taken => one.at !== null)
  return slotsOf(hours).map(({ capacity, ...slot }) => ({
    ...slot,
    lawyerName: slot.lawyer && (names.get(slot.lawyer) ?? null),
    places: capacity,
    free: Math.max(0, capacity - meeting({ ...slot, capacity }, taken).length),
  }))
}
