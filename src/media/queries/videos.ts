import type { Fragment, Sql } from '#platform/database.ts'
import type { Screening, Video } from '../video-contract.ts'

const MOST = 2000

export const videosWhere = (sql: Sql, condition: Fragment) => sql<Video[]>`
  select v.id, v.programme, v.activity, v.title, v.language, v.script, v.script_on, v.finished_on, v.seconds, v.url, v.version, s.screenings, s.viewers
  from videos v cross join lateral (select count(*) as screenings, coalesce(sum(s.viewers), 0)::bigint as viewers
    from screened_videos x join screenings s on s.organisation = x.organisation and s.id = x.screening
    where x.organisation = v.organisation and x.video = v.id) s
  where ${condition} order by v.title, v.id limit ${MOST}`

export const screeningsWhere = (sql: Sql, condition: Fragment) => sql<Screening[]>`
  select s.id, s.institution, i.name as institution_name, i.kind as institution_kind, s.held_on, s.form, s.viewers, s.confirmation, s.confirmed_on, s.version,
    array(select x.video from screened_videos x where x.organisation = s.organisation and x.screening = s.id order by x.video) as videos
  from screenings s join institutions i on i.organisation = s.organisation and i.id = s.institution
  where ${condition} order by s.held_on, i.name, s.id limit ${MOST}`

export type Row = { readonly id: string; readonly programme: string }
export async function rowOf(
  sql: Sql,
  table: 'videos' | 'screenings' | 'broadcasts' | 'coverage_statements',
  id: string,
): Promise<Row | undefined> {
  const [row] = await sql<Row[]>`select id, programme from ${sql(table)} where id = ${id}`
  return row
}
