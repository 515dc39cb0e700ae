import type { Sql } from '#platform/database.ts'
import { say } from '#platform/language.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { mergeColumns } from '../merge-columns.ts'
import { type comparePersons as contract, mergeFields } from '../merge-contract.ts'
import { findPerson, type PersonRow, personFor } from './person-rows.ts'

/** Two cards side by side. Numbers stay masked: that they differ is enough to ask the person. */
export async function comparePersons(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { params, services, language, subject } = call
  const other = await findPerson(sql, params.other)
  if (!other) throw notFound()
  const [cards] = await sql<{ differing: string[] }[]>`
    select array(
      select key from jsonb_each(to_jsonb(a)) x join jsonb_each(to_jsonb(b)) y using (key) where x.value <> y.value
    ) as differing from persons a, persons b where a.id = ${params.id} and b.id = ${params.other}`
  const columns = new Set(cards!.differing)
  // A number sealed twice never looks the same: whether it is the same, its index says.
  for (const column of ['iin', 'phone']) if (!columns.has(`${column}_index`)) columns.delete(`${column}_sealed`)
  const moves = await Promise.all(
    services.holdings.map(async ({ title, records }) => ({
      what: say(title, language),
      count: (await records(sql, params.other)).length,
    })),
  )
  return {
    kept: personFor(call, subject),
    other: personFor(call, other),
    differing: mergeFields.filter(field => mergeColumns[field].some(column => columns.has(column))),
    moves: moves.filter(({ count }) => count > 0),
  }
}
