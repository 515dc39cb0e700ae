import type { Fragment, Sql } from '#platform/database.ts'

/**
 * Everybody who works in a programme, a row for each role and day: engagements as they are written, experts of events
 * held and lecturers of lessons held as they stand there. Nobody is typed twice. Of somebody drawn in, basis and
 * vulnerability are those of their own engagement; whom a body sent was delegated by it. An expert's hours are the event's, a lecturer's are academic ones.
 */
export const engaged = (sql: Sql, programme: string): Fragment => sql`(
  select t.*, overlay(overlay(md5(name_key(t.name)) placing '7' from 13) placing '8' from 17)::uuid as somebody from (
    select e.id as record, 'engagement'::text as source, e.id as opens, e.name, e.role, e.basis, e.document, e.job, e.institution, e.body, e.body_kind,
      array(select a.activity from engagement_activities a where a.organisation = e.organisation and a.engagement = e.id) as activities,
      e.from_on, e.until_on, e.hours, e.vulnerable
    from engagements e where e.programme = ${programme}
    union all
    select x.id, 'event', v.id, x.name, 'expert', coalesce(k.basis, case when x.institution is not null then 'delegated' end), '', x.job,
      x.institution, x.body, x.body_kind, array_remove(array[v.activity], null), v.held_on, v.held_on,
      round(extract(epoch from v.ends_at - v.starts_at) / 3600)::int, coalesce(k.vulnerable, false)
    from ${heldEvents(sql, programme)}
    join event_experts x on x.organisation = v.organisation and x.event = v.id
    ${known(sql, sql`x.name`)}
    union all
    select l.id, 'lesson', s.id, l.lecturer, 'lecturer', k.basis, '', l.lecturer_position, k.institution, coalesce(k.body, ''), k.body_kind,
      array_remove(array[coalesce(v.activity, n.activity)], null), v.held_on, v.held_on, round(l.minutes / 45.0)::int, coalesce(k.vulnerable, false)
    from ${heldEvents(sql, programme)}
    join lessons l on l.organisation = v.organisation and l.id = v.id and l.lecturer <> ''
    join streams s on s.organisation = l.organisation and s.id = l.stream
    left join lateral (
      select n.activity from indicators n
      where n.organisation = s.organisation and n.programme = s.programme and n.activity is not null
        and n.fact in ('school.people', 'school.graduates', 'school.students') order by n.position limit 1) n on true
    ${known(sql, sql`l.lecturer`)}
  ) t
)`

const heldEvents = (sql: Sql, programme: string) => sql`
  events v join programmes g on g.organisation = v.organisation and g.id = v.programme
    and v.programme = ${programme} and v.state = 'held' and v.held_on between g.starts_on and g.ends_on`

/** What is known of somebody by their own engagement, the first of them. */
const known = (sql: Sql, name: Fragment) => sql`
  left join lateral (
    select e.basis, e.vulnerable, e.institution, e.body, e.body_kind from engagements e
    where e.organisation = v.organisation and e.programme = v.programme and name_key(e.name) = name_key(${name})
    order by e.from_on, e.id limit 1) k on true`
