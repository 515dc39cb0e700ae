import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Activity } from '../plan-contract.ts'
import { taskElsewhere } from '../problems.ts'
import { readActivity } from '../queries/read-parts.ts'
import type { moveActivity as endpoint } from '../structure-contract.ts'
import { numberActivities } from './number-activities.ts'

/** An activity changes its place or its task; its annex follows its new number. */
export async function moveActivity(
  sql: Sql,
  { input, subject }: Call<typeof endpoint, { id: string; programme: string }>,
): Promise<Activity> {
  const [task] = await sql`select from tasks where id = ${input.task} and programme = ${subject.programme}`
  if (!task) throw taskElsewhere()
  const [moved] = await sql`
    update activities set task = ${input.task}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (!moved) throw stale({}, { current: await readActivity(sql, subject.id) })
  await numberActivities(sql, subject.programme, { id: subject.id, place: input.place })
  return readActivity(sql, subject.id)
}
