import { type Actor, officesWithin } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Visits } from '../visit-contract.ts'

/** A matter is open as long as any of its visits is. What stands in another office's journal is only counted. */
export const visitsOf = (sql: Sql, programme: string, persons: readonly string[], actor: Actor): Promise<Visits[]> => {
  const offices = officesWithin(actor, 'reception.entry.read')
  const seen = offices ? sql`e.office = any(${offices as string[]}::uuid[])` : sql`true`
  return sql`
    select v.person, v.visits, l.received_on as last_on, o.code || '-' || l.year || '/' || l.number as last_number, v.open_matters, v.elsewhere
    from (
      select e.organisation, e.person, count(*) filter (where ${seen})::int as visits, count(*) filter (where not ${seen})::int as elsewhere,
        (array_agg(e.id order by e.received_on desc, e.id desc) filter (where ${seen}))[1] as last,
        count(distinct e.matter) filter (where ${seen} and e.closed_on is null and e.left_out is null)::int as open_matters
      from entries e
      where e.programme = ${programme} and e.person = any(${persons as string[]}::uuid[]) and e.annulled_on is null
      group by e.organisation, e.person
    ) v
    left join entries l on l.organisation = v.organisation and l.id = v.last
    left join offices o on o.organisation = l.organisation and o.id = l.office`
}
