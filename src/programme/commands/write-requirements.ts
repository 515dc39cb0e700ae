import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { writeRequirements as endpoint, Programme } from '../contract.ts'
import { readProgramme, withProgrammeRights } from '../queries/read-programme.ts'

/** What the contract demands besides the plan is written down as a whole, in its order. */
export async function writeRequirements(
  sql: Sql,
  { input: { requirements, version }, actor, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Programme> {
  const { organisation } = actor
  const [programme] = await sql`
    update programmes set version = version + 1 where id = ${subject.id} and version = ${version} returning id`
  if (!programme) throw stale({}, { current: withProgrammeRights(actor, (await readProgramme(sql, subject.id))!) })
  await sql`delete from contract_requirements where programme = ${subject.id}`
  const rows = requirements.map((each, index) => ({
    organisation,
    programme: subject.id,
    position: index + 1,
    ...each,
  }))
  if (rows.length > 0) await sql`insert into contract_requirements ${sql(rows)}`
  return withProgrammeRights(actor, (await readProgramme(sql, subject.id))!)
}
