import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { correctIndicator as endpoint } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import { planByLetter, unitDiffers } from '../problems.ts'
import { readIndicator } from '../queries/read-indicators.ts'

/**
 * A slip of typing is corrected freely until the indicator has a fact, a value or a letter; from then on its number
 * is compared with something, and changes only with the operator's consent. A bound fact fixes the unit.
 */
export async function correctIndicator(
  sql: Sql,
  { input: { version, ...fields }, subject, services }: Call<typeof endpoint, { id: string }>,
): Promise<Indicator> {
  const before = await readIndicator(sql, subject.id)
  if (before.version !== version) throw stale({}, { current: before })
  const compared = before.fact !== null || before.stated !== null || before.changes.length > 0
  if (compared && (fields.plan !== before.plan || fields.qualifier !== before.qualifier)) throw planByLetter()
  const fact = before.fact === null ? undefined : services.facts.get(before.fact)
  if (fact && fact.unit !== fields.unit) throw unitDiffers({ fact: fact.unit, indicator: fields.unit })
  await sql`update indicators set ${sql(fields)}, version = version + 1 where id = ${subject.id}`
  return readIndicator(sql, subject.id)
}
