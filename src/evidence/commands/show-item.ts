import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { showItem as contract, Item } from '../contract.ts'
import { findItem } from '../queries/items.ts'

/** Who looked at the file says so by name; another file in its place has to be looked at anew. */
export async function showItem(sql: Sql, { input, actor, subject }: Call<typeof contract, Item>): Promise<Item> {
  const { shown, version } = input
  const [row] = await sql`
    update evidence_items set shown_by = ${shown ? actor.member : null}, shown_at = ${shown ? sql`now()` : null}, version = version + 1
    where id = ${subject.id} and version = ${version} returning id`
  const current = (await findItem(sql, subject.id, actor))!
  if (!row) throw stale({}, { current })
  return current
}
