import postgres from 'postgres'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { removeIndicator as endpoint } from '../indicator-contract.ts'
import { indicatorInUse } from '../problems.ts'

/** Entered by mistake, an indicator goes; with a history it stays, and its plan is changed by letter. */
export async function removeIndicator(
  sql: Sql,
  { subject }: Call<typeof endpoint, { id: string }>,
): Promise<{ id: string }> {
  try {
    await sql`delete from indicators where id = ${subject.id}`
  } catch (error) {
    throw error instanceof postgres.PostgresError && error.code === '23503' ? indicatorInUse() : error
  }
  return { id: subject.id }
}
