import type { Sql } from '#platform/database.ts'
import type { Place } from '../contract.ts'
import { inside } from './institutions.ts'

/** Places with every name they ever had; the gazetteer is small, so there are no pages. */
export async function placesBy(sql: Sql, search: string | undefined): Promise<Place[]> {
  if (search) await sql`set local pg_trgm.word_similarity_threshold = 0.45`
  return sql<Place[]>`
    select p.code, p.parent, p.kind, json_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en) as name, cluster,
      case when tile_column is not null then json_build_object('column', tile_column, 'row', tile_row) end as tile,
      (select count(*) from institutions i where i.place = p.code) as institutions,
      coalesce((
        select json_agg(json_build_object('name', n.name, 'usedUntil', n.used_until) order by n.used_until, n.name)
        from place_names n where n.code = p.code and n.name not in (name_ru, name_kk, name_en)), '[]') as other_names
    from places p
    ${
      search
        ? sql`join lateral (
            select max(word_similarity(fold(${search}), n.search_key)) as alike from place_names n
            where n.code = p.code and (n.search_key like ${inside(sql, search)} or n.search_key %> fold(${search}))
          ) found on found.alike is not null order by found.alike desc, name_kk collate "kk-x-icu"`
        : sql`order by p.parent nulls first, p.kind, name_kk collate "kk-x-icu"`
    }
    limit 500`
}
