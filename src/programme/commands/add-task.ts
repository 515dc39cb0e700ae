import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Task } from '../plan-contract.ts'
import { readTask } from '../queries/read-parts.ts'
import type { addTask as endpoint } from '../structure-contract.ts'

/** A task of the contract's annex, or a group that the contract demands, stands at the end of the plan. */
export async function addTask(
  sql: Sql,
  { input, actor, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Task> {
  await sql`
    insert into tasks (organisation, id, programme, kind, position, title)
    select ${actor.organisation}, ${input.id}, ${subject.id}, ${input.kind}, coalesce(max(position), 0) + 1, ${input.title}
    from tasks where programme = ${subject.id}
    on conflict (organisation, id) do nothing`
  return readTask(sql, input.id)
}
