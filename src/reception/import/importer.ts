import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { importerHasLeft } from '../import-problems.ts'

/** Whoever started the work, with the rights that they have now: background work does no more than they may. */
export async function importer(sql: Sql, organisation: string, member: string): Promise<Actor> {
  const [row] = await sql<(Omit<Actor, 'member' | 'organisation'> & { ended: boolean })[]>`
    select m.user_id as user, m.name, m.roles, m.offices, coalesce(m.language, o.language) as language, m.ended_on is not null as ended
    from members m join organisations o on o.organisation = m.organisation where m.id = ${member}`
  const actor: Actor | undefined = row && !row.ended ? { ...row, member, organisation } : undefined
  if (!actor || !may(actor, 'reception.entry.import')) throw importerHasLeft()
  return actor
}
