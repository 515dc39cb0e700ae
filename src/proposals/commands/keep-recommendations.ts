import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addRecommendation as adding,
  correctRecommendation as correcting,
  dropRecommendation as dropping,
  Recommendation,
} from '../contract.ts'
import { eventFitsOrigin, sentStays } from '../problems.ts'
import { recommendationById } from '../queries/recommendations.ts'
import { eventKindOf } from '../rules.ts'

export async function addRecommendation(sql: Sql, call: Call<typeof adding, { id: string }>): Promise<Recommendation> {
  const { input, params, actor } = call
  await mustFit(sql, input, params.programme)
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  await sql`insert into recommendations ${sql({ ...own, ...columnsOf(input) })} on conflict (organisation, id) do nothing`
  return (await recommendationById(sql, input.id, call))!
}

export async function correctRecommendation(
  sql: Sql,
  call: Call<typeof correcting, Recommendation>,
): Promise<Recommendation> {
  const { input, subject } = call
  await mustFit(sql, input, subject.programme)
  const changed = await sql`
    update recommendations set ${sql(columnsOf(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await recommendationById(sql, subject.id, call)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

export async function dropRecommendation(
  sql: Sql,
  { subject }: Call<typeof dropping, Recommendation>,
): Promise<{ id: string }> {
  if (subject.sentOn) throw sentStays()
  await sql`delete from recommendations where id = ${subject.id}`
  return { id: subject.id }
}

type Made = Pick<InputOf<typeof adding | typeof correcting>, 'event' | 'origin'>

/** The event at which it was made is of the same programme, and of the kind that its origin says. */
async function mustFit(sql: Sql, { event, origin }: Made, programme: string) {
  if (!event) return
  const [found] = await sql<
    { kind: string }[]
  >`select kind from events where id = ${event} and programme = ${programme}`
  if (!found) throw notFound()
  if (found.kind !== eventKindOf[origin]) throw eventFitsOrigin()
}

const columnsOf = (given: InputOf<typeof adding | typeof correcting>) => ({
  origin: given.origin,
  event: given.event,
  body: given.body,
  said: given.said,
  letter_number: given.letterNumber,
  sent_on: given.sentOn,
  due_on: given.dueOn,
  answer: given.answer,
  answered_on: given.answeredOn,
  answer_number: given.answerNumber,
  answer_said: given.answerSaid,
})
