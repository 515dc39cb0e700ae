import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { createProgramme as endpoint, Programme } from '../contract.ts'
import { programmeCodeTaken } from '../problems.ts'
import { readProgramme, withProgrammeRights } from '../queries/read-programme.ts'

/** A grant contract was signed: its passport is written down, the plan comes after. */
export async function createProgramme(sql: Sql, { input, actor }: Call<typeof endpoint>): Promise<Programme> {
  await sql`
    insert into programmes ${sql({ organisation: actor.organisation, ...input })}
    on conflict (organisation, id) do nothing`
  const made = await readProgramme(sql, input.id)
  if (!made) throw programmeCodeTaken()
  return withProgrammeRights(actor, made)
}
