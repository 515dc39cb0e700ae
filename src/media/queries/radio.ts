import type { Fragment, Sql } from '#platform/database.ts'
import type { Broadcast, CoverageStatement } from '../radio-contract.ts'

const MOST = 500

const papers = (sql: Sql, target: Fragment, kinds: Fragment) => sql`
  coalesce((select json_agg(json_build_object('item', i.id, 'title', i.title) order by i.added_at, i.id) from evidence_links l
    join evidence_items i on i.organisation = l.organisation and i.id = l.item where l.target = ${target} and ${kinds}), '[]')`

export const broadcastsWhere = (sql: Sql, condition: Fragment) => sql<Broadcast[]>`
  select b.id, b.programme, b.activity, b.medium, m.name as medium_name, b.number, b.aired_on, to_char(b.aired_at, 'HH24:MI') as aired_at, b.minutes,
    b.topic, b.host, b.certificate, b.certificate_on, b.version,
    array(select r.repeated_on::text from broadcast_repeats r where r.organisation = b.organisation and r.broadcast = b.id order by 1) as repeats,
    ${papers(sql, sql`b.id`, sql`i.kind = 'recording'`)} as recordings
  from broadcasts b join institutions m on m.organisation = b.organisation and m.id = b.medium
  where ${condition} order by b.number limit ${MOST}`

/** Statements of the same station whose periods overlap with that of `v`: only one of them may be counted. */
export const overlapping = (sql: Sql) => sql`
  coalesce((select json_agg(json_build_object('id', o.id, 'source', o.source) order by o.starts_on, o.id) from coverage_statements o
    where o.organisation = v.organisation and o.programme = v.programme and o.medium = v.medium and o.id <> v.id
      and o.starts_on <= v.ends_on and o.ends_on >= v.starts_on), '[]')`

export const statementsWhere = (sql: Sql, condition: Fragment) => sql<CoverageStatement[]>`
  select v.id, v.medium, m.name as medium_name, v.starts_on, v.ends_on, v.value, v.unit, v.source, v.source_on, v.version,
    ${papers(sql, sql`v.id`, sql`true`)} as papers, ${overlapping(sql)} as overlaps
  from coverage_statements v join institutions m on m.organisation = v.organisation and m.id = v.medium
  where ${condition} order by v.starts_on, v.id limit ${MOST}`
