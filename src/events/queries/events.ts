import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { Permission } from '#platform/permissions.ts'
import type { Event, Expert, listEvents, Represented } from '../contract.ts'
import { lacking } from '../rules.ts'

type Row = Omit<Event, 'lacks' | 'may'>
type Reader = { readonly actor: Actor; readonly today: string }

/** An event as it stands, over `events v`: what is said of it, and how much there is of everything. */
const columns = (sql: Sql) => sql`
  v.id, v.programme, v.activity, v.kind, v.title, v.place, v.held_on, to_char(v.starts_at, 'HH24:MI') as starts_at,
  to_char(v.ends_at, 'HH24:MI') as ends_at, v.planned_form, v.form,
  case when v.consent_on is not null then json_build_object('number', v.consent_number, 'on', v.consent_on) end as consent,
  v.link, v.recording, v.announcement, v.host, v.contact, v.note, v.state, v.cancelled_because, v.version,
  case when p.code is not null then json_build_object('ru', p.name_ru, 'kk', p.name_kk, 'en', p.name_en) end as place_name,
  h.name as host_name, v.check_in_hash is not null as check_in,
  (select count(*) from event_experts x where x.organisation = v.organisation and x.event = v.id) as experts,
  q.questions, q.unanswered, a.attendances, a.people, a.doubtful,
  (select count(*) from event_reviews r where r.organisation = v.organisation and r.event = v.id) as reviews,
  (select coalesce(json_object_agg(kind, quantity), '{}') from (
    select i.kind, sum(i.quantity) as quantity from evidence_links l join evidence_items i on i.organisation = l.organisation and i.id = l.item
    where l.organisation = v.organisation and l.target = v.id group by i.kind) k) as papers`
const joins = (sql: Sql) => sql`
  left join places p on p.code = v.place
  left join institutions h on h.organisation = v.organisation and h.id = v.host
  cross join lateral (select count(*) as questions, count(*) filter (where q.answered_at is null) as unanswered
    from event_questions q where q.organisation = v.organisation and q.event = v.id) q
  cross join lateral (select count(*) as attendances, count(a.person) as people, count(*) filter (where a.doubtful) as doubtful
    from attendances a where a.organisation = v.organisation and a.event = v.id and a.same_as is null) a`

const offered = (right: Permission) => right.startsWith('events.') || right === 'evidence.item.write'

const eventFor = ({ actor, today }: Reader, row: Row): Event => ({
  ...row,
  lacks: lacking(row, today),
  may: rightsOn(actor).filter(offered),
})

export async function findEvent(sql: Sql, id: string, reader: Reader): Promise<Event | undefined> {
  const [row] = await sql<Row[]>`select ${columns(sql)} from events v ${joins(sql)} where v.id = ${id}`
  return row && eventFor(reader, row)
}

/** The same, held against others until the transaction ends. */
export async function eventForUpdate(sql: Sql, id: string, reader: Reader): Promise<Event | undefined> {
  await sql`select from events where id = ${id} for update`
  return findEvent(sql, id, reader)
}

/** Events, newest first; the page is found by its key. */
export async function eventsPage(sql: Sql, programme: string, search: SearchOf<typeof listEvents>, reader: Reader) {
  const { kind, state, place, title, after, limit } = search
  const [day, last] = after?.split('~') ?? []
  const rows = await sql<Row[]>`
    select ${columns(sql)} from events v ${joins(sql)}
    where v.programme = ${programme} ${kind ? sql`and v.kind = ${kind}` : sql``} ${state ? sql`and v.state = ${state}` : sql``}
      ${place ? sql`and v.place = ${place}` : sql``} ${title ? sql`and strpos(fold(v.title), fold(${title})) > 0` : sql``}
      ${day && last ? sql`and (v.held_on, v.id) < (${day}, ${last})` : sql``}
    order by v.held_on desc, v.id desc limit ${limit + 1}`
  const items = rows.slice(0, limit).map(row => eventFor(reader, row))
  const end = items.at(-1)
  return { items, next: rows.length > limit && end ? `${end.heldOn}~${end.id}` : null }
}

export const expertsOf = (sql: Sql, event: string) => sql<Expert[]>`
  select id, name, job, institution, body, body_kind from event_experts where event = ${event} order by position`

export const representedAt = (sql: Sql, event: string) => sql<Represented[]>`
  select body_kind as kind, count(*) as people, count(distinct institution) as organisations
  from attendances where event = ${event} and same_as is null and body_kind is not null
  group by body_kind order by people desc, body_kind`

/** Every city and district of the region, in the order of the gazetteer, and what the action has for it. */
export async function coverageOf(sql: Sql, programme: string, reader: Reader) {
  const [places, rows] = await Promise.all([
    sql<{ place: string }[]>`select code as place from places where kind <> 'region' order by code`,
    sql<Row[]>`
      select ${columns(sql)} from events v ${joins(sql)}
      where v.programme = ${programme} and v.kind = 'session' and v.state <> 'cancelled' order by v.held_on, v.id limit 2000`,
  ])
  const byPlace = Map.groupBy(
    rows.map(row => eventFor(reader, row)),
    ({ place }) => place,
  )
  const items = places.map(({ place }) => ({
    place,
    events: (byPlace.get(place) ?? []).map(({ id, title, heldOn, startsAt, state, questions, lacks }) => ({
      id,
      title,
      heldOn,
      startsAt,
      state,
      questions,
      lacks,
    })),
  }))
  return {
    items,
    of: items.length,
    covered: items.filter(({ events }) => events.some(({ state }) => state === 'held')).length,
  }
}
