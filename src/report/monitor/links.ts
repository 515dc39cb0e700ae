import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type {
  listOpenings as listing,
  MonitorLink,
  makeLink as making,
  Opening,
  revokeLink as revoking,
} from './contract.ts'
import { hashOf, tokenOf } from './token.ts'

/** The action under which every opening stands in the audit log, with the link as its subject. */
export const OPENING = 'report.link.open'

export async function linksOf(
  sql: Sql,
  actor: Actor,
  { programme, id }: { readonly programme?: string; readonly id?: string },
): Promise<MonitorLink[]> {
  const rows = await sql<Omit<MonitorLink, 'may'>[]>`
    select l.id, l.programme, l.name, m.name as made_by, l.made_at, l.expires_at, l.revoked_at,
      l.revoked_at is null and l.expires_at > now() as holds,
      (select count(*) from audit_log a where a.organisation = l.organisation and a.subject = l.id and a.action = ${OPENING})::int as openings
    from monitor_links l join members m on m.organisation = l.organisation and m.id = l.made_by
    where true ${programme ? sql`and l.programme = ${programme}` : sql``} ${id ? sql`and l.id = ${id}` : sql``}
    order by l.made_at desc limit 200`
  return rows.map(row => ({ ...row, may: rightsOn(actor, row) }))
}

/** Only the hash is kept; the same submit makes the same address, so nothing is lost with a broken line. */
export async function makeLink(sql: Sql, { params, input, actor, services }: Call<typeof making, { id: string }>) {
  const token = tokenOf(services.secrets, input.id)
  await sql`
    insert into monitor_links (organisation, id, programme, name, token_hash, made_by, expires_at)
    values (${actor.organisation}, ${input.id}, ${params.programme}, ${input.name}, ${hashOf(token)}, ${actor.member},
      now() + make_interval(days => ${input.days}))
    on conflict (organisation, id) do nothing`
  const [link] = await linksOf(sql, actor, { id: input.id })
  return { ...link!, address: `${services.config.url}/monitor/${token}` }
}

export async function revokeLink(
  sql: Sql,
  { actor, subject }: Call<typeof revoking, MonitorLink>,
): Promise<MonitorLink> {
  await sql`
    update monitor_links set revoked_at = now(), revoked_by = ${actor.member}
    where id = ${subject.id} and revoked_at is null`
  const [link] = await linksOf(sql, actor, { id: subject.id })
  return link!
}

const PAGE = 50

export async function openingsOf(sql: Sql, { params, search }: Pick<Call<typeof listing>, 'params' | 'search'>) {
  const rows = await sql<Opening[]>`
    select seq::text, at, details ->> 'what' as what, details ->> 'name' as name from audit_log
    where subject = ${params.id} and action = ${OPENING} ${search.before ? sql`and seq < ${search.before}` : sql``}
    order by audit_log.seq desc limit ${PAGE + 1}`
  const items = rows.slice(0, PAGE)
  return { items, next: rows.length > PAGE ? items.at(-1)!.seq : null }
}
