import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { stateValue as endpoint } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import { countedNotStated } from '../problems.ts'
import { readIndicator } from '../queries/read-indicators.ts'

/**
 * Where no record can give a number somebody states it, with the document it comes from. One value is in force: the
 * one before is withdrawn, and kept. A counted indicator takes none: two numbers for one thing is one too many.
 */
export async function stateValue(
  sql: Sql,
  { input, actor, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Indicator> {
  const before = await readIndicator(sql, subject.id)
  if (before.stated?.id === input.id) return before
  if (before.fact !== null) throw countedNotStated()
  if ((before.stated?.id ?? null) !== input.replaces) throw stale({}, { current: before })
  const { replaces, parts, breakdown, ...value } = input
  await sql`update stated_values set withdrawn_at = now() where indicator = ${subject.id} and withdrawn_at is null`
  await sql`
    insert into stated_values ${sql({
      organisation: actor.organisation,
      indicator: subject.id,
      statedBy: actor.member,
      parts: sql.json(parts as never) as never,
      breakdown: breakdown && (sql.json(breakdown as never) as never),
      ...value,
    })}`
  return readIndicator(sql, subject.id)
}
