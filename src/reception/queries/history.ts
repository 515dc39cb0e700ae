import postgres from 'postgres'
import { shownName } from '#people/name-mask.ts'
import type { PersonName } from '#people/person-name.ts'
import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { actionOf, type Change, changesBetween, type Version } from '../history.ts'
import type { ChangingField, EntryChange, EntryStep, Said } from '../history-contract.ts'

const MOST = 200
/** Fields whose old words may name somebody. */
const personal: readonly ChangingField[] = ['person', 'otherParty', 'question', 'answer']
/** Fields that hold another record's id. */
const records: readonly ChangingField[] = ['person', 'matter', 'institution', 'lawyer', 'receptionDay', 'leftOutOf']

/** The steps of an entry, the first one first: each made a version out of the one before. */
export async function historyOf(sql: Sql, id: string, actor: Actor): Promise<EntryStep[]> {
  const [rows, reasons] = await Promise.all([versionsOf(sql, id), reasonsOf(sql, id)])
  const lines = rows.map(({ line }) => versionOf(line))
  const changes = lines.map((line, index) => (index === 0 ? [] : changesBetween(lines[index - 1]!, line)))
  const called = await namesIn(sql, changes.flat(), actor)
  const steps = rows.map(({ version, at, member, line }, index) => {
    const action = index === 0 ? 'register' : actionOf(changes[index]!)
    const own = action === 'annul' ? line.annulled_because : action === 'exclude' ? line.left_out_because : null
    const because = own ?? reasons.get(action)?.shift() ?? null
    return {
      version,
      at,
      member,
      action,
      because,
      changes: changes[index]!.map(change => shown(change, called, actor)),
    } as const
  })
  // A version that says nothing else, as when an appointment was tied to the entry, is no step.
  return steps.filter(({ version, changes }) => version === 1 || changes.length > 0)
}

type Line = Readonly<Record<string, Said>> & { annulled_because: string | null; left_out_because: string | null }
type Row = Pick<EntryStep, 'version' | 'at' | 'member'> & { readonly line: Line }

/** Old versions, and the entry as it is. A revision says who ended it, who thereby made the next one. */
const versionsOf = (sql: Sql, id: string) => sql<Row[]>`
  select v.version, v.line, m.name as member, v.at from (
    select version, line, coalesce(lag(changed_by) over w, case when version = 1 then (line ->> 'registered_by')::uuid end) as made_by,
      coalesce(lag(changed_at) over w, (line ->> 'registered_at')::timestamptz) as at
    from (
      select version, line, changed_by, changed_at from entry_revisions where entry = ${id}
      union all select version, to_jsonb(e), null, null from entries e where id = ${id}
    ) versions window w as (order by version) order by version limit ${MOST}
  ) v left join members m on m.id = v.made_by
  order by v.version`

/** Why an entry was opened or counted again: the line itself has no place for it, the audit log has. */
async function reasonsOf(sql: Sql, id: string): Promise<Map<string, string[]>> {
  const rows = await sql<{ action: string; because: string }[]>`
    select split_part(action, '.', 3) as action, details ->> 'because' as because from audit_log
    where subject = ${id} and action in ('reception.entry.reopen', 'reception.entry.include') order by seq`
  return new Map(
    [...Map.groupBy(rows, ({ action }) => action)].map(([action, of]) => [action, of.map(row => row.because)]),
  )
}

const versionOf = (line: Line): Version => {
  const { receivedAt, ...rest } = Object.fromEntries(
    Object.entries(line).map(([name, value]) => [postgres.toCamel(name), value]),
  )
  return { ...rest, receivedAt: typeof receivedAt === 'string' ? receivedAt.slice(0, 5) : null }
}

/** What the other records are called, by their ids. */
async function namesIn(sql: Sql, changes: readonly Change[], actor: Actor): Promise<ReadonlyMap<Said, string>> {
  const ids = changes
    .flatMap(({ field, from, to }) => (records.includes(field) ? [from, to] : []))
    .filter(id => id !== null)
  if (ids.length === 0) return new Map()
  const those = ids as string[]
  const [people, others] = await Promise.all([
    sql<(PersonName & { id: string })[]>`
      select id, surname, given_name, patronymic from persons where id = any (${those}::uuid[])`,
    sql<{ id: string; name: string }[]>`
      select id, name from members where id = any (${those}::uuid[])
      union all select id, name from institutions where id = any (${those}::uuid[])
      union all select id, title || ', ' || to_char(held_on, 'DD.MM.YYYY') from reception_days where id = any (${those}::uuid[])
      union all select e.id, o.code || '-' || e.year || '/' || e.number from entries e
        join offices o on o.organisation = e.organisation and o.id = e.office where e.id = any (${those}::uuid[])`,
  ])
  return new Map([
    ...others.map(({ id, name }) => [id, name] as const),
    ...people.map(({ id, ...name }) => [id, shownName(name, actor)] as const),
  ])
}

function shown({ field, from, to }: Change, called: ReadonlyMap<Said, string>, actor: Actor): EntryChange {
  const hidden = personal.includes(field) && !may(actor, 'people.person.name')
  const said = (value: Said) => (hidden ? null : (called.get(value) ?? value))
  return { field, from: said(from), to: said(to), hidden }
}
