import { memberActor } from '#people/queries/member-actor.ts'
import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { importerHasLeft } from '../import-problems.ts'

/** Whoever started the work, as long as they may still import. */
export async function importer(sql: Sql, organisation: string, member: string): Promise<Actor> {
  const actor = await memberActor(sql, organisation, member)
  if (!actor || !may(actor, 'reception.entry.import')) throw importerHasLeft()
  return actor
}
