import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { changePlan as endpoint } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import { nothingChanges } from '../problems.ts'
import { readIndicator } from '../queries/read-indicators.ts'

/** The operator consented in writing: the planned number changes, the letter is kept, the old number can be read (R36). */
export async function changePlan(
  sql: Sql,
  { input, actor, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Indicator> {
  const before = await readIndicator(sql, subject.id)
  if (before.changes.some(change => change.id === input.id)) return before
  if (before.version !== input.version) throw stale({}, { current: before })
  if (before.plan === input.planAfter) throw nothingChanges()
  const { version, ...change } = input
  await sql`
    insert into plan_changes ${sql({ organisation: actor.organisation, indicator: subject.id, planBefore: before.plan, changedBy: actor.member, ...change })}`
  await sql`update indicators set plan = ${input.planAfter}, version = version + 1 where id = ${subject.id}`
  return readIndicator(sql, subject.id)
}
