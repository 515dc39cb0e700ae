import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { dismissDuplicate as contract } from '../merge-contract.ts'
import { mergedWithItself } from '../person-problems.ts'
import { findPerson, type PersonRow } from '../queries/person-rows.ts'

/** Two people after all: the decision is remembered, and the pair is not offered again. */
export async function dismissDuplicate(sql: Sql, { params, input, actor }: Call<typeof contract, PersonRow>) {
  if (input.other === params.id) throw mergedWithItself()
  if (!(await findPerson(sql, input.other))) throw notFound()
  const [one, other] = [params.id, input.other].toSorted()
  await sql`
    insert into distinct_persons (organisation, one, other, decided_by)
    values (${actor.organisation}, ${one!}, ${other!}, ${actor.member}) on conflict do nothing`
  return { id: params.id }
}
