import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { engaged } from '../engaged.ts'
import type { Engaged, Engagement, Part } from '../engagement-contract.ts'

const MOST = 2000
type Row = Part & { readonly id: string; readonly name: string; readonly vulnerable: boolean }

/** Everybody once, in the order of the alphabet; meetings and lessons of one role are one part. */
export async function everybodyEngaged(sql: Sql, programme: string, actor: Actor): Promise<Engaged[]> {
  const rows = await sql<Row[]>`
    select * from (select t.somebody as id, min(t.name) as name, bool_or(t.vulnerable) as vulnerable, t.source,
      (array_agg(t.opens order by t.from_on desc))[1] as record, t.role, t.basis, t.document, t.job, t.body, t.body_kind,
      array(select a.number from activities a where a.programme = ${programme} and a.id = any (t.activities) order by a.number) as activities,
      min(t.from_on) as from_on, case when bool_and(t.until_on is not null) then max(t.until_on) end as until_on,
      count(*) as times, sum(t.hours) as hours
    from ${engaged(sql, programme)} t
    group by t.somebody, t.source, t.role, t.basis, t.document, t.job, t.body, t.body_kind, t.activities,
      case when t.source = 'engagement' then t.record end
    ) parts order by name collate "kk-x-icu", id, from_on limit ${MOST}`
  const mayKnow = may(actor, 'partners.engagement.write')
  return [...Map.groupBy(rows, ({ id }) => id).values()].map(parts => ({
    id: parts[0]!.id,
    name: parts[0]!.name,
    basis: parts.find(({ basis }) => basis !== null)?.basis ?? null,
    vulnerable: mayKnow ? parts.some(({ vulnerable }) => vulnerable) : null,
    parts,
  }))
}

export async function engagementById(sql: Sql, id: string): Promise<Engagement | undefined> {
  const [engagement] = await sql<Engagement[]>`
    select e.id, e.programme, e.name, e.role, e.basis, e.document, e.job, e.institution, e.body, e.body_kind, e.from_on, e.until_on,
      e.hours, e.vulnerable, e.version,
      array(select a.activity from engagement_activities a where a.organisation = e.organisation and a.engagement = e.id order by a.activity) as activities
    from engagements e where e.id = ${id}`
  return engagement
}
