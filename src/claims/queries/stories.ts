import { type Actor, may, officesWithin, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Story } from '../story-contract.ts'
import { type Known, tracesIn } from '../traces.ts'

type Row = Omit<Story, 'traces' | 'may'> & { readonly office: string; readonly known: Known }
/** A story with the office of its case, as commands get it. */
export type StoryOfCase = Story & { readonly office: string }

const PAGE = 20

/** What must not be told: whoever is a person by name, firms, addresses; of the interview's answers whatever is an address. */
const rows = (sql: Sql) => sql`
  select s.id, s.programme, s.case_id as case, s.language, s.title, s.text, s.written_on, m.name as written_by_name, s.published_on,
    s.version, c.office, 'publication' = any (p.consent_things) as consent,
    jsonb_build_object(
      'people', jsonb_build_array(concat_ws(' ', p.surname, p.given_name, p.patronymic)) || coalesce((
        select jsonb_agg(t.name) from case_parties t
        where t.organisation = c.organisation and t.case_id = c.id and t.name ~* '^(ип|жк|кх|шқ)\\M'), '[]'::jsonb),
      'firms', coalesce((select jsonb_agg(t.name) from case_parties t
        where t.organisation = c.organisation and t.case_id = c.id and t.name !~* '^(ип|жк|кх|шқ)\\M'), '[]'::jsonb),
      'addresses', coalesce((select jsonb_agg(t.address) from case_parties t
        where t.organisation = c.organisation and t.case_id = c.id and t.address <> ''), '[]'::jsonb)
        || case when c.answers ? 'address' then jsonb_build_array(c.answers -> 'address') else '[]'::jsonb end) as known
  from stories s
  join cases c on c.organisation = s.organisation and c.id = s.case_id
  join persons p on p.organisation = c.organisation and p.id = c.person
  join members m on m.organisation = s.organisation and m.id = s.written_by`

function storyFor(actor: Actor, { known, ...row }: Row): StoryOfCase {
  const traces = (['title', 'text'] as const).flatMap(part =>
    tracesIn(row[part], known).map(trace => ({ ...trace, in: part })),
  )
  const rights = rightsOn(actor, row).filter(right => right.startsWith('claims.story.'))
  return { ...row, traces, may: rights.filter(right => right !== 'claims.story.publish' || !row.publishedOn) }
}

/** A draft may still have names in it: only those who write stories read it, or a published one whose citizen has changed their mind. */
const readable = (sql: Sql, actor: Actor) =>
  may(actor, 'claims.story.write')
    ? sql`true`
    : sql`s.published_on is not null and 'publication' = any (p.consent_things)`

const plain = ({ office: _, ...story }: StoryOfCase): Story => story

export async function findStory(sql: Sql, id: string, actor: Actor): Promise<Story | undefined> {
  const [row] = await sql<Row[]>`${rows(sql)} where s.id = ${id}`
  return row && plain(storyFor(actor, row))
}

export async function storyOfCase(sql: Sql, id: string, actor: Actor): Promise<StoryOfCase | undefined> {
  const [row] = await sql<Row[]>`${rows(sql)} where s.id = ${id} and ${readable(sql, actor)}`
  return row && storyFor(actor, row)
}

/** The same, held against others until the transaction ends. */
export async function storyForUpdate(sql: Sql, id: string, actor: Actor): Promise<StoryOfCase | undefined> {
  await sql`select from stories where id = ${id} for update`
  return storyOfCase(sql, id, actor)
}

export async function storiesPage(sql: Sql, programme: string, after: string | undefined, actor: Actor) {
  const offices = officesWithin(actor, 'claims.story.read')
  const [day, last] = after?.split('~') ?? []
  const found = await sql<Row[]>`
    ${rows(sql)} where s.programme = ${programme} and ${readable(sql, actor)} ${offices ? sql`and c.office = any (${offices as string[]}::uuid[])` : sql``}
      ${day && last ? sql`and (s.written_on, s.id) < (${day}, ${last})` : sql``}
    order by s.written_on desc, s.id desc limit ${PAGE + 1}`
  const items = found.slice(0, PAGE).map(row => plain(storyFor(actor, row)))
  const end = items.at(-1)
  return { items, next: found.length > PAGE && end ? `${end.writtenOn}~${end.id}` : null }
}
