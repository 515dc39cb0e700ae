import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { mergeColumns } from '../merge-columns.ts'
import type { undoMerge as contract } from '../merge-contract.ts'
import { mergeIsNotTheLast, mergeIsUndone } from '../person-problems.ts'
import { findPerson, type PersonRow, personFor } from '../queries/person-rows.ts'
import type { Changed, Moved } from './merge-persons.ts'

type Merge = { id: string; merged: string; changed: Changed; moved: Moved[]; undoneAt: string | null; last: boolean }

/**
 * Parts two cards again. What went over comes back, and the kept card gets back what it had, save what somebody
 * changed since; what was written for it since then stays. The pair is not offered as duplicates again.
 */
export async function undoMerge(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { params, actor, services } = call
  const merge = await mergeForUpdate(sql, params.id, params.merge)
  if (!merge) throw notFound()
  if (merge.undoneAt) throw mergeIsUndone()
  if (!merge.last) throw mergeIsNotTheLast()
  await restore(sql, params.id, merge.changed)
  await sql`update persons set merged_into = null, version = version + 1 where id = ${merge.merged}`
  const back = merge.moved.flatMap(({ ids }) => ids)
  for (const { part } of services.holdings) await part?.(sql, { kept: params.id, back })
  for (const { table, column, ids } of merge.moved) {
    await sql`
      update ${sql(table)} set ${sql(column)} = ${merge.merged} where ${sql(column)} = ${params.id} and id = any (${ids}::uuid[])`
  }
  const [one, other] = [params.id, merge.merged].toSorted()
  await sql`
    insert into distinct_persons (organisation, one, other, decided_by)
    values (${actor.organisation}, ${one!}, ${other!}, ${actor.member}) on conflict do nothing`
  await sql`update person_merges set undone_at = clock_timestamp(), undone_by = ${actor.member} where id = ${merge.id}`
  return personFor(call, (await findPerson(sql, params.id))!)
}

async function mergeForUpdate(sql: Sql, kept: string, id: string): Promise<Merge | undefined> {
  await sql`select from persons where id = ${kept} for update`
  const [row] = await sql<Merge[]>`
    select m.id, m.merged, m.changed, m.moved, m.undone_at, not exists (
      select from person_merges l where l.kept = m.kept and l.undone_at is null and l.merged_at > m.merged_at
    ) as last
    from person_merges m where m.id = ${id} and m.kept = ${kept} for update`
  return row
}

/** By the decisions of the merge: columns that belong together come back together, if none of them was changed since. */
async function restore(sql: Sql, kept: string, changed: Changed): Promise<void> {
  const [row] = await sql<
    { card: Record<string, unknown> }[]
  >`select to_jsonb(p) as card from persons p where id = ${kept}`
  const untouched = (column: string) =>
    !(column in changed) || JSON.stringify(row!.card[column]) === JSON.stringify(changed[column]![1])
  const columns = Object.values(mergeColumns)
    .filter(group => group.every(untouched))
    .flat()
    .filter(column => column in changed)
  const before = Object.fromEntries(columns.map(column => [column, changed[column]![0]]))
  const set = columns.reduce((all, column) => sql`${all} ${sql(column)} = b.${sql(column)},`, sql``)
  await sql`
    update persons p set ${set} version = p.version + 1
    from jsonb_populate_record(null::persons, ${sql.json(before as never)}) b where p.id = ${kept}`
}
