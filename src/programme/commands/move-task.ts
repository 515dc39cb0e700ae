import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Task } from '../plan-contract.ts'
import { readTask } from '../queries/read-parts.ts'
import type { moveTask as endpoint } from '../structure-contract.ts'
import { numberActivities } from './number-activities.ts'

/** A task changes its place; the activities are numbered anew, because their numbers run on through all tasks. */
export async function moveTask(
  sql: Sql,
  { input, subject }: Call<typeof endpoint, { id: string; programme: string }>,
): Promise<Task> {
  const [moved] = await sql`
    update tasks set version = version + 1 where id = ${subject.id} and version = ${input.version} returning id`
  if (!moved) throw stale({}, { current: await readTask(sql, subject.id) })
  await sql`
    with placed as (
      select id, case when id = ${subject.id} then ${input.position} - 0.5
        else row_number() over (partition by id = ${subject.id} order by position) end as place
      from tasks where programme = ${subject.programme}
    ), ordered as (select id, row_number() over (order by place) as position from placed)
    update tasks t set position = ordered.position from ordered
    where t.id = ordered.id and t.programme = ${subject.programme}`
  await numberActivities(sql, subject.programme)
  return readTask(sql, subject.id)
}
