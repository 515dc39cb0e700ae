import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { Activity } from '../plan-contract.ts'
import { readActivity } from '../queries/read-parts.ts'
import type { correctActivity as endpoint } from '../structure-contract.ts'

export async function correctActivity(
  sql: Sql,
  { input: { version, ...fields }, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Activity> {
  const [corrected] = await sql`
    update activities set ${sql(fields)}, version = version + 1
    where id = ${subject.id} and version = ${version} returning *`
  if (!corrected) throw stale({}, { current: await readActivity(sql, subject.id) })
  return Activity.parse(corrected)
}
