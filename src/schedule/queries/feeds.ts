import { type Actor, officesWithin, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Feed } from '../feed-contract.ts'

type Wanted = { readonly programme?: string; readonly id?: string }

/** Addresses that the reader may make and revoke: those of their offices and their own; leads have all. */
export async function feedsOf(sql: Sql, actor: Actor, { programme, id }: Wanted): Promise<Feed[]> {
  const offices = officesWithin(actor, 'schedule.feed.write')
  const rows = await sql<Omit<Feed, 'may'>[]>`
    select f.id, f.programme, f.office, o.name as office_name, f.lawyer, l.name as lawyer_name, f.language, b.name as made_by_name,
      f.made_at, f.read_on, f.revoked_at
    from feeds f left join offices o on o.organisation = f.organisation and o.id = f.office
    left join members l on l.organisation = f.organisation and l.id = f.lawyer
    join members b on b.organisation = f.organisation and b.id = f.made_by
    where true ${programme ? sql`and f.programme = ${programme}` : sql``} ${id ? sql`and f.id = ${id}` : sql``}
      ${offices ? sql`and (f.office = any(${offices as string[]}::uuid[]) or f.lawyer = ${actor.member})` : sql``}
    order by f.revoked_at is not null, f.made_at desc limit 200`
  return rows.map(row => ({ ...row, may: rightsOn(actor, row) }))
}

export async function feedForUpdate(sql: Sql, id: string, actor: Actor): Promise<Feed | undefined> {
  await sql`select from feeds where id = ${id} for update`
  const [feed] = await feedsOf(sql, actor, { id })
  return feed
}
