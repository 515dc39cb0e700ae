import type { Sql } from '#platform/database.ts'
import { PlanChange, StatedValue } from '../plan-contract.ts'

/** How an indicator's plan changed and what was ever stated for it, the newest first. */
export async function indicatorHistory(
  sql: Sql,
  indicator: string,
): Promise<{ changes: PlanChange[]; values: StatedValue[] }> {
  const [changes, values] = await Promise.all([
    sql`
      select c.*, coalesce(m.name, '') as changed_by from plan_changes c
        left join members m on m.organisation = c.organisation and m.id = c.changed_by
      where c.indicator = ${indicator} order by c.changed_at desc, c.id desc limit 500`,
    sql`
      select s.*, coalesce(m.name, '') as stated_by from stated_values s
        left join members m on m.organisation = s.organisation and m.id = s.stated_by
      where s.indicator = ${indicator} order by s.stated_at desc, s.id desc limit 500`,
  ])
  return { changes: changes.map(row => PlanChange.parse(row)), values: values.map(row => StatedValue.parse(row)) }
}
