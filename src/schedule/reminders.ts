import type { Database, Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import { newId } from '#platform/identifier.ts'
import type { Jobs } from '#platform/jobs.ts'
import { lastDayToRemind } from './queries/calls.ts'

const JOB = 'schedule.call.list'
/** Every half hour of the afternoon: who is booked late is called too, and a server that was off at two makes up for it. */
const AFTERNOON = '*/30 14-18 * * *'

type Parts = { readonly jobs: Jobs; readonly database: Database; readonly today: () => string }

/** Each afternoon, by the office's clock: the list of those to be reminded of the next working day's appointments. */
export async function scheduleReminders({ jobs, database, today }: Parts): Promise<void> {
  await jobs.handle(JOB, async ({ signal }) => {
    let listed = 0
    for (const { organisation } of await database.shared<{ organisation: string }[]>`
      select every_organisation() as organisation`) {
      if (signal.aborted) break
      listed += await database.inside(organisation, sql => listCalls(sql, organisation, today()))
    }
    return { listed }
  })
  await jobs.schedule(JOB, AFTERNOON)
}

/** Adds whom the list lacks, and says how many they are: however often it is done, everybody stands there once. */
export async function listCalls(sql: Sql, organisation: string, today: string): Promise<number> {
  const last = await lastDayToRemind(sql, today)
  const missing = await sql<{ id: string; heldOn: string }[]>`
    select a.id, a.held_on from appointments a
    where a.held_on between ${dayAfter(today)} and ${last} and a.state = 'booked'
      and not exists (select from calls c where c.organisation = a.organisation and c.appointment = a.id and c.for_day = a.held_on)
    order by a.held_on, a.starts_at`
  if (missing.length === 0) return 0
  const rows = missing.map(({ id, heldOn }) => ({ organisation, id: newId(), appointment: id, for_day: heldOn }))
  const made = await sql`
    insert into calls ${sql(rows)} on conflict on constraint appointment_is_called_about_once_a_day do nothing returning id`
  return made.length
}
