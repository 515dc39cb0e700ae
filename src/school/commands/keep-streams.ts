import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { timetableHash, timetableToken } from '../codes.ts'
import type {
  addLesson as addingLesson,
  addLetter as addingLetter,
  correctStream as correcting,
  correctLesson as correctingLesson,
  correctLetter as correctingLetter,
  dropLesson as dropping,
  Lesson,
  Letter,
  openStream as opening,
  Stream,
} from '../contract.ts'
import { lessonById, letterById, streamById } from '../queries/streams.ts'

type Row = { readonly id: string }

export async function openStream(sql: Sql, call: Call<typeof opening, Row>): Promise<Stream> {
  const { input, params, actor, services } = call
  const own = { organisation: actor.organisation, programme: params.programme }
  const timetable_hash = timetableHash(timetableToken(services.secrets, input.id))
  await sql`insert into streams ${sql({ ...own, id: input.id, ...streamColumns(input), timetable_hash })} on conflict (organisation, id) do nothing`
  return (await streamById(sql, input.id, call))!
}

export async function correctStream(sql: Sql, call: Call<typeof correcting, Row>): Promise<Stream> {
  const { input, subject } = call
  const changed = await sql`
    update streams set ${sql(streamColumns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await streamById(sql, subject.id, call)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

const streamColumns = (given: InputOf<typeof opening | typeof correcting>) => ({
  number: given.number,
  title: given.title,
  starts_on: given.startsOn,
  ends_on: given.endsOn,
  mode: given.mode,
  place: given.place,
  hours: given.hours,
  curriculum: given.curriculum,
  announcement: given.announcement,
})

export async function addLetter(sql: Sql, { input, actor, subject }: Call<typeof addingLetter, Row>): Promise<Letter> {
  const own = { organisation: actor.organisation, id: input.id, stream: subject.id }
  await sql`insert into stream_letters ${sql({ ...own, ...letterColumns(input) })} on conflict (organisation, id) do nothing`
  return (await letterById(sql, input.id))!
}

export async function correctLetter(sql: Sql, { input, subject }: Call<typeof correctingLetter, Row>): Promise<Letter> {
  const changed = await sql`
    update stream_letters set ${sql(letterColumns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await letterById(sql, subject.id)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

const letterColumns = (given: InputOf<typeof addingLetter | typeof correctingLetter>) => ({
  institution: given.institution,
  number: given.number,
  sent_on: given.sentOn,
  about: given.about,
  answer: given.answer,
  answered_on: given.answeredOn,
  answer_number: given.answerNumber,
  answer_said: given.answerSaid,
})

export async function addLesson(sql: Sql, { input, actor, subject }: Call<typeof addingLesson, Row>): Promise<Lesson> {
  const own = { organisation: actor.organisation, id: input.id, stream: subject.id }
  await sql`insert into lessons ${sql({ ...own, ...lessonColumns(input) })} on conflict (organisation, id) do nothing`
  return (await lessonById(sql, input.id))!
}

export async function correctLesson(sql: Sql, { input, subject }: Call<typeof correctingLesson, Row>): Promise<Lesson> {
  const changed = await sql`
    update lessons set ${sql(lessonColumns(input))}, version = version + 1, changed_at = now()
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await lessonById(sql, subject.id)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

export async function dropLesson(sql: Sql, { subject }: Call<typeof dropping, Row>): Promise<Row> {
  await sql`delete from lessons where id = ${subject.id}`
  return { id: subject.id }
}

const lessonColumns = (given: InputOf<typeof addingLesson | typeof correctingLesson>) => ({
  held_on: given.heldOn,
  starts_at: given.startsAt,
  minutes: given.minutes,
  topic: given.topic,
  lecturer: given.lecturer,
  lecturer_position: given.lecturerPosition,
  material: given.material,
  material_url: given.materialUrl,
})
