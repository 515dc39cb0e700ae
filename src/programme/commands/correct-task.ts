import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { Task } from '../plan-contract.ts'
import { readTask } from '../queries/read-parts.ts'
import type { correctTask as endpoint } from '../structure-contract.ts'

export async function correctTask(
  sql: Sql,
  { input: { kind, title, version }, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Task> {
  const [corrected] = await sql`
    update tasks set kind = ${kind}, title = ${title}, version = version + 1
    where id = ${subject.id} and version = ${version} returning *`
  if (!corrected) throw stale({}, { current: await readTask(sql, subject.id) })
  return Task.parse(corrected)
}
