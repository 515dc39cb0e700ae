import { hashPassword } from 'better-auth/crypto'
import type { Pool } from 'pg'
import { weaknessOf } from './passwords.ts'
import { emailTaken } from './problems.ts'

export type NewUser = {
  readonly email: string
  readonly name: string
  readonly password: string
  /** Words that the password must not be made of, besides name and e-mail: the organisation's name. */
  readonly around?: readonly string[]
}

/** What the screens say about an account. */
export type UserFacts = { readonly email: string; readonly invited: boolean; readonly secondFactor: boolean }

export type Membership = { readonly organisation: string; readonly name: string; readonly ended: boolean }

export const membershipsOf = async (pool: Pool, user: string): Promise<Membership[]> =>
  (await pool.query<Membership>('select organisation, name, ended from memberships_of($1)', [user])).rows

export async function createUser(pool: Pool, { email, name, password, around = [] }: NewUser): Promise<string> {
  const weakness = weaknessOf(password, [email, name, ...around])
  if (weakness) throw weakness
  const user = await unusedUser(pool, email, name)
  if (!user) throw emailTaken()
  await setPassword(pool, user, await hashPassword(password))
  return user
}

/**
 * An account for this e-mail that belongs to no organisation yet, new or left over from a first run that failed;
 * undefined if the account is somebody's.
 */
export async function unusedUser(pool: Pool, email: string, name: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string }>(
    `with unused as (
       delete from "user" u where email = $1 and not exists (select from memberships_of(u.id)) returning id)
     select id from unused`,
    [email.toLowerCase()],
  )
  const { rows: made } = await pool.query<{ id: string }>(
    `insert into "user" (id, email, name) values (coalesce($3::uuid, gen_random_uuid()), $1, $2)
     on conflict (email) do nothing returning id`,
    [email.toLowerCase(), name, rows[0]?.id ?? null],
  )
  return made[0]?.id
}

export async function setPassword(pool: Pool, user: string, hash: string): Promise<void> {
  await pool.query(
    `insert into account ("userId", "accountId", "providerId", password) values ($1::uuid, $1::uuid::text, 'credential', $2)
     on conflict ("userId", "providerId") do update set password = excluded.password, "updatedAt" = now()`,
    [user, hash],
  )
}

export const userOf = async (pool: Pool, email: string): Promise<string | undefined> =>
  (await pool.query<{ id: string }>('select id from "user" where email = $1', [email.toLowerCase()])).rows[0]?.id

export async function factsOf(pool: Pool, users: readonly string[]): Promise<Map<string, UserFacts>> {
  const { rows } = await pool.query<UserFacts & { id: string }>(
    `select u.id, u.email, coalesce(u."twoFactorEnabled", false) as "secondFactor",
       not exists (select from account a where a."userId" = u.id and a.password is not null) as invited
     from "user" u where u.id = any($1::uuid[])`,
    [users],
  )
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}
