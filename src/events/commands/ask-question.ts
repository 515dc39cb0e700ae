import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Event } from '../contract.ts'
import { eventIsCancelled } from '../problems.ts'
import { findQuestion } from '../queries/questions.ts'
import type { askQuestion as asking, correctQuestion as correction, Question } from '../question-contract.ts'
import { asOfThatDay } from './somebody.ts'

/** The next number of the event, whose row is locked while it is taken. */
export async function askQuestion(
  sql: Sql,
  { input, actor, subject: event }: Call<typeof asking, Event>,
): Promise<Question> {
  if (event.state === 'cancelled') throw eventIsCancelled()
  const { id, asked, question, expert } = input
  const row = {
    organisation: actor.organisation,
    id,
    event: event.id,
    number: sql`(select coalesce(max(number), 0) + 1 from event_questions where event = ${event.id})` as never,
    asked,
    question,
    expert,
    ...(await asOfThatDay(sql, input, event.heldOn)),
  }
  await sql`insert into event_questions ${sql(row)} on conflict (organisation, id) do nothing`
  return (await findQuestion(sql, id, actor))!
}

export async function correctQuestion(
  sql: Sql,
  { input, actor, subject }: Call<typeof correction, Question>,
): Promise<Question> {
  const { version, asked, question, expert } = input
  const [day] = await sql<{ heldOn: string }[]>`select held_on from events where id = ${subject.event}`
  const values = { asked, question, expert, ...(await asOfThatDay(sql, input, day!.heldOn)) }
  const changed = await sql`
    update event_questions set ${sql(values)}, version = version + 1 where id = ${subject.id} and version = ${version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  return (await findQuestion(sql, subject.id, actor))!
}
