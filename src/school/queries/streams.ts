import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { timetableToken } from '../codes.ts'
import type { Lesson, Letter, Stream } from '../contract.ts'
import { lacksOf } from '../rules.ts'

/** As many streams, letters and lessons as a list shows; a programme has a few. */
const MOST = 500

type Reader = { readonly actor: Actor; readonly services: Pick<Services, 'config' | 'secrets' | 'today'> }
type Row = Omit<Stream, 'lacks' | 'timetable' | 'may'>

export async function streamsOf(
  sql: Sql,
  { actor, services }: Reader,
  { programme, id }: { programme?: string; id?: string },
): Promise<Stream[]> {
  const rows = await sql<Row[]>`
    select s.id, s.programme, s.number, s.title, s.starts_on, s.ends_on, s.mode, s.place, s.hours, s.curriculum, s.announcement, s.feedback_wave, s.version,
      coalesce(b.bases, '[]') as bases,
      json_build_object('letters', l.letters, 'answered', l.answered, 'students', r.students, 'enrolled', r.enrolled, 'completed', r.completed,
        'left', r.gone, 'lessons', n.lessons, 'certificates', c.certificates, 'practice', p.practice, 'internship', p.internship, 'photos', f.photos, 'feedback', q.feedback) as counts,
      (select json_build_object('activity', n.activity, 'indicator', n.id) from indicators n where n.organisation = s.organisation
        and n.programme = s.programme and n.fact = 'school.photos' and n.activity is not null order by n.position limit 1) as album
    from streams s
    cross join lateral (select count(*) as letters, count(answer) as answered from stream_letters l
      where l.organisation = s.organisation and l.stream = s.id) l
    cross join lateral (select json_agg(json_build_object('id', i.id, 'name', i.name) order by i.name) as bases from institutions i
      where exists (select from stream_letters l where l.organisation = s.organisation and l.stream = s.id and l.institution = i.id and l.answer = 'agreed')) b
    cross join lateral (select count(*) as students, count(*) filter (where state = 'enrolled') as enrolled,
      count(*) filter (where completed) as completed, count(*) filter (where state = 'left') as gone from students r
      where r.organisation = s.organisation and r.stream = s.id) r
    cross join lateral (select count(*) as lessons from lessons n where n.organisation = s.organisation and n.stream = s.id) n
    cross join lateral (select count(*) as certificates from certificates c
      where c.organisation = s.organisation and c.stream = s.id and c.revoked_on is null) c
    cross join lateral (select count(*) filter (where p.kind = 'practice') as practice, count(*) filter (where p.kind = 'internship') as internship
      from students r join placements p on p.organisation = r.organisation and p.student = r.id
      where r.organisation = s.organisation and r.stream = s.id and p.state in ('placed', 'finished')) p
    cross join lateral (select coalesce(sum(i.quantity), 0) as photos from evidence_links l
      join evidence_items i on i.organisation = l.organisation and i.id = l.item
      where l.organisation = s.organisation and l.target = s.id and i.kind = 'photo') f
    cross join lateral (select count(*) as feedback from responses q
      where q.organisation = s.organisation and q.wave = s.feedback_wave and q.left_out_because is null) q
    where ${programme ? sql`s.programme = ${programme}` : sql`s.id = ${id!}`}
    order by s.starts_on desc, s.number desc limit ${MOST}`
  const may = rightsOn(actor).filter(right => right.startsWith('school.'))
  return rows.map(row => ({
    ...row,
    lacks: lacksOf(row, services.today()),
    timetable: `${services.config.url}/api/timetable/${timetableToken(services.secrets, row.id)}.ics`,
    may,
  }))
}

export async function streamById(sql: Sql, id: string, reader: Reader): Promise<Stream | undefined> {
  const [stream] = await streamsOf(sql, reader, { id })
  return stream
}

/** The stream alone, for whoever acts on something of it. */
export type StreamRow = Pick<Stream, 'id' | 'programme' | 'mode'>
export async function streamRow(sql: Sql, id: string): Promise<StreamRow | undefined> {
  const [row] = await sql<StreamRow[]>`select id, programme, mode from streams where id = ${id}`
  return row
}

/** A record of a stream that a number's proof names by nothing but its id. */
export async function recordOfStream(sql: Sql, id: string): Promise<{ id: string; stream: string } | undefined> {
  const [record] = await sql<{ id: string; stream: string }[]>`
    select id, stream from students where id = ${id} union all select id, stream from certificates where id = ${id}
    union all select id, stream from lessons where id = ${id} union all select id, stream from stream_letters where id = ${id}`
  return record
}

export const lettersOf = (sql: Sql, of: Fragment): Promise<Letter[]> => sql<Letter[]>`
  select l.id, l.stream, l.institution, i.name as institution_name, l.number, l.sent_on, l.about, l.answer, l.answered_on, l.answer_number,
    l.answer_said, l.version
  from stream_letters l join institutions i on i.organisation = l.organisation and i.id = l.institution
  where ${of} order by l.sent_on, l.number, l.id limit ${MOST}`

export const lessonsOf = (sql: Sql, of: Fragment): Promise<Lesson[]> => sql<Lesson[]>`
  select n.id, n.stream, n.held_on, to_char(n.starts_at, 'HH24:MI') as starts_at, n.minutes, n.topic, n.lecturer, n.lecturer_position,
    n.material, n.material_url, n.version,
    case when e.state = 'held' then coalesce((select json_agg(r.id) from attendances a
      join students r on r.organisation = a.organisation and r.stream = n.stream and r.person = a.person
      where a.organisation = n.organisation and a.event = n.id and a.same_as is null), '[]') end as present
  from lessons n join events e on e.organisation = n.organisation and e.id = n.id where ${of} order by n.held_on, n.starts_at, n.id limit ${MOST}`

export async function letterById(sql: Sql, id: string): Promise<Letter | undefined> {
  const [letter] = await lettersOf(sql, sql`l.id = ${id}`)
  return letter
}
export async function lessonById(sql: Sql, id: string): Promise<Lesson | undefined> {
  const [lesson] = await lessonsOf(sql, sql`n.id = ${id}`)
  return lesson
}
