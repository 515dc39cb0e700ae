import { may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { listPersons as contract, PersonFilters } from '../person-contract.ts'
import { type PersonRow, personColumns, personFor } from './person-rows.ts'

/**
 * Cards by name, page by page. The cursor is an id, not a name: addresses get into logs. Whoever may not read names
 * gets the cards by registration, because a place in the alphabet would tell the masked name.
 */
export async function listPersons(sql: Sql, call: Call<typeof contract>) {
  const { limit, after, ...filters } = call.search
  const [order, beyond] = may(call.actor, 'people.person.name') ? byName(sql, after) : byRegistration(sql, after)
  const rows = await sql<PersonRow[]>`
    select ${personColumns(sql)} from persons p
    where true ${within(sql, filters)} ${beyond}
    order by ${order} limit ${limit + 1}`
  const items = rows.slice(0, limit).map(row => personFor(call, row))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

function byName(sql: Sql, after: string | undefined) {
  const key = (alias: string) =>
    sql`${sql(alias)}.surname collate "kk-x-icu", ${sql(alias)}.given_name collate "kk-x-icu", ${sql(alias)}.id`
  return [
    key('p'),
    after ? sql`and (${key('p')}) > (select ${key('l')} from persons l where l.id = ${after})` : sql``,
  ] as const
}

const byRegistration = (sql: Sql, after: string | undefined) =>
  [sql`p.id desc`, after ? sql`and p.id < ${after}` : sql``] as const

const within = (sql: Sql, { status, kind, district, sex }: PersonFilters) => sql`
  ${status ? sql`and p.social_status = ${status}` : sql``}
  ${kind ? sql`and ${kind} = any(p.vulnerable_kinds)` : sql``}
  ${district ? sql`and p.district = ${district}` : sql``}
  ${sex ? sql`and p.sex = ${sex}` : sql``}`
