import { layEvent } from '#events/commands/keep-events.ts'
import { markPresent } from '#events/commands/mark-present.ts'
import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addLesson as adding,
  callRoll as calling,
  correctLesson as correcting,
  dropLesson as dropping,
  Lesson,
} from '../contract.ts'
import { lessonIsToCome, lessonWasAttended } from '../problems.ts'
import { lessonById, type StreamRow } from '../queries/streams.ts'
import { endOf } from '../rules.ts'

/** A lesson is an event: who was there is written down as at any other. */
export async function addLesson(
  sql: Sql,
  { input, actor, subject, services }: Call<typeof adding, StreamRow>,
): Promise<Lesson> {
  const { id, heldOn, startsAt, minutes, topic } = input
  const unknown = { activity: null, place: null, form: null, consent: null, host: null, cancelledBecause: null }
  const unsaid = { link: '', recording: '', announcement: '', contact: '', note: '' }
  await layEvent(
    sql,
    {
      ...unknown,
      ...unsaid,
      ...{ id, kind: 'lesson', title: topic, heldOn, startsAt, endsAt: endOf(startsAt, minutes), state: 'planned' },
      plannedForm: subject.mode === 'online' ? 'online' : 'in_person',
    },
    { actor, programme: subject.programme, today: services.today() },
  )
  const [event] = await sql`select from events where id = ${id} and kind = 'lesson'`
  if (!event) throw notFound()
  const own = { organisation: actor.organisation, id, stream: subject.id }
  await sql`insert into lessons ${sql({ ...own, ...lessonColumns(input) })} on conflict (organisation, id) do nothing`
  return (await lessonById(sql, id))!
}

export async function correctLesson(sql: Sql, { input, subject }: Call<typeof correcting, Lesson>): Promise<Lesson> {
  const changed = await sql`
    update lessons set ${sql(lessonColumns(input))}, version = version + 1, changed_at = now()
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length === 0) throw stale({}, { current: await lessonById(sql, subject.id) })
  const { heldOn, startsAt, minutes, topic } = input
  await sql`
    update events set title = ${topic}, held_on = ${heldOn}, starts_at = ${startsAt}, ends_at = ${endOf(startsAt, minutes)}, version = version + 1
    where id = ${subject.id}`
  return (await lessonById(sql, subject.id))!
}

/** Out of the timetable, and cancelled as an event. One that somebody attended stays. */
export async function dropLesson(sql: Sql, { subject }: Call<typeof dropping, Lesson>): Promise<{ id: string }> {
  const [attended] = await sql`select from attendances where event = ${subject.id} limit 1`
  if (attended) throw lessonWasAttended()
  await sql`delete from lessons where id = ${subject.id}`
  await sql`
    update events set state = 'cancelled', cancelled_because = 'Занятие убрано из расписания', version = version + 1 where id = ${subject.id}`
  return { id: subject.id }
}

export async function callRoll(
  sql: Sql,
  { input, actor, subject, services }: Call<typeof calling, Lesson>,
): Promise<Lesson> {
  if (subject.heldOn > services.today()) throw lessonIsToCome()
  const roster = await sql<{ id: string; person: string }[]>`
    select id, person from students where stream = ${subject.stream}`
  const present = roster.filter(({ id }) => input.present.includes(id)).map(({ person }) => person)
  await markPresent(sql, { event: subject.id, called: roster.map(({ person }) => person), present }, actor)
  return (await lessonById(sql, subject.id))!
}

const lessonColumns = (given: InputOf<typeof adding | typeof correcting>) => ({
  held_on: given.heldOn,
  starts_at: given.startsAt,
  minutes: given.minutes,
  topic: given.topic,
  lecturer: given.lecturer,
  lecturer_position: given.lecturerPosition,
  material: given.material,
  material_url: given.materialUrl,
})
