import type { Sql } from '#platform/database.ts'
import type { ConsentStep } from '../consent-contract.ts'

/** What a person agreed to and took back, newest first. Of a person, not of a register: there are few. */
export const consentsOf = (sql: Sql, person: string) => sql<ConsentStep[]>`
  select s.*, coalesce(m.name, '') as member from (
    select c.id, 'given' as kind, c.given_on as "on", c.things, c.how,
      case when t.number is not null then jsonb_build_object('id', t.id, 'number', t.number) end as text, c.language, c.file,
      '' as because, c.recorded_by, c.recorded_at
    from consents c left join consent_texts t on t.id = c.text where c.person = ${person}
    union all
    select id, 'withdrawn', withdrawn_on, things, null, null, null, null, because, recorded_by, recorded_at
    from consent_withdrawals where person = ${person}
  ) s left join members m on m.id = s.recorded_by order by s."on" desc, s.recorded_at desc limit 200`
