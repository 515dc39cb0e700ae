import { type Actor, may } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import { type KnownMatter, type Matter, MOST_KNOWN_VISITS, type Step, type TimelineItem } from '../matter-contract.ts'
import { isOpen } from '../rules.ts'
import { columns, entryFor, inOffices, joins } from './entries.ts'

type EntryRow = Parameters<typeof entryFor>[1]

/** A matter exists for whoever may read a visit of it. */
export async function matterSeen(sql: Sql, id: string, actor: Actor) {
  const [row] = await sql<{ id: string; office: string }[]>`
    select e.matter as id, e.office from entries e where e.matter = ${id} ${inOffices(sql, actor)} limit 1`
  return row
}

export async function readMatter(sql: Sql, id: string, actor: Actor): Promise<Matter> {
  const seen = sql`e.matter = ${id} ${inOffices(sql, actor)}`
  const [rows, steps, papers, [{ all }]] = await Promise.all([
    sql<
      EntryRow[]
    >`select ${columns(sql)} from entries e ${joins(sql)} where ${seen} order by e.received_on, e.id limit 200`,
    stepsWhere(sql, seen, actor),
    papersOf(sql, seen, actor),
    sql<[{ all: number }]>`select count(*) as all from entries e where e.matter = ${id}`,
  ])
  const visits = rows.map(row => entryFor(actor, row))
  const timeline: TimelineItem[] = [
    ...visits.map(visit => ({ what: 'visit' as const, on: visit.receivedOn, visit })),
    ...steps.map(step => ({ what: 'step' as const, on: step.on, step })),
    ...papers,
  ]
  const { person, personName } = visits[0]!
  return {
    id,
    open: visits.some(isOpen),
    person,
    personName,
    timeline: timeline.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
    elsewhere: all - visits.length,
  }
}

/** A paper may hold names: who may not read them is not shown where it lies. */
const fileColumn = (sql: Sql, actor: Actor) =>
  may(actor, 'people.person.name')
    ? sql`case when f.id is not null then json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'mediaType', f.media_type) end`
    : sql`null`

const stepsWhere = (sql: Sql, condition: Fragment, actor: Actor) => sql<Step[]>`
  select s.id, s.entry, s.kind, s.happened_on as "on", case when s.removed_at is null then s.body else '' end as text,
    ${fileColumn(sql, actor)} as file, m.name as member_name, s.added_at,
    case when s.removed_at is not null then
      json_build_object('at', s.removed_at, 'memberName', r.name, 'because', s.removed_because) end as removed
  from matter_steps s join entries e on e.organisation = s.organisation and e.id = s.entry
    join members m on m.organisation = s.organisation and m.id = s.added_by
    left join members r on r.organisation = s.organisation and r.id = s.removed_by
    left join files f on f.organisation = s.organisation and f.id = s.file
  where ${condition} order by s.happened_on, s.id limit 500`

/** The step, with the office whose journal it belongs to; held against others. */
export async function stepForUpdate(sql: Sql, id: string) {
  const [row] = await sql<{ id: string; office: string }[]>`
    select s.id, e.office from matter_steps s join entries e on e.organisation = s.organisation and e.id = s.entry
    where s.id = ${id} for update of s`
  return row
}

export async function findStep(sql: Sql, id: string, actor: Actor): Promise<Step | undefined> {
  const [step] = await stepsWhere(sql, sql`s.id = ${id}`, actor)
  return step
}

const papersOf = (sql: Sql, condition: Fragment, actor: Actor) => sql<Extract<TimelineItem, { what: 'paper' }>[]>`
  select 'paper' as what, coalesce(i.dated_on, e.received_on) as "on", json_build_object('id', i.id, 'entry', e.id, 'kind', i.kind,
    'title', i.title, 'url', i.url, 'file', ${fileColumn(sql, actor)}) as paper
  from entries e join evidence_links l on l.organisation = e.organisation and l.target = e.id and l.proves = 'record'
    join evidence_items i on i.organisation = l.organisation and i.id = l.item
    left join files f on f.organisation = i.organisation and f.id = i.file
  where ${condition} order by 2, i.id limit 500`

/** Earlier visits by matter; what stands in another office's journal is only counted. */
export async function mattersOf(sql: Sql, programme: string, person: string, actor: Actor) {
  const of = sql`e.programme = ${programme} and e.person = ${person}`
  const [rows, [{ all, seen }]] = await Promise.all([
    sql<EntryRow[]>`
      select ${columns(sql)} from entries e ${joins(sql)} where ${of} ${inOffices(sql, actor)}
      order by e.received_on desc, e.id desc limit ${MOST_KNOWN_VISITS}`,
    sql<[{ all: number; seen: number }]>`
      select count(*) as all, count(*) filter (where true ${inOffices(sql, actor)}) as seen from entries e where ${of}`,
  ])
  const matters = Map.groupBy(
    rows.map(row => entryFor(actor, row)),
    ({ matter }) => matter,
  )
  const items: KnownMatter[] = [...matters].map(([id, visits]) => ({ id, open: visits.some(isOpen), visits }))
  return { items, elsewhere: all - seen }
}
