import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { addInstitution as contract, Institution } from '../contract.ts'
import { findInstitution } from '../queries/institutions.ts'

/** Puts an institution into the directory. A name that is there already is refused: it would be a second spelling. */
export async function addInstitution(sql: Sql, { input, actor }: Call<typeof contract>): Promise<Institution> {
  const { id, kind, name, shortName, aliases, bin, place, validFrom, validTo } = input
  await sql`
    insert into institutions (organisation, id, kind, name, short_name, aliases, bin, place, valid_from, valid_to)
    values (${actor.organisation}, ${id}, ${kind}, ${name}, ${shortName}, ${aliases}, ${bin}, ${place}, ${validFrom}, ${validTo})
    on conflict (organisation, id) do nothing`
  return (await findInstitution(sql, id, actor))!
}
