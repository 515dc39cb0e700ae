import type { Fragment, Sql } from '#platform/database.ts'

/**
 * Every reach that the programme has, whoever measured it: of publications their latest reach (or views, where nobody shows a reach),
 * of flyers their posts', of screenings the viewers, of the radio what stations state. Each with what was decided of it.
 */
export const reachItems = (sql: Sql, programme: string): Fragment => sql`
  (select i.*, d.included, d.because, d.decided_by, d.decided_at from (
    select p.organisation, 'publication' as source, p.id as subject, p.kind, p.title as label, p.published_on as "on",
      case when bool_or(c.metric = 'reach') then 'reach' else 'view' end as metric,
      coalesce(sum(c.value) filter (where c.metric = 'reach'), sum(c.value))::bigint as value
    from publications p join posts o on o.organisation = p.organisation and o.publication = p.id
    join post_counts c on c.organisation = o.organisation and c.post = o.id and c.metric in ('reach', 'view')
    where p.programme = ${programme} group by p.organisation, p.id
    union all
    select j.organisation, 'flyer', j.id, null, j.title, min(o.posted_on), 'reach', sum(o.reach)
    from print_jobs j join print_posts o on o.organisation = j.organisation and o.print_job = j.id and o.reach is not null
    where j.programme = ${programme} group by j.organisation, j.id
    union all
    select s.organisation, 'screenings', s.programme, null, '', min(s.held_on), 'viewer', sum(s.viewers)
    from screenings s where s.programme = ${programme} group by s.organisation, s.programme
    union all
    select v.organisation, 'coverage', v.id, null, m.name, v.starts_on, 'coverage', v.value
    from coverage_statements v join institutions m on m.organisation = v.organisation and m.id = v.medium where v.programme = ${programme}
  ) i left join reach_decisions d on d.organisation = i.organisation and d.source = i.source and d.subject = i.subject)`
