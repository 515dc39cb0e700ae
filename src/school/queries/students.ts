import { erasedName, maskedName } from '#people/name-mask.ts'
import { fullName, type PersonName } from '#people/person-name.ts'
import { type Actor, may, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Student } from '../roster-contract.ts'

/** The longest roster that a page shows. */
const MOST = 2000

type Row = Omit<Student, 'name' | 'may'> & PersonName

/** The school knows its students by name: in full for whoever keeps the roster, masked for everybody else. */
export function studentName(name: PersonName, actor: Actor): string {
  if (!name.surname) return erasedName[actor.language]
  return may(actor, 'school.student.write') ? fullName(name) : maskedName(name)
}

export async function studentsOf(
  sql: Sql,
  actor: Actor,
  { stream, id }: { stream?: string; id?: string },
): Promise<Student[]> {
  const rows = await sql<Row[]>`
    select r.id, r.stream, r.person, p.surname, p.given_name, p.patronymic, r.institution, i.name as institution_name, r.enrolled_on, r.state,
      r.state_on, r.left_because, r.version, c.shown as certificate, coalesce(l.placements, '[]') as placements, h.attended, h.lessons
    from students r join persons p on p.organisation = r.organisation and p.id = r.person
    left join institutions i on i.organisation = r.organisation and i.id = r.institution
    left join certificates c on c.organisation = r.organisation and c.student = r.id and c.revoked_on is null
    cross join lateral (select json_agg(json_build_object('kind', l.kind, 'host', l.host, 'hostName', h.name, 'state', l.state,
        'stateOn', l.state_on, 'version', l.version) order by l.kind desc) as placements
      from placements l left join institutions h on h.organisation = l.organisation and h.id = l.host
      where l.organisation = r.organisation and l.student = r.id) l
    cross join lateral (select count(*) as lessons, count(*) filter (where exists (select from attendances a
        where a.organisation = n.organisation and a.event = n.id and a.person = r.person and a.same_as is null)) as attended
      from lessons n join events e on e.organisation = n.organisation and e.id = n.id
      where n.organisation = r.organisation and n.stream = r.stream and e.state = 'held') h
    where ${stream ? sql`r.stream = ${stream}` : sql`r.id = ${id!}`}
    order by p.surname collate "kk-x-icu", p.given_name collate "kk-x-icu", r.id limit ${MOST}`
  const rights = rightsOn(actor).filter(right => right.startsWith('school.'))
  return rows.map(({ surname, givenName, patronymic, ...row }) => ({
    ...row,
    name: studentName({ surname, givenName, patronymic }, actor),
    may: rights,
  }))
}

export async function studentById(sql: Sql, id: string, actor: Actor): Promise<Student | undefined> {
  const [student] = await studentsOf(sql, actor, { id })
  return student
}

/** Whom a reply lets be recognised. */
export const personsIn = (students: readonly { person: string }[], actor: Actor): string[] =>
  may(actor, 'school.student.write') ? students.map(({ person }) => person) : []
