import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { timetableHash, timetableToken } from '../codes.ts'
import type {
  addLetter as addingLetter,
  correctStream as correcting,
  correctLetter as correctingLetter,
  Letter,
  openStream as opening,
  Stream,
} from '../contract.ts'
import { letterById, streamById } from '../queries/streams.ts'

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
