import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { changeOrganisation as endpoint, Organisation } from '../contract.ts'
import { readOrganisation } from '../queries/organisation.ts'

export async function changeOrganisation(sql: Sql, { actor, input }: Call<typeof endpoint>): Promise<Organisation> {
  const { name, shortName, bin, language, timeZone, version } = input
  const changed = await sql`
    update organisations set name = ${name}, short_name = ${shortName}, bin = ${bin}, language = ${language},
      time_zone = ${timeZone}, version = version + 1
    where organisation = ${actor.organisation} and version = ${version} returning organisation`
  const current = await readOrganisation(sql, actor.organisation)
  if (changed.length === 0) throw stale({}, { current })
  return current
}
