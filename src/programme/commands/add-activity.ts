import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Activity } from '../plan-contract.ts'
import { taskElsewhere } from '../problems.ts'
import { readActivity } from '../queries/read-parts.ts'
import type { addActivity as endpoint } from '../structure-contract.ts'
import { numberActivities } from './number-activities.ts'

/** An activity stands last in its task; those of later tasks are numbered anew. */
export async function addActivity(
  sql: Sql,
  { input, actor, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Activity> {
  const [task] = await sql`select from tasks where id = ${input.task} and programme = ${subject.id}`
  if (!task) throw taskElsewhere()
  const [{ number } = { number: 1 }] = await sql<{ number: number }[]>`
    select coalesce(max(number), 0) + 1 as number from activities where programme = ${subject.id}`
  await sql`
    insert into activities ${sql({ organisation: actor.organisation, programme: subject.id, number, ...input })}
    on conflict (organisation, id) do nothing`
  await numberActivities(sql, subject.id)
  return readActivity(sql, input.id)
}
