import type { Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { LibraryCard, listLibrary } from '../contract.ts'
import { libraryKinds } from '../kinds.ts'
import { fits } from './publications.ts'

const PAGE = 24
type Asked = SearchOf<typeof listLibrary>

/** What may be browsed: published, of a kind that is made to be read again. */
const published = (sql: Sql, programme: string, { kind, topic, language }: Asked) => sql`
  p.programme = ${programme} and p.published_on is not null and p.kind = any(${kind ? [kind] : [...libraryKinds]})
  ${topic ? sql`and (p.topic = ${topic} or p.topic like ${`${topic}.%`})` : sql``} ${language ? sql`and p.language = ${language}` : sql``}`

/** Cards, the latest first; searched, those that fit best. There is no second page of a search: a longer word finds more surely. */
export async function libraryOf(sql: Sql, programme: string, asked: Asked) {
  const { search, after } = asked
  const rows = await sql<LibraryCard[]>`
    select p.id, p.kind, p.title, p.body, p.topic, p.language, p.picture, p.published_on,
      (select json_agg(json_build_object('mediumName', m.name, 'url', o.url) order by o.posted_on, m.name)
        from posts o join institutions m on m.organisation = o.organisation and m.id = o.medium
        where o.organisation = p.organisation and o.publication = p.id and o.shared_by = '') as posts
    from publications p where ${published(sql, programme, asked)} ${search ? sql`and ${fits(sql, search)}` : sql``}
      ${after && !search ? sql`and (p.day, p.id) < (select day, id from publications where id = ${after})` : sql``}
    order by ${search ? sql`word_similarity(fold(${search}), p.search_key) desc,` : sql``} p.day desc, p.id desc limit ${PAGE + 1}`
  const items = rows.slice(0, PAGE).map(row => ({ ...row, posts: row.posts ?? [] }))
  const topics = await sql<{ topic: string; count: number }[]>`
    select coalesce(t.parent, t.code) as topic, count(*) from publications p join topics t on t.organisation = p.organisation and t.code = p.topic
    where ${published(sql, programme, { ...asked, topic: undefined })} group by 1 order by 2 desc, 1 limit 40`
  return { items, next: !search && rows.length > PAGE ? items.at(-1)!.id : null, topics: [...topics] }
}
