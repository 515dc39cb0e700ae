import type { Sql } from '#platform/database.ts'
import type { Organisation } from '../contract.ts'

export async function readOrganisation(sql: Sql, id: string): Promise<Organisation> {
  const [row] = await sql<Organisation[]>`
    select organisation as id, name, short_name, bin, language, time_zone, version
    from organisations where organisation = ${id}`
  return row!
}
