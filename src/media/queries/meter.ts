import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Meter } from '../meter-contract.ts'
import { daysLeft, standingOf } from '../rules.ts'
import { mine } from './publications.ts'

type Quota = NonNullable<Meter['quota']>

/** Every month of the programme: what came out of the activity that the contract speaks of, and what is planned. */
export async function meterOf(sql: Sql, programme: string, actor: Actor, today: string): Promise<Meter> {
  const [quota] = await sql<Quota[]>`
    select q.activity, a.title as activity_title, q.minimum, q.version from publication_quotas q
    join activities a on a.organisation = q.organisation and a.id = q.activity where q.programme = ${programme}`
  const months = await sql<{ month: string; published: number; planned: number }[]>`
    select to_char(m, 'YYYY-MM') as month, n.published, n.planned
    from programmes g, generate_series(date_trunc('month', g.starts_on::timestamp), g.ends_on, '1 month') m
    cross join lateral (select count(*) filter (where p.published_on is not null) as published,
        count(*) filter (where p.published_on is null and p.state <> 'dropped') as planned
      from publications p where p.organisation = g.organisation and p.programme = g.id and p.day >= m::date and p.day < (m + interval '1 month')::date
        ${quota ? sql`and p.activity = ${quota.activity}` : sql``}) n
    where g.id = ${programme} order by m`
  return {
    quota: quota ?? null,
    months: months.map(month => ({ ...month, standing: standingOf(month, quota?.minimum ?? 0, today) })),
    daysLeft: daysLeft(today.slice(0, 7), today),
    today,
    may: mine(actor),
  }
}
