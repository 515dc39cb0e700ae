import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { Institution, InstitutionKind } from '../contract.ts'

type Row = Omit<Institution, 'may'>
const PAGE = 50

const columns = (sql: Sql) => sql`id, kind, name, short_name, aliases, bin, place, valid_from, valid_to, version`
const mine = (actor: Actor) => rightsOn(actor).filter(right => right.startsWith('directory.'))

export async function findInstitution(sql: Sql, id: string, actor: Actor): Promise<Institution | undefined> {
  const [row] = await sql<Row[]>`select ${columns(sql)} from institutions where id = ${id}`
  return row && { ...row, may: mine(actor) }
}

type Asked = {
  kind?: InstitutionKind | undefined
  place?: string | undefined
  search?: string | undefined
  after?: string | undefined
}

/** The directory in alphabetical order; asked with a name, the best matches among all names, the nearest first. */
export async function directoryPage(sql: Sql, { kind, place, search, after }: Asked, actor: Actor) {
  const those = sql`${kind ? sql`and kind = ${kind}` : sql``} ${place ? sql`and place = ${place}` : sql``}`
  const rows = search
    ? await matching(sql, search, those)
    : await sql<Row[]>`
        select ${columns(sql)} from institutions
        where true ${those} ${after ? sql`and (name collate "kk-x-icu", id) > (select name, id from institutions where id = ${after})` : sql``}
        order by name collate "kk-x-icu", id limit ${PAGE + 1}`
  const items = rows.slice(0, PAGE).map(row => ({ ...row, may: mine(actor) }))
  return { items, next: rows.length > PAGE ? items.at(-1)!.id : null }
}

/**
 * Forgiving: the folded name contains what was typed, or a stretch of it is alike. The most alike come first; there
 * is no second page of a search, a longer name finds more surely.
 */
async function matching(sql: Sql, search: string, those: Fragment): Promise<Row[]> {
  await sql`set local pg_trgm.word_similarity_threshold = 0.45`
  return sql<Row[]>`
    select ${columns(sql)} from institutions
    where (search_key like ${inside(sql, search)} or search_key %> fold(${search})) ${those}
    order by word_similarity(fold(${search}), search_key) desc, name collate "kk-x-icu", id limit ${PAGE}`
}

/** A pattern that finds the folded text anywhere; its own % and _ mean themselves. */
export const inside = (sql: Sql, text: string) =>
  sql`'%' || regexp_replace(fold(${text}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`
