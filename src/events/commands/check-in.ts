import { createHash } from 'node:crypto'
import type { Database, Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import { notFound } from '#platform/problem.ts'
import type { Call, OpenCall } from '#platform/routes.ts'
import type { Secrets } from '#platform/secrets.ts'
import type { checkIn as arriving, openCheckIn as opening, readCheckIn as reading } from '../attendance-contract.ts'
import type { Event } from '../contract.ts'
import { checkInIsFull, eventIsCancelled } from '../problems.ts'
import { cardsByName } from '../queries/doubts.ts'

/** A hall has no more seats; whoever floods an address fills no more than this. */
const MOST = 2000

/** What a secret address ends with: 256 bits that only whoever has the key could make of the event's id. */
const tokenOf = ({ index }: Secrets, id: string) => index(`check-in ${id}`).toString('base64url')
const hashOf = (token: string) => createHash('sha256').update(token).digest()

export async function openCheckIn(
  sql: Sql,
  { input, actor, subject: event, services }: Call<typeof opening, Event>,
): Promise<{ id: string; address: string | null }> {
  if (input.open && event.state === 'cancelled') throw eventIsCancelled()
  const token = tokenOf(services.secrets, event.id)
  await sql`update events set check_in_hash = ${input.open ? hashOf(token) : null} where id = ${event.id} and organisation = ${actor.organisation}`
  return { id: event.id, address: input.open ? `${services.config.url}/check-in/${token}` : null }
}

type Behind = { id: string; title: string; heldOn: string; host: string }

/** The days before and after the event on which somebody may still be written down; what is left open shuts itself. */
const [BEFORE, AFTER] = [1, 7]

/** The event behind an address, inside its walls. An address that was shut is one that never was. */
async function behind<T>(
  database: Database,
  { token, today }: { token: string; today: string },
  work: (sql: Sql, event: Behind) => Promise<T>,
): Promise<T> {
  const hash = hashOf(token)
  const [found] = await database.shared<
    { organisation: string | null }[]
  >`select organisation_of_check_in(${hash}) as organisation`
  if (!found?.organisation) throw notFound()
  return database.inside(found.organisation, async sql => {
    const [event] = await sql<Behind[]>`
      select v.id, v.title, v.held_on, coalesce(nullif(g.short_name, ''), g.name) as host
      from events v join organisations g on g.organisation = v.organisation
      where v.check_in_hash = ${hash} and v.state <> 'cancelled'
        and v.held_on between ${dayAfter(today, -AFTER)} and ${dayAfter(today, BEFORE)}`
    if (!event) throw notFound()
    return work(sql, event)
  })
}

export const readCheckIn = (database: Database, { params, services }: OpenCall<typeof reading>) =>
  behind(database, { ...params, today: services.today() }, async (_sql, { title, heldOn, host }) => ({
    title,
    heldOn,
    host,
  }))

/** Whoever is on the list already is told the same as whoever is new: the address tells nothing of anybody. */
export const checkIn = (database: Database, { params, input, services }: OpenCall<typeof arriving>) =>
  behind(database, { ...params, today: services.today() }, async (sql, event) => {
    await sql`select from events where id = ${event.id} for update`
    const [there] = await sql<{ full: boolean }[]>`
      select count(*) >= ${MOST} as full from attendances where event = ${event.id} and how = 'self'`
    if (there!.full) throw checkInIsFull()
    const [cards] = await cardsByName(sql, services.secrets, [input.name])
    await sql`
      insert into attendances (organisation, id, event, name, body, how, joined_at, doubtful)
      select v.organisation, ${input.id}, v.id, ${input.name}, ${input.body}, 'self', now(), ${cards!.length > 0}
      from events v where v.id = ${event.id} on conflict do nothing`
    return { id: input.id }
  })
