import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { moveIndicator as endpoint } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import { readIndicator } from '../queries/read-indicators.ts'

/** The order of rows in the plan/fact table is the order of the contract's annex. */
export async function moveIndicator(
  sql: Sql,
  { input, subject }: Call<typeof endpoint, { id: string; programme: string; activity: string | null }>,
): Promise<Indicator> {
  const [moved] = await sql`
    update indicators set version = version + 1 where id = ${subject.id} and version = ${input.version} returning id`
  if (!moved) throw stale({}, { current: await readIndicator(sql, subject.id) })
  await sql`
    with placed as (
      select id, case when id = ${subject.id} then ${input.position} - 0.5
        else row_number() over (partition by id = ${subject.id} order by position, code) end as place
      from indicators where programme = ${subject.programme} and activity is not distinct from ${subject.activity}
    ), ordered as (select id, row_number() over (order by place) as position from placed)
    update indicators i set position = ordered.position from ordered
    where i.id = ordered.id and i.programme = ${subject.programme}`
  return readIndicator(sql, subject.id)
}
