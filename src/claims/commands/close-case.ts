import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { closeMatter } from '#reception/commands/close-matter.ts'
import type { Case, closeCase as contract } from '../contract.ts'
import { journalOutcome } from '../journal-outcome.ts'
import { caseIsClosed, noMoneyWithThis, notYet, outcomeNotPossible, refundNeedsSum } from '../problems.ts'
import { type CaseRow, findCase } from '../queries/cases.ts'
import { outcomesOf, refunds, stepOfOutcome, withMoney } from '../rules.ts'
import { moveCase } from './move-case.ts'
import { settleDeadlines } from './settle-deadlines.ts'

/** What came of it. The journal closes the matter with it and keeps the money: the one number that is counted. */
export async function closeCase(sql: Sql, call: Call<typeof contract, CaseRow>): Promise<Case> {
  const { input, subject, actor, services } = call
  const { outcome, returnedTenge: returned, note, closedOn: on = services.today() } = input
  if (subject.state === 'closed') throw caseIsClosed()
  if (input.version !== subject.version) throw stale({}, { current: await findCase(sql, subject.id, call) })
  if (!outcomesOf(subject.state).includes(outcome)) throw outcomeNotPossible()
  if (refunds.includes(outcome) && !returned) throw refundNeedsSum()
  if (returned && !withMoney.includes(outcome)) throw noMoneyWithThis()
  if (on > services.today()) throw notYet()
  await moveCase(sql, subject, stepOfOutcome(outcome), { on, note, member: actor.member, outcome })
  await closeMatter(sql, {
    matter: subject.id,
    outcome: journalOutcome(outcome, returned),
    returnedTenge: returned,
    closedOn: on,
  })
  await settleDeadlines(sql, [subject.id])
  return (await findCase(sql, subject.id, call))!
}
