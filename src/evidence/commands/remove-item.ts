import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { removeItem as contract, Item } from '../contract.ts'

/**
 * Takes a document out of the annex. What it was, its file's hash, who took it out and why stays; the file itself is
 * swept after a day when nothing else refers to it, for it may be one that should never have been uploaded.
 */
export async function removeItem(
  sql: Sql,
  { input, actor, subject }: Call<typeof contract, Item>,
): Promise<{ id: string }> {
  const { may: _, ...item } = subject
  const [removed] = await sql`
    delete from evidence_items i where id = ${item.id} and version = ${input.version}
    returning (select hash from files f where f.organisation = i.organisation and f.id = i.file) as hash`
  if (!removed) throw stale({}, { current: subject })
  await sql`
    insert into evidence_removals (organisation, id, item, because, removed_by)
    values (${actor.organisation}, ${item.id}, ${sql.json({ ...item, hash: removed.hash })}, ${input.because}, ${actor.member})`
  return { id: item.id }
}
