import { randomBytes } from 'node:crypto'
import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Secrets } from '#platform/secrets.ts'
import { publicHalf } from './credential.ts'

export type BadgeKey = { readonly id: string; readonly seed: Uint8Array }

/** The key that signs; the organisation's first badge makes it. Its row of the organisation is the lock, so that there is one. */
export async function signingKey(sql: Sql, organisation: string, secrets: Secrets): Promise<BadgeKey> {
  await sql`select from organisations where organisation = ${organisation} for no key update`
  const [kept] = await sql<{ id: string; privateSealed: Buffer }[]>`
    select id, private_sealed from badge_keys order by made_at desc, id desc limit 1`
  if (kept) return { id: kept.id, seed: Buffer.from(secrets.open(kept.privateSealed), 'base64url') }
  const key = { id: newId(), seed: randomBytes(32) }
  await sql`
    insert into badge_keys (organisation, id, public_key, private_sealed)
    values (${organisation}, ${key.id}, ${publicHalf(key.seed)}, ${secrets.seal(key.seed.toString('base64url'))})`
  return key
}
