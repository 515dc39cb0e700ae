import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { Item } from '../contract.ts'

type Row = Omit<Item, 'may'>
const PAGE = 100

const mine = (actor: Actor) => rightsOn(actor).filter(right => right.startsWith('evidence.'))

const itemsWhere = (sql: Sql, condition: Fragment) => sql<Row[]>`
  select i.id, i.programme, i.activity, i.title, i.kind, i.dated_on, i.quantity, i.pages, i.url, i.added_at, i.shown_at, i.version,
    case when f.id is not null then json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'mediaType', f.media_type) end as file,
    case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end as medium,
    coalesce((select json_agg(json_build_object('proves', l.proves, 'target', l.target) order by l.proves, l.target)
      from evidence_links l where l.organisation = i.organisation and l.item = i.id), '[]') as links
  from evidence_items i left join files f on f.organisation = i.organisation and f.id = i.file
  left join institutions m on m.organisation = i.organisation and m.id = i.medium
  where ${condition}`

export async function findItem(sql: Sql, id: string, actor: Actor): Promise<Item | undefined> {
  const [row] = await itemsWhere(sql, sql`i.id = ${id}`)
  return row && { ...row, may: mine(actor) }
}

type Asked = { activity?: string | undefined; target?: string | undefined; after?: string | undefined }

/** The annex of an activity, or what proves one indicator or record, in the order in which it was added. */
export async function itemsOf(sql: Sql, { activity, target, after }: Asked, actor: Actor) {
  const those = activity
    ? sql`i.activity = ${activity}`
    : sql`i.id in (select item from evidence_links where target = ${target!})`
  const rest = after
    ? sql`and (i.added_at, i.id) > (select added_at, id from evidence_items where id = ${after})`
    : sql``
  const rows = await itemsWhere(sql, sql`${those} ${rest} order by i.added_at, i.id limit ${PAGE + 1}`)
  const items = rows.slice(0, PAGE).map(row => ({ ...row, may: mine(actor) }))
  return { items, next: rows.length > PAGE ? items.at(-1)!.id : null }
}
