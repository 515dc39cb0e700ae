import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { listPublications, Publication } from '../contract.ts'

type Row = Omit<Publication, 'may' | 'counts'>
const PAGE = 50

export const mine = (actor: Actor) => rightsOn(actor).filter(right => right.startsWith('media.'))

/** The latest counts of a post, each kind for itself. */
const postColumns = (sql: Sql) => sql`
  json_build_object('id', o.id, 'publication', o.publication, 'medium', o.medium, 'mediumName', m.name, 'postedOn', o.posted_on, 'url', o.url,
    'place', o.place, 'sharedBy', o.shared_by, 'version', o.version, 'measuredOn', c.measured_on, 'counts', coalesce(c.counts, '{}'),
    'screenshot', (select json_build_object('item', i.id, 'file', i.file) from evidence_links l
      join evidence_items i on i.organisation = l.organisation and i.id = l.item
      where l.organisation = o.organisation and l.target = o.id and i.kind = 'screenshot' and i.file is not null order by i.added_at desc limit 1))`

const select = (sql: Sql, page: Fragment) => sql<Row[]>`
  select p.id, p.programme, p.activity, a.number as activity_number, p.kind, p.title, p.body, p.topic, p.language, p.author, w.name as author_name,
    p.picture, p.video, p.planned_on, p.state, p.drafted_on, p.approved_on, b.name as approved_by_name, p.published_on, p.dropped_because, p.version,
    coalesce((select json_agg(${postColumns(sql)} order by o.posted_on, m.name, o.id)
      from posts o join institutions m on m.organisation = o.organisation and m.id = o.medium
      cross join lateral (select max(measured_on) as measured_on, json_object_agg(metric, value) as counts
        from post_counts c where c.organisation = o.organisation and c.post = o.id) c
      where o.organisation = p.organisation and o.publication = p.id), '[]') as posts
  from (${page}) p
  join activities a on a.organisation = p.organisation and a.id = p.activity
  join members w on w.organisation = p.organisation and w.id = p.author
  left join members b on b.organisation = p.organisation and b.id = p.approved_by
  order by p.day desc, p.id desc`

/** Of all posts of a publication, kind by kind. */
export function addedUp(posts: readonly { readonly counts: Publication['counts'] }[]): Publication['counts'] {
  const sums: Publication['counts'] = {}
  for (const { counts } of posts)
    for (const [metric, value] of Object.entries(counts) as [keyof Publication['counts'], number][])
      sums[metric] = (sums[metric] ?? 0) + value
  return sums
}
const whole = (row: Row, actor: Actor): Publication => ({ ...row, counts: addedUp(row.posts), may: mine(actor) })

export async function publicationById(sql: Sql, id: string, actor: Actor): Promise<Publication | undefined> {
  const [row] = await select(sql, sql`select * from publications where id = ${id}`)
  return row && whole(row, actor)
}

/** A page by the day of publications, the latest first. */
export async function publicationsOf(
  sql: Sql,
  programme: string,
  { kind, state, language, month, search, after }: SearchOf<typeof listPublications>,
  actor: Actor,
) {
  const rows = await select(
    sql,
    sql`
    select * from publications p where p.programme = ${programme}
      ${kind ? sql`and kind = ${kind}` : sql``} ${state ? sql`and state = ${state}` : sql``} ${language ? sql`and language = ${language}` : sql``}
      ${month ? sql`and day >= ${`${month}-01`}::date and day < ${`${month}-01`}::date + interval '1 month'` : sql``}
      ${search ? sql`and ${fits(sql, search)}` : sql``}
      ${after ? sql`and (day, id) < (select day, id from publications where id = ${after})` : sql``}
    order by day desc, id desc limit ${PAGE + 1}`,
  )
  const items = rows.slice(0, PAGE).map(row => whole(row, actor))
  return { items, next: rows.length > PAGE ? items.at(-1)!.id : null }
}

/** Forgiving: the folded text contains what was typed, or has a word like it. */
export const fits = (sql: Sql, search: string) => sql`
  (position(fold(${search}) in p.search_key) > 0 or word_similarity(fold(${search}), p.search_key) >= 0.4)`

/** A post, and the publication that it is of. */
export type PostRow = {
  readonly id: string
  readonly publication: string
  readonly medium: string
  readonly postedOn: string
  readonly programme: string
  readonly activity: string
  readonly title: string
}
export async function postRow(sql: Sql, id: string): Promise<PostRow | undefined> {
  const [row] = await sql<PostRow[]>`
    select o.id, o.publication, o.medium, o.posted_on, p.programme, p.activity, p.title
    from posts o join publications p on p.organisation = o.organisation and p.id = o.publication where o.id = ${id}`
  return row
}
