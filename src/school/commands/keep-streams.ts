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
import { noFeedback } from '../problems.ts'
import { letterById, type StreamRow, streamById } from '../queries/streams.ts'

type Row = { readonly id: string }

export async function openStream(sql: Sql, call: Call<typeof opening, Row>): Promise<Stream> {
  const { input, params, actor, services } = call
  const own = { organisation: actor.organisation, programme: params.programme }
  const timetable_hash = timetableHash(timetableToken(services.secrets, input.id))
  await mustBeFeedback(sql, input.feedbackWave, params.programme)
  await sql`insert into streams ${sql({ ...own, id: input.id, ...streamColumns(input), timetable_hash })} on conflict (organisation, id) do nothing`
  return (await streamById(sql, input.id, call))!
}

export async function correctStream(sql: Sql, call: Call<typeof correcting, StreamRow>): Promise<Stream> {
  const { input, subject } = call
  await mustBeFeedback(sql, input.feedbackWave, subject.programme)
  const changed = await sql`
    update streams set ${sql(streamColumns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await streamById(sql, subject.id, call)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

/** A stream's feedback is a wave of a feedback survey of its own programme. */
async function mustBeFeedback(sql: Sql, wave: string | null, programme: string) {
  if (!wave) return
  const [found] = await sql`
    select from waves w join surveys s on s.organisation = w.organisation and s.id = w.survey
    where w.id = ${wave} and s.purpose = 'feedback' and s.programme = ${programme}`
  if (!found) throw noFeedback()
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
  feedback_wave: given.feedbackWave,
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
