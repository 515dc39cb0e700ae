import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addRate as adding,
  approveRate as approving,
  correctRate as correcting,
  Rate,
} from '../payroll-contract.ts'
import { rateById } from '../queries/rates.ts'

export async function addRate(sql: Sql, { input, actor }: Call<typeof adding>): Promise<Rate> {
  const { id, code, inForceFrom, value, source, certainty } = input
  await sql`
    insert into payroll_rates (organisation, id, code, in_force_from, value, source, certainty)
    values (${actor.organisation}, ${id}, ${code}, ${inForceFrom}, ${value}, ${source}, ${certainty})
    on conflict (organisation, id) do nothing`
  return (await rateById(sql, id, actor))!
}

export async function correctRate(sql: Sql, { input, actor, subject }: Call<typeof correcting, Rate>): Promise<Rate> {
  const { inForceFrom, value, source, certainty, version } = input
  const changed = await sql`
    update payroll_rates set in_force_from = ${inForceFrom}, value = ${value}, source = ${source}, certainty = ${certainty}, version = version + 1
    where id = ${subject.id} and version = ${version} returning id`
  const current = await rateById(sql, subject.id, actor)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

export async function approveRate(
  sql: Sql,
  { input, actor, subject, services }: Call<typeof approving, Rate>,
): Promise<Rate> {
  const changed = await sql`
    update payroll_rates set approved_by = ${actor.member}, approved_on = ${services.today()}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await rateById(sql, subject.id, actor)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}
