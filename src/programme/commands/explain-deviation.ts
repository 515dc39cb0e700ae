import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { explainDeviation as endpoint } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import { readIndicator } from '../queries/read-indicators.ts'

/** Why fact and plan differ, in the words that are printed among the deviations (R09, R10). */
export async function explainDeviation(
  sql: Sql,
  { input, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Indicator> {
  const [explained] = await sql`
    update indicators set explanation = ${input.explanation}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const indicator = await readIndicator(sql, subject.id)
  if (!explained) throw stale({}, { current: indicator })
  return indicator
}
