import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import { taskHasActivities } from '../problems.ts'
import type { removeTask as endpoint } from '../structure-contract.ts'

/** Only an empty task goes; those after it move up. */
export async function removeTask(
  sql: Sql,
  { subject }: Call<typeof endpoint, { id: string; programme: string }>,
): Promise<{ id: string }> {
  const [removed] = await sql<{ position: number }[]>`
    delete from tasks t where t.id = ${subject.id}
      and not exists (select from activities a where a.organisation = t.organisation and a.task = t.id)
    returning t.position`
  if (!removed) throw taskHasActivities()
  await sql`update tasks set position = position - 1 where programme = ${subject.programme} and position > ${removed.position}`
  return { id: subject.id }
}
