import { may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import { type AgeClass, ageClasses, ageClassSql, ageOnSql } from '../age.ts'
import type { listPersons as contract, PersonFilters } from '../person-contract.ts'
import { type PersonRow, personColumns, personFor } from './person-rows.ts'

/**
 * Cards by name, page by page. The cursor is an id, not a name: addresses get into logs. Whoever may not read names
 * gets the cards by registration, because a place in the alphabet would tell the masked name.
 */
export async function listPersons(sql: Sql, call: Call<typeof contract>) {
  const { limit, after, ...filters } = call.search
  const [order, beyond] = may(call.actor, 'people.person.name') ? byName(sql, after) : byRegistration(sql, after)
  const few = filters.kind ? await fewOfKind(sql, filters.kind) : undefined
  const rows = await sql<PersonRow[]>`
    select ${personColumns(sql)} from persons p
    where p.merged_into is null ${few ? sql`and p.id = any (${few}::uuid[])` : sql``} ${within(sql, filters, call.services.today())} ${beyond}
    order by ${order} limit ${limit + 1}`
  const items = rows.slice(0, limit).map(row => personFor(call, row))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

const FEW = 5000

/** The cards of a rare kind. Of a common one the next fifty stand close together, and are found by reading on. */
async function fewOfKind(sql: Sql, kind: string): Promise<string[] | undefined> {
  const [row] = await sql<{ ids: string[] }[]>`select cards_of_kind(${kind}, ${FEW + 1}) as ids`
  return row!.ids.length > FEW ? undefined : row!.ids
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

const within = (sql: Sql, filters: PersonFilters, today: string) => {
  const { status, kind, district, sex, age, consent, certainty, state = 'in_use' } = filters
  const states = {
    in_use: sql`and p.erased_on is null and p.locked_on is null`,
    locked: sql`and p.locked_on is not null`,
    erased: sql`and p.erased_on is not null`,
  }
  const over = sql`(p.consent_withdrawn_on is not null or coalesce(p.consent_until < ${today}, false))`
  const consents = {
    none: sql`and p.consent_on is null`,
    in_force: sql`and p.consent_on is not null and not ${over}`,
    over: sql`and p.consent_on is not null and ${over}`,
  }
  return sql`
    ${states[state]}
    ${status ? sql`and p.social_status = ${status}` : sql``}
    ${kind ? sql`and ${kind} = any(p.vulnerable_kinds)` : sql``}
    ${district ? sql`and p.district = ${district}` : sql``}
    ${sex ? sql`and p.sex = ${sex}` : sql``}
    ${age ? sql`and ${ofAge(sql, age, today)}` : sql``}
    ${consent ? consents[consent] : sql``}
    ${certainty ? sql`and p.identified = ${certainty === 'identified'}` : sql``}`
}

/** The class by today's age; the years of birth that it can be of lead to the cards by an index. */
function ofAge(sql: Sql, age: AgeClass, today: string) {
  const here = sql`${ageClassSql(sql, ageOnSql(sql, { bornOn: sql`p.born_on`, birthYear: sql`p.birth_year`, on: sql`${today}::date` }))} = ${age}`
  const { from, to } = ageClasses.find(({ key }) => key === age) ?? { from: 0, to: null }
  if (age === 'unknown') return here
  const year = Number(today.slice(0, 4))
  return sql`${here} and p.birth_year <= ${year - from} ${to === null ? sql`` : sql`and p.birth_year >= ${year - to - 1}`}`
}
