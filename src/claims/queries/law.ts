import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { isUsable, type LawNumber } from '../law.ts'
import type { Parameter } from '../law-contract.ts'

const columns = (sql: Sql) => sql`
  l.id, l.code, l.in_force_from, l.value, l.unit, l.source, l.certainty, m.name as approved_by_name, l.approved_on, l.version`
const joins = (sql: Sql) => sql`
  law_parameters l left join members m on m.organisation = l.organisation and m.id = l.approved_by`

/** Every number of the law that the organisation knows, the newest of each code first. */
export const lawOf = (sql: Sql) => sql<(LawNumber & { version: number })[]>`
  select ${columns(sql)} from ${joins(sql)} order by l.code, l.in_force_from desc limit 500`

/** Those that are asked for. */
export const numbersOfLaw = (sql: Sql, ids: string[]) => sql<LawNumber[]>`
  select ${columns(sql)} from ${joins(sql)} where l.id = any (${ids}::uuid[])`

export const parameterFor = (actor: Actor, number: LawNumber & { version: number }): Parameter => ({
  ...number,
  usable: isUsable(number),
  may: rightsOn(actor).filter(right => right.startsWith('claims.parameter.')),
})

export async function findParameter(sql: Sql, id: string, actor: Actor): Promise<Parameter | undefined> {
  const [row] = await sql<
    (LawNumber & { version: number })[]
  >`select ${columns(sql)} from ${joins(sql)} where l.id = ${id}`
  return row && parameterFor(actor, row)
}
