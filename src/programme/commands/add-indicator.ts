import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { addIndicator as endpoint } from '../indicator-contract.ts'
import type { Indicator } from '../plan-contract.ts'
import { parentElsewhere, taskElsewhere } from '../problems.ts'
import { readIndicator } from '../queries/read-indicators.ts'

/** An indicator stands last in its activity. A sub-target («из них») is inside an indicator of the same unit. */
export async function addIndicator(
  sql: Sql,
  { input, actor, subject }: Call<typeof endpoint, { id: string }>,
): Promise<Indicator> {
  if (input.activity) {
    const [activity] = await sql`select from activities where id = ${input.activity} and programme = ${subject.id}`
    if (!activity) throw taskElsewhere()
  }
  if (input.parent) {
    const [whole] = await sql`
      select from indicators where id = ${input.parent} and programme = ${subject.id} and unit = ${input.unit} and id <> ${input.id}`
    if (!whole) throw parentElsewhere()
  }
  const [{ position } = { position: 1 }] = await sql<{ position: number }[]>`
    select coalesce(max(position), 0) + 1 as position from indicators
    where programme = ${subject.id} and activity is not distinct from ${input.activity}`
  await sql`
    insert into indicators ${sql({ organisation: actor.organisation, programme: subject.id, position, ...input })}
    on conflict (organisation, id) do nothing`
  return readIndicator(sql, input.id)
}
