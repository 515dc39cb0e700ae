import type { Fragment, Sql } from '#platform/database.ts'
import { effectKeys, Indicator, PlanChange, StatedValue } from '../plan-contract.ts'
import { camel } from './camel.ts'

/** A plan of more rows than this is no plan of a grant. */
const LIMIT = 2000

/**
 * Indicators with the value that is in force and the changes of their plans: by activity, its participants first, then
 * products in their order, each followed by its sub-targets; the effects close the list in the form's order.
 */
export async function readIndicators(sql: Sql, which: Fragment): Promise<Indicator[]> {
  const rows = await sql`
    select i.*,
      (select to_jsonb(s) || jsonb_build_object('stated_by', ${nameOf(sql, sql`s.stated_by`)})
        from stated_values s where s.organisation = i.organisation and s.indicator = i.id and s.withdrawn_at is null) as stated,
      (select coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object('changed_by', ${nameOf(sql, sql`c.changed_by`)}) order by c.changed_at, c.id), '[]')
        from plan_changes c where c.organisation = i.organisation and c.indicator = i.id) as changes
    from indicators i
      left join activities a on a.organisation = i.organisation and a.id = i.activity
      left join indicators whole on whole.organisation = i.organisation and whole.id = i.parent and whole.activity = i.activity
    where ${which}
    order by a.number nulls last, array_position(${effectKeys as readonly string[] as string[]}::text[], i.effect),
      i.place = 'product', coalesce(whole.position, i.position), whole.position is not null, i.position, i.code
    limit ${LIMIT}`
  return rows.map(({ stated, changes, ...row }) =>
    Indicator.parse({
      ...row,
      stated: stated && StatedValue.parse(camel(stated)),
      changes: (changes as object[]).map(change => PlanChange.parse(camel(change))),
    }),
  )
}

const nameOf = (sql: Sql, member: Fragment) =>
  sql`coalesce((select m.name from members m where m.organisation = i.organisation and m.id = ${member}), '')`

/** One indicator as the screen shows it. */
export async function readIndicator(sql: Sql, id: string): Promise<Indicator> {
  const [found] = await readIndicators(sql, sql`i.id = ${id}`)
  return found!
}

type Found = { id: string; programme: string; activity: string | null; version: number }

/** The indicator that is being changed, with its programme locked: its plan changes one at a time. */
export async function indicatorForChange(sql: Sql, id: string): Promise<Found | undefined> {
  const [found] = await sql<Found[]>`
    select i.id, i.programme, i.activity, i.version from indicators i
      join programmes p on p.organisation = i.organisation and p.id = i.programme
    where i.id = ${id} for update of p, i`
  return found
}
