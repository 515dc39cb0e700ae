import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { correctPassport as endpoint, Programme } from '../contract.ts'
import { readProgramme, withProgrammeRights } from '../queries/read-programme.ts'

/** The passport is corrected after a slip or an additional agreement. */
export async function correctPassport(
  sql: Sql,
  { input: { version, ...fields }, actor, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Programme> {
  const [corrected] = await sql`
    update programmes set ${sql(fields)}, version = version + 1
    where id = ${subject.id} and version = ${version} returning id`
  const programme = withProgrammeRights(actor, (await readProgramme(sql, subject.id))!)
  if (!corrected) throw stale({}, { current: programme })
  return programme
}
