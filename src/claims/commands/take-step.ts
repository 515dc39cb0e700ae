import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { reopenMatter } from '#reception/commands/close-matter.ts'
import type { Case, takeStep as contract, reopenCase as reopening } from '../contract.ts'
import { notYet } from '../problems.ts'
import { type CaseRow, findCase } from '../queries/cases.ts'
import { moveCase } from './move-case.ts'
import { settleDeadlines } from './settle-deadlines.ts'

/** A step that no paper makes: an agreed mediation and how it failed, a court's decision. */
export async function takeStep(sql: Sql, call: Call<typeof contract, CaseRow>): Promise<Case> {
  const { input, subject, actor, services } = call
  if (input.version !== subject.version) throw stale({}, { current: await findCase(sql, subject.id, call) })
  if (input.on > services.today()) throw notYet()
  await moveCase(sql, subject, input.step, { on: input.on, note: input.note, member: actor.member })
  return (await findCase(sql, subject.id, call))!
}

/** Closed too soon: the case goes on where it stood, and the journal gives back its outcome and money. */
export async function reopenCase(sql: Sql, call: Call<typeof reopening, CaseRow>): Promise<Case> {
  const { input, subject, actor, services } = call
  if (input.version !== subject.version) throw stale({}, { current: await findCase(sql, subject.id, call) })
  await moveCase(sql, subject, 'reopen', { on: services.today(), note: input.note, member: actor.member })
  await reopenMatter(sql, subject.id)
  await settleDeadlines(sql, [subject.id])
  return (await findCase(sql, subject.id, call))!
}
