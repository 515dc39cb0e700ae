import type { Actor } from '#platform/actor.ts'
import { writeAudit } from '#platform/audit.ts'
import type { Database, Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import { notFound } from '#platform/problem.ts'
import { linkAskedTooOften } from '../problems.ts'
import type { Opening } from './contract.ts'
import { OPENING } from './links.ts'
import { hashOf } from './token.ts'

export type Link = {
  readonly id: string
  readonly programme: string
  readonly name: string
  readonly expiresAt: string
}
/** Reading by a link: as a monitor, whose rights mask names. */
export type Reading = {
  readonly sql: Sql
  readonly link: Link
  readonly actor: Actor
  /** Writes into the audit log what is being opened. */
  readonly opened: (what: Opening['what'], name: string) => Promise<unknown>
}

/** More than a person can look at, and little for a program that fetches everything. */
const MOST_A_MINUTE = 60

/**
 * Answers whoever has the link, while it holds; one that is over, revoked, or never was is answered alike. Each time is
 * counted, and what is opened is written down in the same transaction: who can't be logged isn't shown.
 */
export async function behindLink<T>(
  database: Database,
  token: string,
  language: Language,
  read: (reading: Reading) => Promise<T>,
): Promise<T> {
  const hash = hashOf(token)
  const [found] = await database.shared<
    { organisation: string | null }[]
  >`select organisation_of_monitor_link(${hash}) as organisation`
  const organisation = found?.organisation
  if (!organisation) throw notFound()
  return database.inside(organisation, async sql => {
    const [link] = await sql<(Link & { inMinute: number; wait: number })[]>`
      update monitor_links set
        in_minute = case when minute < now() - interval '1 minute' then 1 else in_minute + 1 end,
        minute = case when minute < now() - interval '1 minute' then now() else minute end
      where token_hash = ${hash} and revoked_at is null and expires_at > now()
      returning id, programme, name, expires_at, in_minute, ceil(extract(epoch from minute + interval '1 minute' - now()))::int as wait`
    if (!link) throw notFound()
    if (link.inMinute > MOST_A_MINUTE) throw linkAskedTooOften({}, { retryAfter: Math.max(1, link.wait) })
    const actor: Actor = {
      ...{ user: '', member: link.id, organisation, name: link.name, language },
      ...{ roles: ['monitor'], offices: [] },
    }
    const opened: Reading['opened'] = (what, name) =>
      writeAudit(sql, actor, { action: OPENING, subject: link.id, details: { by: link.name, what, name } })
    return read({ sql, link, actor, opened })
  })
}
