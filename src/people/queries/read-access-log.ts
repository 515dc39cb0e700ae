import type { Fragment, Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { Call } from '#platform/routes.ts'
import type { Services } from '#platform/services.ts'
import type { AccessLine, readAccessLog as contract } from '../person-contract.ts'
import { cardsOf } from './cards-of.ts'

const PAGE = 50

export async function readAccessLog(sql: Sql, { params, search, services }: Call<typeof contract, object>) {
  const rows = await accessOf(sql, params.id, services, PAGE + 1, search)
  const items = rows.slice(0, PAGE)
  const last = items.at(-1)
  return { items, next: rows.length > PAGE && last ? `${last.at}~${last.key}` : null }
}

/**
 * What was done with a card, the cards that were merged into it and the records about its person, newest first: the
 * audit log's lines, and the looks.
 */
export async function accessOf(
  sql: Sql,
  person: string,
  services: Pick<Services, 'holdings'>,
  most: number,
  search: SearchOf<typeof contract> = {},
): Promise<AccessLine[]> {
  const cards = await cardsOf(sql, person)
  const about = [...cards]
  for (const { records } of services.holdings) for (const card of cards) about.push(...(await records(sql, card)))
  const [at, key] = search.after?.split('~') ?? []
  return sql<AccessLine[]>`
    with lines as (
      select 'w' || lpad(a.seq::text, 12, '0') as key, a.at, a.member, a.action, a.details ->> 'field' as field, a.details ->> 'reason' as reason,
        ${didBy(sql, sql`a.action`, 'wrote')} as did from audit_log a where a.subject = any (${about}::uuid[])
      union all
      select 's' || l.id, l.at, l.member, l.permission, null, null, ${didBy(sql, sql`l.permission`, 'saw')}
      from looks_at(${cards}::uuid[]) l
    )
    select l.key, l.at, coalesce(m.name, '') as member, l.action, l.did, l.field, l.reason
    from lines l left join members m on m.id = l.member
    where true ${within(sql, search)} ${at && key ? sql`and (l.at, l.key) < (${at}, ${key})` : sql``}
    order by l.at desc, l.key desc limit ${most}`
}

/** A permission's verb says when it was more than reading or writing. */
const didBy = (sql: Sql, permission: Fragment, otherwise: AccessLine['did']) => sql`
  case split_part(${permission}, '.', 3) when 'reveal' then 'revealed' when 'print' then 'printed' when 'export' then 'exported'
    else ${otherwise} end`

const within = (sql: Sql, { did, member, from, to }: SearchOf<typeof contract>) => sql`
  ${did ? sql`and l.did = ${did}` : sql``}
  ${member ? sql`and l.member = ${member}` : sql``}
  ${from ? sql`and l.at >= ${from}::timestamp at time zone (select time_zone from organisations)` : sql``}
  ${to ? sql`and l.at < (${to}::date + 1)::timestamp at time zone (select time_zone from organisations)` : sql``}`
