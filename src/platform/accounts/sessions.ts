import type { Pool } from 'pg'
import type { Session } from './contract.ts'

export const sessionsOf = async (pool: Pool, token: string): Promise<Session[]> => {
  const { rows } = await pool.query<Omit<Session, 'startedAt' | 'expiresAt'> & { started_at: Date; expires_at: Date }>(
    `select id, "createdAt" as started_at, "expiresAt" as expires_at, coalesce("ipAddress", '') as address,
       coalesce("userAgent", '') as browser, token = $1 as current
     from session
     where "userId" = (select "userId" from session where token = $1 and "expiresAt" > now()) and "expiresAt" > now()
     order by "createdAt" desc limit 100`,
    [token],
  )
  return rows.map(({ started_at, expires_at, ...session }) => ({
    ...session,
    startedAt: started_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }))
}

/** Ends one of the person's own sessions, or all but the one that asks. Says how many ended. */
export const endSessions = async (pool: Pool, token: string, which: string | 'others'): Promise<number> => {
  const { rowCount } = await pool.query(
    `delete from session
     where "userId" = (select "userId" from session where token = $1 and "expiresAt" > now())
       and case when $2 = 'others' then token <> $1 else id::text = $2 end`,
    [token, which],
  )
  return rowCount ?? 0
}

export const endAllSessions = async (pool: Pool, user: string): Promise<void> => {
  await pool.query('delete from session where "userId" = $1', [user])
}
