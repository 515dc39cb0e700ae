import type { Sql } from '#platform/database.ts'

/** Whether an entry `e` of a programme `g` counts: the one condition of every count. `whyNotCounted` says it in words. */
export const counted = (sql: Sql) => sql`e.counts and e.received_on between g.starts_on and g.ends_on`

/** A topic of the first level takes its own of the second along. */
export const ofTopic = (sql: Sql, code: string) => sql`
  e.topic = any (array(select t.code from topics t where t.code = ${code} or t.parent = ${code}))`

/** Still to be closed: `isOpen` of the rules. */
export const isOpen = (sql: Sql) => sql`e.closed_on is null and e.annulled_on is null and e.left_out is null`
