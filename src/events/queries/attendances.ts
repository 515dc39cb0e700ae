import { shownName } from '#people/name-mask.ts'
import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { Attendance, listAttendances } from '../attendance-contract.ts'
import { shownListed } from '../listed-name.ts'

type Row = Omit<Attendance, 'may'> & { surname: string | null; givenName: string; patronymic: string }

/** A participant’s minutes are those of every line of theirs, a day’s at most; null where no line knows any: `least` would say a day. */
const columns = (sql: Sql) => sql`
  a.id, a.event, a.name, a.person, a.sex, a.age, a.social_status, a.district, a.institution, a.body, a.body_kind, a.part, a.how,
  a.joined_at, a.left_at, a.minutes as own_minutes, a.same_as, a.doubtful, a.version, p.surname, p.given_name, p.patronymic,
  (select case when sum(b.minutes) > 1440 then 1440 else sum(b.minutes) end from attendances b
    where b.organisation = a.organisation and (b.id = a.id or b.same_as = a.id)) as minutes`
const from = (sql: Sql) => sql`
  attendances a left join persons p on p.organisation = a.organisation and p.id = a.person`

const attendanceFor = (actor: Actor, { surname, givenName, patronymic, ...row }: Row): Attendance => ({
  ...row,
  name: surname === null ? shownListed(row.name, actor) : shownName({ surname, givenName, patronymic }, actor),
  may: rightsOn(actor).filter(right => right.startsWith('events.attendance.')),
})

export async function attendancesPage(
  sql: Sql,
  event: string,
  { after, limit }: SearchOf<typeof listAttendances>,
  actor: Actor,
) {
  const rows = await sql<Row[]>`
    select ${columns(sql)} from ${from(sql)}
    where a.event = ${event} ${after ? sql`and a.id > ${after}` : sql``} order by a.id limit ${limit + 1}`
  const items = rows.slice(0, limit).map(row => attendanceFor(actor, row))
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}

export async function findAttendance(sql: Sql, id: string, actor: Actor): Promise<Attendance | undefined> {
  const [row] = await sql<Row[]>`select ${columns(sql)} from ${from(sql)} where a.id = ${id}`
  return row && attendanceFor(actor, row)
}

/** The same, held against others until the transaction ends. */
export async function attendanceForUpdate(sql: Sql, id: string, actor: Actor): Promise<Attendance | undefined> {
  await sql`select from attendances where id = ${id} for update`
  return findAttendance(sql, id, actor)
}

export const personsOf = (items: readonly Pick<Attendance, 'person'>[]) =>
  items.flatMap(({ person }) => (person ? [person] : []))

/** The first lines that wait for a decision. */
export async function doubtfulOf(sql: Sql, event: string, limit: number) {
  const [rows, [count]] = await Promise.all([
    sql<{ id: string; name: string }[]>`
      select id, name from attendances where event = ${event} and doubtful order by id limit ${limit}`,
    sql<{ left: number }[]>`select count(*) as left from attendances where event = ${event} and doubtful`,
  ])
  return { rows, left: count!.left }
}
