import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'

/** Activities that a record names are of its programme's plan. */
export async function mustBeActivitiesOf(sql: Sql, programme: string, named: readonly (string | null)[]) {
  const ids = [...new Set(named.filter(id => id !== null))]
  if (ids.length === 0) return
  const found = await sql`select from activities where programme = ${programme} and id = any (${ids}::uuid[])`
  if (found.length < ids.length) throw notFound()
}
