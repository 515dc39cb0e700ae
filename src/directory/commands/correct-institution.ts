import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { correctInstitution as contract, Institution } from '../contract.ts'
import { findInstitution } from '../queries/institutions.ts'

/** Puts an institution right. Whatever refers to it shows the new name; the screen keeps the old one as an alias. */
export async function correctInstitution(
  sql: Sql,
  { input, actor, subject }: Call<typeof contract, Institution>,
): Promise<Institution> {
  const { kind, name, shortName, aliases, bin, place, validFrom, validTo } = input
  const [row] = await sql`
    update institutions set kind = ${kind}, name = ${name}, short_name = ${shortName}, aliases = ${aliases}, bin = ${bin},
      place = ${place}, valid_from = ${validFrom}, valid_to = ${validTo}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = (await findInstitution(sql, subject.id, actor))!
  if (!row) throw stale({}, { current })
  return current
}
