import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addDeadline as adding,
  Deadline,
  finishDeadline as finishing,
  moveDeadline as moving,
} from '../deadline-contract.ts'
import { caseIsClosed, ownDeadlinesOnly } from '../problems.ts'
import type { CaseRow } from '../queries/cases.ts'
import { type DeadlineOfCase, findDeadline } from '../queries/deadlines.ts'
import { settleDeadlines } from './settle-deadlines.ts'

/** A day of one's own: a hearing, a promise. */
export async function addDeadline(sql: Sql, call: Call<typeof adding, CaseRow>): Promise<Deadline> {
  const { input, subject, actor, language, services } = call
  if (subject.state === 'closed') throw caseIsClosed()
  await sql`
    insert into deadlines (organisation, id, case_id, office, lawyer, person, number, kind, title, starts_on, counted_to, due_on)
    values (${actor.organisation}, ${input.id}, ${subject.id}, ${subject.office}, ${subject.lawyer}, ${subject.person}, ${subject.number}, 'own', ${input.title},
      ${services.today()}, ${input.dueOn}, ${input.dueOn})
    on conflict (organisation, id) do nothing`
  await settleDeadlines(sql, [subject.id])
  return (await findDeadline(sql, input.id, language))!
}

export async function moveDeadline(
  sql: Sql,
  { input, subject, language }: Call<typeof moving, DeadlineOfCase>,
): Promise<Deadline> {
  const { office: _, ...deadline } = subject
  if (subject.kind !== 'own') throw ownDeadlinesOnly()
  if (input.version !== subject.version) throw stale({}, { current: deadline })
  await sql`
    update deadlines set version = version + 1, title = ${input.title}, counted_to = ${input.dueOn}, due_on = ${input.dueOn}
    where id = ${subject.id}`
  return (await findDeadline(sql, subject.id, language))!
}

/** Ticked off by hand. A second tick finds it done. */
export async function finishDeadline(
  sql: Sql,
  { input, subject, language, services }: Call<typeof finishing, DeadlineOfCase>,
): Promise<Deadline> {
  const { office: _, ...deadline } = subject
  if (subject.doneOn) return deadline
  if (input.version !== subject.version) throw stale({}, { current: deadline })
  await sql`update deadlines set version = version + 1, ticked_on = ${services.today()} where id = ${subject.id}`
  return (await findDeadline(sql, subject.id, language))!
}
