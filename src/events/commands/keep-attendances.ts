import type { Sql } from '#platform/database.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Services } from '#platform/services.ts'
import type {
  Attendance,
  addAttendance as addition,
  correctAttendance as correction,
  decideAttendance as decision,
} from '../attendance-contract.ts'
import type { Event } from '../contract.ts'
import { alreadyOnTheList, eventIsCancelled } from '../problems.ts'
import { findAttendance } from '../queries/attendances.ts'
import { cardsByName } from '../queries/doubts.ts'
import { bodyNow } from './body-now.ts'
import { asOfThatDay } from './somebody.ts'

/** Nobody is written down twice; a name without a card that may be somebody's whom the office knows waits for a decision. */
export async function addAttendance(
  sql: Sql,
  { input, actor, subject: event, services }: Call<typeof addition, Event>,
): Promise<Attendance> {
  if (event.state === 'cancelled') throw eventIsCancelled()
  const { id, name, person, institution, part, minutes } = input
  const made = await findAttendance(sql, id, actor)
  if (made) return made
  if (person) {
    const [there] = await sql`select from attendances where event = ${event.id} and person = ${person}`
    if (there) throw alreadyOnTheList()
  }
  const [cards] = person ? [[]] : await cardsByName(sql, services.secrets, [name])
  const row = {
    organisation: actor.organisation,
    id,
    event: event.id,
    name: person ? '' : name,
    part,
    minutes,
    how: 'list',
    addedBy: actor.member,
    doubtful: cards!.length > 0,
    ...(await asOfThatDay(sql, input, event.heldOn)),
    ...(await bodyNow(sql, institution)),
  }
  await sql`insert into attendances ${sql(row)}`
  return (await findAttendance(sql, id, actor))!
}

/** The name of a meeting's list stays: by it the list is read again. A body that stays keeps the name and kind of its day. */
export async function correctAttendance(
  sql: Sql,
  { input, actor, subject, services }: Call<typeof correction, Attendance>,
): Promise<Attendance> {
  const { version, person, institution, part, minutes } = input
  const values = {
    part,
    minutes,
    ...(!person && subject.how !== 'import' && (await renamed(sql, services, subject, input.name))),
    ...(await asOfThatDay(sql, input, await dayOf(sql, subject.event))),
    ...(institution === subject.institution ? {} : await bodyNow(sql, institution)),
  }
  await change(sql, subject, version, values)
  return (await findAttendance(sql, subject.id, actor))!
}

/** Under another name a line may be a card's whom it wasn't before, or not any more. A masked name given back is no other one. */
async function renamed(
  sql: Sql,
  { secrets }: Pick<Services, 'secrets'>,
  shown: Attendance,
  name: string,
): Promise<{ name?: string; doubtful?: boolean }> {
  if (name === shown.name) return {}
  const [cards] = await cardsByName(sql, secrets, [name])
  return { name, doubtful: cards!.length > 0 }
}

/** Whose line it is. A card that is on the list already counts by its first line; this one's minutes are added to it. */
export async function decideAttendance(
  sql: Sql,
  { input: { version, as }, actor, subject }: Call<typeof decision, Attendance>,
): Promise<Attendance> {
  if (as.is === 'card') {
    const said = { ...subject, person: as.person }
    await change(sql, subject, version, await asOfThatDay(sql, said, await dayOf(sql, subject.event)))
  } else {
    const sameAs = as.is === 'same' ? await firstLine(sql, subject, as.of) : null
    await change(sql, subject, version, { ...(subject.person && unknown), person: null, sameAs, doubtful: false })
  }
  return (await findAttendance(sql, subject.id, actor))!
}

/** What the card said is not said any more. */
const unknown = { sex: null, age: null, socialStatus: null, district: null }

/** The line by which a participant counts. What counted by this one counts by it too. */
async function firstLine(sql: Sql, { id, event }: Attendance, other: string): Promise<string> {
  const [first] = await sql<{ id: string }[]>`
    select coalesce(same_as, id) as id from attendances where id = ${other} and event = ${event}`
  if (!first || first.id === id) throw notFound()
  await sql`update attendances set same_as = ${first.id} where same_as = ${id}`
  return first.id
}

async function dayOf(sql: Sql, event: string): Promise<string> {
  const [found] = await sql<{ heldOn: string }[]>`select held_on from events where id = ${event}`
  return found!.heldOn
}

async function change(sql: Sql, subject: Attendance, version: number, values: object): Promise<void> {
  const changed = await sql`
    update attendances set ${sql(values as never)}, version = version + 1 where id = ${subject.id} and version = ${version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
}

export async function removeAttendance(sql: Sql, { subject }: { subject: { id: string } }): Promise<{ id: string }> {
  await sql`delete from attendances where id = ${subject.id}`
  return { id: subject.id }
}
