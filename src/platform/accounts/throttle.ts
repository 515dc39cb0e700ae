import type { Pool } from 'pg'
import { tooManyTries } from './problems.ts'

/** So many tries in so many seconds. */
export type Limit = { readonly tries: number; readonly seconds: number }

export type Throttle = {
  /** Counts a try, and refuses it when there were too many of this key in its window. */
  count(key: string, limit: Limit): Promise<void>
  /** It went well: counting starts anew. */
  forget(key: string): Promise<void>
}

/** Counted in the database, in one statement, so that any number of processes counts together. */
export function createThrottle(pool: Pool, hash: (key: string) => Buffer): Throttle {
  return {
    async count(key, { tries, seconds }) {
      const { rows } = await pool.query<{ count: number; wait: number }>(
        `insert into throttle as t (key, count, until) values ($1, 1, now() + make_interval(secs => $2))
         on conflict (key) do update set
           count = case when t.until <= now() then 1 else least(t.count + 1, 1000000) end,
           until = case when t.until <= now() then excluded.until else t.until end
         returning count, ceil(extract(epoch from until - now()))::int as wait`,
        [hash(key), seconds],
      )
      const { count, wait } = rows[0]!
      if (count > tries) throw tooManyTries({ minutes: Math.ceil(wait / 60) }, { retryAfter: Math.max(wait, 1) })
    },
    async forget(key) {
      await pool.query('delete from throttle where key = $1', [hash(key)])
    },
  }
}

/** Rows that nothing asks for any more; run now and then. */
export async function sweepAccounts(pool: Pool): Promise<void> {
  await pool.query('delete from throttle where until < now()')
  await pool.query('delete from verification where "expiresAt" < now()')
  await pool.query('delete from session where "expiresAt" < now()')
  await pool.query('delete from invitation where expires_at < now()')
}
