import { shownName } from '#people/name-mask.ts'
import { type Actor, officesWithin, rightsOn } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import { otherLayout } from '#platform/keyboard-layout.ts'
import type { countEntries, Entry, listEntries } from '../contract.ts'
import { counted, isOpen } from '../counted.ts'
import { matching } from '../matching.ts'
import { allowedNow, type Period, type UncountedReason, whyNotCounted } from '../rules.ts'

type Search = SearchOf<typeof listEntries>
type Filters = SearchOf<typeof countEntries>
type Row = Omit<Entry, 'personName' | 'notCounted' | 'may'> &
  Period & { surname: string | null; givenName: string; patronymic: string }

/** Columns of an entry as the office reads it, over `entries e` joined by `joins`. */
export const columns = (sql: Sql) => sql`
  e.id, o.code || '-' || e.year || '/' || e.number as number, e.paper_number, e.office, o.name as office_name, e.programme, e.received_on,
  to_char(e.received_at, 'HH24:MI') as received_at, e.channel, e.person, p.surname, p.given_name, p.patronymic, e.sex, e.age, e.social_status,
  e.district, e.vulnerable_kinds, e.matter, ${visit(sql)} as visit, e.appointment, e.language, e.topic, e.consumer, e.institution,
  i.name as institution_name, e.other_party, e.other_party_bin, e.amount_tenge, e.question, e.answer, e.help, e.lawyer, m.name as lawyer_name,
  e.control_on, e.outcome, e.returned_tenge, e.closed_on, e.reception_day, e.annulled_on, e.annulled_because, e.left_out, e.left_out_of,
  e.left_out_because, e.registered_at, e.version, g.starts_on, g.ends_on`

/** Visits of a matter are numbered by their days. A line that is being made doesn't see itself, so the earlier ones are counted. */
const visit = (sql: Sql) => sql`
  case when e.annulled_on is null then 1 + (select count(*) from entries v where v.organisation = e.organisation
    and v.matter = e.matter and v.annulled_on is null and (v.received_on, v.id) < (e.received_on, e.id)) end`

export const joins = (sql: Sql) => sql`
  join offices o on o.organisation = e.organisation and o.id = e.office
  join programmes g on g.organisation = e.organisation and g.id = e.programme
  join members m on m.organisation = e.organisation and m.id = e.lawyer
  left join persons p on p.organisation = e.organisation and p.id = e.person
  left join institutions i on i.organisation = e.organisation and i.id = e.institution`

/** Rights and next steps meet here: the record says what this reader may do with it now. */
export function entryFor(actor: Actor, { surname, givenName, patronymic, startsOn, endsOn, ...row }: Row): Entry {
  const personName = surname === null ? null : shownName({ surname, givenName, patronymic }, actor)
  const notCounted = whyNotCounted(row, { startsOn, endsOn })
  return { ...row, personName, notCounted, may: allowedNow(row, rightsOn(actor, row)) }
}

export async function findEntry(sql: Sql, id: string, actor: Actor): Promise<Entry | undefined> {
  const [row] = await sql<Row[]>`select ${columns(sql)} from entries e ${joins(sql)} where e.id = ${id}`
  return row && entryFor(actor, row)
}

/** The same, held against others until the transaction ends. */
export async function entryForUpdate(sql: Sql, id: string, actor: Actor): Promise<Entry | undefined> {
  const [row] = await sql<Row[]>`select ${columns(sql)} from entries e ${joins(sql)} where e.id = ${id} for update of e`
  return row && entryFor(actor, row)
}

/** How many lines the filter leaves, and how many of them are in the figures: each count by its own index. */
export async function journalCount(sql: Sql, programme: string, search: Filters, actor: Actor, today: string) {
  const found = sql`
    entries e join programmes g on g.organisation = e.organisation and g.id = e.programme
    where ${filtered(sql, programme, search, actor, today)}`
  const [row] = await sql<{ entries: number; counted: number }[]>`
    select (select count(*) from ${found}) as entries, (select count(*) from ${found} and ${counted(sql)}) as counted`
  return row!
}

/** The journal, newest first. The page is found by its key, so the last page costs what the first does. */
export async function journalPage(sql: Sql, programme: string, search: Search, actor: Actor, today: string) {
  const [lastDay, lastId] = search.after?.split('~') ?? []
  const rows = await sql<Row[]>`
    select ${columns(sql)} from entries e ${joins(sql)}
    where ${filtered(sql, programme, search, actor, today)}
      ${lastDay && lastId ? sql`and (e.received_on, e.id) < (${lastDay}, ${lastId})` : sql``}
    order by e.received_on desc, e.id desc limit ${search.limit + 1}`
  const items = rows.slice(0, search.limit).map(row => entryFor(actor, row))
  const last = items.at(-1)
  return { items, next: rows.length > search.limit && last ? `${last.receivedOn}~${last.id}` : null }
}

const filtered = (sql: Sql, programme: string, search: Filters, actor: Actor, today: string) =>
  sql`e.programme = ${programme} ${inOffices(sql, actor)} ${within(sql, search, today)}`

/** Only the offices whose journal the reader may see. */
export function inOffices(sql: Sql, actor: Actor) {
  const offices = officesWithin(actor, 'reception.entry.read')
  return offices ? sql`and e.office = any(${offices as string[]}::uuid[])` : sql``
}

function within(sql: Sql, search: Filters, today: string) {
  const states = {
    open: sql`and ${isOpen(sql)}`,
    overdue: sql`and ${isOpen(sql)} and e.control_on < ${today}`,
    closed: sql`and e.closed_on is not null and e.annulled_on is null and e.left_out is null`,
    counted: sql`and ${counted(sql)}`,
    left_out: sql`and e.left_out is not null`,
    annulled: sql`and e.annulled_on is not null`,
  }
  const reasons = {
    outside_period: sql`and e.received_on not between g.starts_on and g.ends_on`,
    annulled: states.annulled,
    test: sql`and e.left_out = 'test'`,
    duplicate: sql`and e.left_out = 'duplicate'`,
    no_answer: sql`and e.answer = ''`,
  } satisfies Record<UncountedReason, Fragment>
  return sql`
    and ${matching(sql, search)}
    ${search.from ? sql`and e.received_on >= ${search.from}` : sql``}
    ${search.to ? sql`and e.received_on <= ${search.to}` : sql``}
    ${search.person ? sql`and e.person = ${search.person}` : sql``}
    ${search.matter ? sql`and e.matter = ${search.matter}` : sql``}
    ${search.institution ? sql`and e.institution = ${search.institution}` : sql``}
    ${search.imported ? sql`and e.id in (select entry from imported_rows where import = ${search.imported})` : sql``}
    ${search.notCounted ? reasons[search.notCounted] : sql``}
    ${search.state ? states[search.state] : sql``}
    ${search.number ? numbered(sql, search.number) : sql``}`
}

/**
 * A journal number as people say it, on either layout: `К-2020/17`, `2020/17`, the bare `17` of every office and year, or
 * the number of the paper that a line was imported from.
 */
export function numbered(sql: Sql, text: string) {
  const said = /^(?:(?:(\p{L}{1,3})\s*-\s*)?(\d{4})\s*\/\s*)?(\d{1,7})$/u.exec(text)
  if (!said) return sql`and e.paper_number = ${text}`
  const [, code, year, number] = said
  return sql`and (e.paper_number = ${text} or e.number = ${Number(number)}
    ${year ? sql`and e.year = ${Number(year)}` : sql``}
    ${code ? sql`and e.office in (select id from offices where code in (${code.toUpperCase()}, ${otherLayout(code).toUpperCase()}))` : sql``})`
}
