import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Report, VersionInList } from '../contract.ts'
import { stateOf } from '../rules.ts'

type Row = Omit<Report, 'state' | 'versions' | 'may'> & { programme: string; versions: VersionInList[] }

/** Steps and remarks of a version `v` as the lists show them. */
export const stepsOf = (sql: Sql) => sql`
  (select json_agg(json_build_object('step', s.step, 'on', s.happened_on, 'letter', s.letter, 'note', s.note, 'by', coalesce(m.name, ''),
      'at', to_char(s.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'file', case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end)
      order by s.happened_on, array_position(array['frozen', 'signed', 'sent'], s.step))
    from report_version_steps s
      left join members m on m.organisation = s.organisation and m.id = s.made_by
      left join files f on f.organisation = s.organisation and f.id = s.file
    where s.organisation = v.organisation and s.version = v.id)`
export const lastStepOf = (sql: Sql) => sql`
  (select s.step from report_version_steps s where s.organisation = v.organisation and s.version = v.id
    and not exists (select from report_version_steps n
      where n.organisation = s.organisation and n.version = s.version and n.follows = s.step))`
export const remarksOf = (sql: Sql) => sql`
  (select coalesce(json_agg(json_build_object('id', r.id, 'body', r.body, 'answer', r.answer, 'answeredBy', m.name,
      'version', r.version) order by r.position), '[]')
    from report_remarks r left join members m on m.organisation = r.organisation and m.id = r.answered_by
    where r.organisation = v.organisation and r.version_of = v.id)`

/** Reports with their versions, the newest first; those that end earlier stand above. */
async function reports(sql: Sql, actor: Actor, which: { programme?: string; id?: string }): Promise<Report[]> {
  const rows = await sql<Row[]>`
    select r.id, r.programme, r.kind, p.starts_on, coalesce(r.ends_on, p.ends_on) as ends_on,
      (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'language', v.language,
          'state', ${lastStepOf(sql)}, 'steps', ${stepsOf(sql)}, 'remarks', ${remarksOf(sql)}) order by v.number desc), '[]')
        from report_versions v where v.organisation = r.organisation and v.report = r.id) as versions
    from reports r join programmes p on p.organisation = r.organisation and p.id = r.programme
    where ${which.id ? sql`r.id = ${which.id}` : sql`r.programme = ${which.programme!}`}
    order by r.ends_on nulls last limit 100`
  return rows.map(({ programme: _of, ...row }) => ({
    ...row,
    state: stateOf(row.versions[0]?.state),
    may: rightsOn(actor),
  }))
}

export const reportsOf = (sql: Sql, programme: string, actor: Actor) => reports(sql, actor, { programme })
export const reportById = async (sql: Sql, id: string, actor: Actor): Promise<Report> =>
  (await reports(sql, actor, { id }))[0]!
