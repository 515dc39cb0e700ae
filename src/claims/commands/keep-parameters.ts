import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addParameter as adding,
  approveParameter as approving,
  correctParameter as correcting,
  Parameter,
} from '../law-contract.ts'
import { nothingToApprove } from '../problems.ts'
import { findParameter } from '../queries/law.ts'

/** A number of the law from a day on. The database notes that deadlines are to be computed anew. */
export async function addParameter(sql: Sql, { input, actor }: Call<typeof adding>): Promise<Parameter> {
  const { id, code, inForceFrom, value, unit, source, certainty } = input
  await sql`
    insert into law_parameters (organisation, id, code, in_force_from, value, unit, source, certainty)
    values (${actor.organisation}, ${id}, ${code}, ${inForceFrom}, ${value}, ${unit}, ${source}, ${certainty})
    on conflict (organisation, id) do nothing`
  return (await findParameter(sql, id, actor))!
}

/** Another number is another one to approve: the database takes the approval away. */
export async function correctParameter(
  sql: Sql,
  { input, subject, actor }: Call<typeof correcting, Parameter>,
): Promise<Parameter> {
  if (input.version !== subject.version) throw stale({}, { current: subject })
  const { inForceFrom, value, unit, source, certainty } = input
  await sql`
    update law_parameters set version = version + 1, in_force_from = ${inForceFrom}, value = ${value}, unit = ${unit}, source = ${source},
      certainty = ${certainty}
    where id = ${subject.id}`
  return (await findParameter(sql, subject.id, actor))!
}

export async function approveParameter(
  sql: Sql,
  { input, subject, actor, services }: Call<typeof approving, Parameter>,
): Promise<Parameter> {
  if (input.version !== subject.version) throw stale({}, { current: subject })
  if (subject.value === null) throw nothingToApprove()
  await sql`
    update law_parameters set version = version + 1, approved_by = ${actor.member}, approved_on = ${services.today()} where id = ${subject.id}`
  return (await findParameter(sql, subject.id, actor))!
}

/** Held against others until the transaction ends. */
export async function parameterForUpdate(
  sql: Sql,
  id: string,
  actor: Call<typeof adding>['actor'],
): Promise<Parameter | undefined> {
  await sql`select from law_parameters where id = ${id} for update`
  return findParameter(sql, id, actor)
}
