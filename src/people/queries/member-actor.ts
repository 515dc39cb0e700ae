import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'

/** Whoever asked for background work, with the rights that they have now: it does no more than they may. */
export async function memberActor(sql: Sql, organisation: string, member: string): Promise<Actor | undefined> {
  const [row] = await sql<(Omit<Actor, 'member' | 'organisation'> & { ended: boolean })[]>`
    select m.user_id as user, m.name, m.roles, m.offices, coalesce(m.language, o.language) as language, m.ended_on is not null as ended
    from members m join organisations o on o.organisation = m.organisation where m.id = ${member}`
  if (!row || row.ended) return undefined
  const { ended: _, ...known } = row
  return { ...known, member, organisation }
}
