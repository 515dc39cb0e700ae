import type { Sql } from '#platform/database.ts'
import { formatsOf } from '#platform/formats.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { registerEntry } from '#reception/commands/register-entry.ts'
import type { OfficeAtWork } from '#reception/queries/offices.ts'
import { askedOutsideTheOffice, notYetAsked } from '../problems.ts'
import { findQuestion } from '../queries/questions.ts'
import type {
  answerQuestion as answering,
  Question,
  registerQuestion as registration,
  takeTurn as turn,
} from '../question-contract.ts'

/** One question of an event is answered at a time: whichever was on goes back into the queue. */
export async function takeTurn(sql: Sql, { input, actor, subject }: Call<typeof turn, Question>): Promise<Question> {
  const changed = await sql`
    update event_questions set taken_at = ${input.begins ? sql`now()` : null}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  if (input.begins)
    await sql`
      update event_questions set taken_at = null, version = version + 1
      where event = ${subject.event} and id <> ${subject.id} and taken_at is not null and answered_at is null`
  return (await findQuestion(sql, subject.id, actor))!
}

export async function answerQuestion(
  sql: Sql,
  { input, actor, subject }: Call<typeof answering, Question>,
): Promise<Question> {
  const { version, answer, outcome, referredWhere, referredTo } = input
  const changed = await sql`
    update event_questions set answer = ${answer}, outcome = ${outcome}, referred_where = ${referredWhere}, referred_to = ${referredTo},
      expert = ${input.expert ?? subject.expert}, answered_at = coalesce(answered_at, now()), version = version + 1
    where id = ${subject.id} and version = ${version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  return (await findQuestion(sql, subject.id, actor))!
}

type Registered = OfficeAtWork & { readonly question: Question }

/**
 * The question stays with its event; a matter of the journal begins with it, on the day it was asked and not on the day
 * somebody wrote it over. The same again finds the entry that there is.
 */
export async function registerQuestion(sql: Sql, call: Call<typeof registration, Registered>): Promise<Question> {
  const { input, actor, subject, services, language } = call
  const { question } = subject
  if (question.entry) return question
  mustWorkThen(subject, services.today(), formatsOf(language).shortDay)
  const { person, sex, age, socialStatus, district } = question
  const entry = await registerEntry(sql, {
    ...call,
    params: {},
    input: {
      id: input.entry,
      office: subject.id,
      receivedOn: question.askedOn,
      topic: input.topic,
      channel: input.channel,
      lawyer: input.lawyer,
      language: 'ru',
      person,
      ...(!person && { sex, age, socialStatus, district }),
      question: question.question,
      answer: question.answer,
      help: question.answer ? ['oral_advice'] : [],
      otherParty: '',
    },
  })
  await sql`update event_questions set entry = ${entry.id}, version = version + 1 where id = ${question.id}`
  return (await findQuestion(sql, question.id, actor))!
}

/** The day is the question's and nobody chooses it here: the refusal says what else can be done. */
function mustWorkThen(
  { question, openedOn, closedOn }: Registered,
  today: string,
  said: (day: string) => string,
): void {
  const day = question.askedOn
  if (day > today) throw notYetAsked({ day: said(day) })
  const last = closedOn && closedOn < today ? closedOn : today
  if (day < openedOn || day > last)
    throw askedOutsideTheOffice({ day: said(day), from: said(openedOn), to: said(last) })
}
