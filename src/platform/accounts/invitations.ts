import { createHash, randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Pool } from 'pg'
import { weaknessOf } from './passwords.ts'
import { invitationOver } from './problems.ts'
import { endAllSessions } from './sessions.ts'
import { membershipsOf, setPassword } from './users.ts'

/** A link for one person, to set a password that nobody else has ever known (ASVS 6.4.1). */
export type Invitation = { readonly link: string; readonly expiresAt: string }

const HOURS = 72

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** A new link; the one before stops working. The token is behind the #, which browsers send to no server. */
export async function invite(pool: Pool, url: string, user: string, dropsSecondFactor: boolean): Promise<Invitation> {
  const token = randomBytes(32).toString('base64url')
  const { rows } = await pool.query<{ expires_at: Date }>(
    `insert into invitation ("userId", token_hash, expires_at, drops_second_factor)
     values ($1, $2, now() + make_interval(hours => $3), $4)
     on conflict ("userId") do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at,
       drops_second_factor = excluded.drops_second_factor
     returning expires_at`,
    [user, hashOf(token), HOURS, dropsSecondFactor],
  )
  return { link: `${url}/invitation#${token}`, expiresAt: rows[0]!.expires_at.toISOString() }
}

type Invited = { readonly id: string; readonly email: string; readonly name: string }

export async function invited(pool: Pool, token: string): Promise<Invited> {
  const { rows } = await pool.query<Invited>(
    `select u.id, u.email, u.name from invitation i join "user" u on u.id = i."userId"
     where i.token_hash = $1 and i.expires_at > now()`,
    [hashOf(token)],
  )
  if (!rows[0]) throw invitationOver()
  return rows[0]
}

/** Sets the password; the link is used up, and whoever was signed in with the old password is not any more. */
export async function acceptInvitation(pool: Pool, token: string, password: string): Promise<{ email: string }> {
  const { id, email, name } = await invited(pool, token)
  const organisations = await membershipsOf(pool, id)
  const weakness = weaknessOf(password, [email, name, ...organisations.map(organisation => organisation.name)])
  if (weakness) throw weakness
  const hash = await hashPassword(password)
  const { rows } = await pool.query<{ drops_second_factor: boolean }>(
    'delete from invitation where token_hash = $1 and expires_at > now() returning drops_second_factor',
    [hashOf(token)],
  )
  if (!rows[0]) throw invitationOver()
  await setPassword(pool, id, hash)
  if (rows[0].drops_second_factor) {
    await pool.query('delete from "twoFactor" where "userId" = $1', [id])
    await pool.query('delete from passkey where "userId" = $1', [id])
    await pool.query('update "user" set "twoFactorEnabled" = false where id = $1', [id])
  }
  await endAllSessions(pool, id)
  return { email }
}
