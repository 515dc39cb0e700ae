import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { Counts } from '../contract.ts'
import type { Metric } from '../kinds.ts'
import type { IndirectTotal, Measure, ReachItem, readReach } from '../reach-contract.ts'
import { reachItems } from '../reach-items.ts'
import { mine } from './publications.ts'
import { overlapping } from './radio.ts'

const MOST = 2000

export const measuresOf = (sql: Sql, post: string) => sql<Measure[]>`
  select r.metric, r.measured_on, r.value, r.source, m.name as measured_by
  from reach_measures r join members m on m.organisation = r.organisation and m.id = r.measured_by
  where r.post = ${post} order by r.measured_on desc, r.metric limit 1000`

type Cell = { month: string; medium: string; name: string; posts: number; counts: Counts }

/** The latest counts, added up within one kind of metric: by channel, and by the month in which the post came out. */
export async function reachOf(sql: Sql, programme: string): Promise<ReplyOf<typeof readReach>> {
  const sum = (metric: Metric) => sql`sum(c.value) filter (where c.metric = ${metric})::bigint`
  const cells = await sql<Cell[]>`
    with own as materialized (
      select o.id, o.medium, date_trunc('month', o.posted_on)::date as month
      from publications p join posts o on o.organisation = p.organisation and o.publication = p.id where p.programme = ${programme}),
    sums as (
      select w.medium, w.month, json_strip_nulls(json_build_object('reach', ${sum('reach')}, 'view', ${sum('view')}, 'like', ${sum('like')},
        'share', ${sum('share')}, 'comment', ${sum('comment')})) as counts
      from post_counts c join own w on w.id = c.post group by w.medium, w.month),
    listed as (select medium, month, count(*) as posts from own group by medium, month)
    select to_char(l.month, 'YYYY-MM') as month, l.medium, m.name, l.posts, coalesce(s.counts, '{}') as counts
    from listed l left join sums s on s.medium = l.medium and s.month = l.month
    join institutions m on m.id = l.medium order by l.month, m.name limit ${MOST}`
  const [bare] = await sql<{ unmeasured: number }[]>`
    select count(*) as unmeasured from publications p join posts o on o.organisation = p.organisation and o.publication = p.id
    where p.programme = ${programme} and o.url is not null
      and not exists (select from post_counts c where c.organisation = o.organisation and c.post = o.id)`
  const channels = [...Map.groupBy(cells, ({ medium }) => medium).values()].map(own => ({
    medium: own[0]!.medium,
    name: own[0]!.name,
    posts: own.reduce((sum, { posts }) => sum + posts, 0),
    counts: summed(own),
  }))
  return {
    channels: channels.toSorted((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1)),
    months: cells.map(({ month, medium, posts, counts }) => ({ month, medium, posts, counts })),
    unmeasured: bare!.unmeasured,
  }
}

function summed(cells: readonly Cell[]): Counts {
  const sums: Counts = {}
  for (const { counts } of cells)
    for (const [metric, value] of Object.entries(counts) as [keyof Counts, number][])
      sums[metric] = (sums[metric] ?? 0) + value
  return sums
}

export async function indirectOf(sql: Sql, programme: string, actor: Actor): Promise<IndirectTotal> {
  const rows = await sql<(ReachItem & { total: number | null })[]>`
    select r.source, r.subject, r.kind, r.label, r."on", r.metric, r.value, r.included, r.because, m.name as decided_by_name, r.decided_at,
      case when v.id is not null then json_build_object('source', v.source, 'startsOn', v.starts_on, 'endsOn', v.ends_on,
        'overlaps', ${overlapping(sql)}) end as statement,
      (sum(r.value) filter (where r.included) over ())::bigint as total
    from ${reachItems(sql, programme)} r left join members m on m.organisation = r.organisation and m.id = r.decided_by
    left join coverage_statements v on r.source = 'coverage' and v.organisation = r.organisation and v.id = r.subject
    order by r.included nulls first, r.source, r."on", r.label, r.subject limit ${MOST}`
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _, ...item }) => item), may: mine(actor) }
}
