import type { Sql } from '#platform/database.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import { newId } from '#platform/identifier.ts'
import type { Call } from '#platform/routes.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import type { importParticipants as contract } from '../attendance-contract.ts'
import type { Event } from '../contract.ts'
import { readParticipants } from '../participants.ts'
import { eventIsCancelled, noParticipants } from '../problems.ts'
import { cardsByName } from '../queries/doubts.ts'

const limits = { packed: 20_000_000, unpacked: 100_000_000, rows: 20_000, columns: 60 }

/**
 * A meeting's list goes into the event's. Whoever is there already keeps what was decided about them and gets their times;
 * of the new ones those whom a card may be wait for somebody to decide.
 */
export async function importParticipants(
  sql: Sql,
  { input, actor, subject: event, services }: Call<typeof contract, Event>,
) {
  if (event.state === 'cancelled') throw eventIsCancelled()
  const bytes = await uploadedBytes(sql, services, actor.organisation, input.file)
  const { rows } = await readSheet(bytes, { limits })
  const read = readParticipants(rows, { day: event.heldOn, endsAt: event.endsAt })
  if (!read?.length) throw noParticipants()
  const names = read.map(({ name }) => name.slice(0, 200))
  const cards = await cardsByName(sql, services.secrets, names)
  const lines = read.map(({ joinedAt, leftAt, minutes }, index) => ({
    id: newId(),
    name: names[index]!,
    joined_at: joinedAt,
    left_at: leftAt,
    minutes,
    doubtful: cards[index]!.length > 0,
  }))
  const [counts] = await sql<{ added: number; known: number; doubtful: number }[]>`
    with read as (
      select distinct on (list_key(r.name)) r.* from jsonb_to_recordset(${sql.json(lines)})
        as r (id uuid, name text, joined_at timestamp, left_at timestamp, minutes int, doubtful boolean)
      where list_key(r.name) <> '' order by list_key(r.name)
    ), taken as (
      insert into attendances (organisation, id, event, name, how, joined_at, left_at, minutes, doubtful, added_by)
      select g.organisation, r.id, ${event.id}, r.name, 'import', r.joined_at at time zone g.time_zone, r.left_at at time zone g.time_zone,
        r.minutes, r.doubtful, ${actor.member}
      from read r cross join organisations g order by r.id
      on conflict (organisation, event, name_key) where name_key <> '' do update set
        joined_at = excluded.joined_at, left_at = excluded.left_at, minutes = excluded.minutes, version = attendances.version + 1
      returning id, doubtful
    )
    select count(*) filter (where id in (select id from read)) as added, count(*) filter (where id not in (select id from read)) as known,
      count(*) filter (where doubtful) as doubtful from taken`
  return {
    id: event.id,
    participants: lines.length,
    ...counts!,
    endless: lines.filter(({ minutes }) => minutes === null).length,
  }
}
