import postgres from 'postgres'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import { activityInUse } from '../problems.ts'
import type { removeActivity as endpoint } from '../structure-contract.ts'
import { numberActivities } from './number-activities.ts'

/** Only an activity that nothing refers to goes (indicators here, confirming documents in their slice). */
export async function removeActivity(
  sql: Sql,
  { subject }: Call<typeof endpoint, { id: string; programme: string }>,
): Promise<{ id: string }> {
  try {
    await sql`delete from activities where id = ${subject.id}`
  } catch (error) {
    throw error instanceof postgres.PostgresError && error.code === '23503' ? activityInUse() : error
  }
  await numberActivities(sql, subject.programme)
  return { id: subject.id }
}
