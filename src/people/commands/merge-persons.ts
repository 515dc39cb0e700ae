import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { notFound, stale } from '#platform/problem.ts'
import { referencesTo } from '#platform/references.ts'
import type { Call } from '#platform/routes.ts'
import { mergeColumns, pickedKinds } from '../merge-columns.ts'
import type { mergePersons as contract } from '../merge-contract.ts'
import { cardIsOver, mergedWithItself } from '../person-problems.ts'
import { findPerson, type PersonRow, personFor } from '../queries/person-rows.ts'
import { stateOf } from '../rules.ts'

/** Tables of this slice that tell of two cards: what they said stays said of those two. */
const bookkeeping = ['persons', 'person_merges', 'distinct_persons', 'likely_duplicates']

/** By table and column, the rows that were the other card's. */
export type Moved = { readonly table: string; readonly column: string; readonly ids: string[] }
/** By column: what the kept card had, and what it has now; as the database writes them in JSON. */
export type Changed = Readonly<Record<string, readonly [before: unknown, after: unknown]>>

/**
 * Two cards turn out to be one person's. Nothing is lost: the other card stays as it is, found nowhere, and every
 * record that goes to the kept one is written down, so that it can all be undone.
 */
export async function mergePersons(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { input, params, actor } = call
  const { id: kept } = params
  if (input.other === kept) throw mergedWithItself()
  const [made] = await sql`select from person_merges where id = ${input.id}`
  if (made) return personFor(call, (await findPerson(sql, kept))!)
  const [mine, other] = await bothForUpdate(sql, kept, input.other)
  if (mine.version !== input.version) throw stale({}, { current: personFor(call, mine) })
  if (other.version !== input.otherVersion) throw stale({}, { current: personFor(call, other) })
  const state = stateOf(personFor(call, other))
  if (state !== 'in_use') throw cardIsOver[state]()

  const moved = await moveRecords(sql, input.other, kept)
  await sql`update persons set merged_into = ${kept}, version = version + 1 where id = ${input.other}`
  const changed = await takeOver(sql, input, mine, other)
  await sql`
    insert into person_merges (organisation, id, kept, merged, changed, moved, because, merged_by)
    values (${actor.organisation}, ${input.id}, ${kept}, ${input.other}, ${sql.json(changed as never)}, ${sql.json(moved as never)},
      ${input.because}, ${actor.member})`
  return personFor(call, (await findPerson(sql, kept))!)
}

/** Locked in one order, so that two who merge the same pair both ways take turns. */
async function bothForUpdate(sql: Sql, kept: string, other: string): Promise<[PersonRow, PersonRow]> {
  await sql`select id from persons where id in ${sql([kept, other])} order by id for update`
  const [mine, theirs] = await Promise.all([findPerson(sql, kept), findPerson(sql, other)])
  if (!mine || !theirs) throw notFound()
  return [mine, theirs]
}

async function moveRecords(sql: Sql, from: string, to: string): Promise<Moved[]> {
  const moved: Moved[] = []
  for (const { table, column } of await referencesTo(sql, 'persons')) {
    if (bookkeeping.includes(table)) continue
    const rows = await sql<{ id: string }[]>`
      update ${sql(table)} set ${sql(column)} = ${to} where ${sql(column)} = ${from} returning id`
    if (rows.length > 0) moved.push({ table, column, ids: rows.map(({ id }) => id) })
  }
  return moved
}

/** What the kept card takes from the other, and how it stood before. */
async function takeOver(
  sql: Sql,
  input: InputOf<typeof contract>,
  mine: PersonRow,
  other: PersonRow,
): Promise<Changed> {
  const taken = input.take.filter(field => field !== 'vulnerableKinds').flatMap(field => mergeColumns[field])
  const set = taken.reduce((all, column) => sql`${all} ${sql(column)} = o.${sql(column)},`, sql``)
  const kinds = pickedKinds(input, mine, other)
  const [row] = await sql<{ changed: Changed }[]>`
    with before as (select to_jsonb(p) as card from persons p where id = ${mine.id}),
      after as (
        update persons p set ${set} vulnerable_kinds = ${kinds.named}, seen_kinds = ${kinds.seen}, version = p.version + 1
        from persons o where p.id = ${mine.id} and o.id = ${other.id} returning to_jsonb(p) as card
      )
    select coalesce(jsonb_object_agg(a.key, jsonb_build_array(b.value, a.value)), '{}') as changed
    from after, before, jsonb_each(after.card) a join jsonb_each(before.card) b using (key)
    where a.value <> b.value and key = any (${Object.values(mergeColumns).flat()})`
  return row!.changed
}
