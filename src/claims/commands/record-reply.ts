import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  recordAnswer as answering,
  countCopy as counting,
  recordHandling as handling,
  Paper,
} from '../paper-contract.ts'
import { caseIsClosed, notYet, paperNotReceived } from '../problems.ts'
import { findPaper, type PaperOfCase } from '../queries/papers.ts'
import { followReplies } from './follow-replies.ts'
import { keepProofs } from './keep-proofs.ts'

/** The answer has come, in time or late: silence that was noticed stays in the history, the paper is answered. */
export async function recordAnswer(sql: Sql, call: Call<typeof answering, PaperOfCase>): Promise<Paper> {
  const { input, subject: paper, actor } = call
  const { answeredOn, answer, note, proofs } = input
  await mustBeAt(sql, call, answeredOn)
  if (paper.state === 'draft') throw paperNotReceived()
  await sql`
    update papers set version = version + 1, answered_on = ${answeredOn}, answer = ${answer}, answer_note = ${note} where id = ${paper.id}`
  await keepProofs(sql, call, { answer: proofs })
  await followReplies(sql, paper, { on: answeredOn, member: actor.member })
  return findPaper(sql, paper.id, actor)
}

/** What a state body did with an appeal before answering it. */
export async function recordHandling(sql: Sql, call: Call<typeof handling, PaperOfCase>): Promise<Paper> {
  const { input, subject: paper, actor } = call
  const { forwardedOn, forwardedTo, prolongedOn } = input
  await mustBeAt(sql, call, forwardedOn ?? '', prolongedOn ?? '')
  if (!paper.receivedOn) throw paperNotReceived()
  await sql`
    update papers set version = version + 1, forwarded_on = ${forwardedOn}, forwarded_to = ${forwardedTo}, prolonged_on = ${prolongedOn},
      silent_on = case when prolonged_on is not distinct from ${prolongedOn}::date then silent_on end
    where id = ${paper.id}`
  await followReplies(sql, paper, { on: prolongedOn ?? forwardedOn ?? paper.receivedOn, member: actor.member })
  return findPaper(sql, paper.id, actor)
}

/** In which activity's annex a copy is; counted there, and nowhere else. */
export async function countCopy(sql: Sql, call: Call<typeof counting, PaperOfCase>): Promise<Paper> {
  const { input, subject: paper, actor } = call
  if (input.version !== paper.version) throw stale({}, { current: await findPaper(sql, paper.id, actor) })
  await sql`update papers set version = version + 1, copy_for = ${input.activity} where id = ${paper.id}`
  return findPaper(sql, paper.id, actor)
}

async function mustBeAt(
  sql: Sql,
  { input, subject, actor, services }: Call<typeof answering | typeof handling, PaperOfCase>,
  ...days: string[]
) {
  if (subject.caseState === 'closed') throw caseIsClosed()
  if (input.version !== subject.version) throw stale({}, { current: await findPaper(sql, subject.id, actor) })
  if (days.some(day => day > services.today())) throw notYet()
}
