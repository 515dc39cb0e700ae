import type { Sql } from '#platform/database.ts'
import { keyOf } from '#platform/fact.ts'
import type { Behind } from '../contract.ts'

/**
 * Events held in which a record stands. An expert is named by one of their lines or by the key under which a figure counts
 * their name once; a district and a cluster by the key of their code.
 */
export const eventsBehind = (sql: Sql, record: string) => sql<Behind[]>`
  with found as (
    select event, 'question' as is, id as record from event_questions where id = ${record}
    union all select event, 'attendance', id from attendances where id = ${record}
    union all select event, 'review', id from event_reviews where id = ${record}
    union all select event, 'invitation', id from event_invitations where id = ${record}
    union all select x.event, 'expert', x.id from event_experts x
      where ${keyOf(sql, sql`fold(x.name)`)} = ${record} or fold(x.name) = (select fold(name) from event_experts where id = ${record})
    union all select m.id, 'meeting', m.id from events m join places p on p.code = m.place
      where ${keyOf(sql, sql`m.place`)} = ${record} or ${keyOf(sql, sql`p.cluster`)} = ${record}
  )
  select f.event, v.title, v.held_on, f.is, f.record from found f join events v on v.id = f.event
  where v.state = 'held' order by v.held_on, v.id limit 500`
