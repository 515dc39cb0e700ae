import { isUsable } from '#claims/law.ts'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Rate } from '../payroll-contract.ts'
import { moneyRights } from './budget.ts'

export async function ratesKnown(sql: Sql, actor: Actor, id?: string): Promise<Rate[]> {
  const rows = await sql<Omit<Rate, 'usable' | 'may'>[]>`
    select r.id, r.code, r.in_force_from, r.value::float8 as value, r.source, r.certainty, m.name as approved_by_name, r.approved_on, r.version
    from payroll_rates r left join members m on m.organisation = r.organisation and m.id = r.approved_by
    where ${id ? sql`r.id = ${id}` : sql`true`} order by r.code, r.in_force_from limit 1000`
  const may = moneyRights(actor)
  return rows.map(row => ({ ...row, usable: isUsable(row), may }))
}

export async function rateById(sql: Sql, id: string, actor: Actor): Promise<Rate | undefined> {
  const [rate] = await ratesKnown(sql, actor, id)
  return rate
}
