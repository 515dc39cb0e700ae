import type { Sql } from '#platform/database.ts'
import { Activity, Plan, Task } from '../plan-contract.ts'
import { camel } from './camel.ts'
import { readIndicators } from './read-indicators.ts'

type Head = { programme: string; startsOn: string; endsOn: string; tasks: object[]; activities: object[] }

/** The whole plan in two statements, however many indicators it has; undefined when there is no such programme. */
export async function readPlan(sql: Sql, programme: string): Promise<Plan | undefined> {
  const [[head], indicators] = await Promise.all([
    sql<Head[]>`
      select p.id as programme, p.starts_on, p.ends_on,
        (select coalesce(json_agg(to_jsonb(t) order by t.position), '[]') from tasks t
          where t.organisation = p.organisation and t.programme = p.id) as tasks,
        (select coalesce(json_agg(to_jsonb(a) order by a.number), '[]') from activities a
          where a.organisation = p.organisation and a.programme = p.id) as activities
      from programmes p where p.id = ${programme}`,
    readIndicators(sql, sql`i.programme = ${programme}`),
  ])
  if (!head) return undefined
  return {
    ...Plan.pick({ programme: true, startsOn: true, endsOn: true }).parse(head),
    tasks: head.tasks.map(row => Task.parse(camel(row))),
    activities: head.activities.map(row => Activity.parse(camel(row))),
    indicators,
  }
}
