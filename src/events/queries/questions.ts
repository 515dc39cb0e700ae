import { shownName } from '#people/name-mask.ts'
import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { OfficeAtWork } from '#reception/queries/offices.ts'
import type { Question } from '../question-contract.ts'

type Row = Omit<Question, 'personName' | 'may'> & { surname: string | null; givenName: string; patronymic: string }

const columns = (sql: Sql) => sql`
  q.id, q.event, q.number, q.asked,
  case q.asked when 'during' then v.held_on
    else least(v.held_on, (q.asked_at at time zone (select time_zone from organisations))::date) end as asked_on,
  q.person, q.sex, q.age, q.social_status, q.district, q.question, q.expert, x.name as expert_name,
  q.taken_at, q.answer, q.answered_at, q.outcome, q.referred_where, q.referred_to, i.name as referred_to_name,
  case when e.id is not null then json_build_object('id', e.id, 'number', o.code || '-' || e.year || '/' || e.number) end as entry,
  q.version, p.surname, p.given_name, p.patronymic`
const joins = (sql: Sql) => sql`
  join events v on v.organisation = q.organisation and v.id = q.event
  left join event_experts x on x.organisation = q.organisation and x.id = q.expert
  left join institutions i on i.organisation = q.organisation and i.id = q.referred_to
  left join persons p on p.organisation = q.organisation and p.id = q.person
  left join entries e on e.organisation = q.organisation and e.id = q.entry
  left join offices o on o.organisation = e.organisation and o.id = e.office`

const questionFor = (actor: Actor, { surname, givenName, patronymic, ...row }: Row): Question => ({
  ...row,
  personName: surname === null ? null : shownName({ surname, givenName, patronymic }, actor),
  may: rightsOn(actor).filter(
    right => right === 'events.question.write' || (right === 'reception.entry.register' && !row.entry),
  ),
})

export async function questionsOf(sql: Sql, event: string, actor: Actor): Promise<Question[]> {
  const rows = await sql<Row[]>`
    select ${columns(sql)} from event_questions q ${joins(sql)} where q.event = ${event} order by q.number limit 2000`
  return rows.map(row => questionFor(actor, row))
}

export async function findQuestion(sql: Sql, id: string, actor: Actor): Promise<Question | undefined> {
  const [row] = await sql<Row[]>`select ${columns(sql)} from event_questions q ${joins(sql)} where q.id = ${id}`
  return row && questionFor(actor, row)
}

/** The same, held against others until the transaction ends. */
export async function questionForUpdate(sql: Sql, id: string, actor: Actor): Promise<Question | undefined> {
  await sql`select from event_questions where id = ${id} for update`
  return findQuestion(sql, id, actor)
}

/** A question on its way into the journal of an office of its programme. */
export async function questionForOffice(sql: Sql, id: string, office: string, actor: Actor) {
  const question = await questionForUpdate(sql, id, actor)
  const [at] = await sql<OfficeAtWork[]>`
    select o.id, o.id as office, o.programme, o.opened_on, o.closed_on, o.version
    from offices o join events v on v.organisation = o.organisation and v.programme = o.programme
    where o.id = ${office} and v.id = ${question?.event ?? null}`
  return question && at ? { ...at, question } : undefined
}
