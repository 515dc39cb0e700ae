import type { Sql } from '#platform/database.ts'

/**
 * Until the transaction ends, nobody else books a time of this office and day, or takes a number of it. The constraint
 * `appointment_time_is_taken_once` would refuse the second of two; the lock lets it take the next place instead.
 */
export async function lockDay(sql: Sql, organisation: string, office: string, day: string): Promise<void> {
  await sql`
    insert into appointment_counters as c (organisation, office, held_on, last) values (${organisation}, ${office}, ${day}, 0)
    on conflict (organisation, office, held_on) do update set last = c.last`
}
