import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { recordSending as contract, Paper } from '../paper-contract.ts'
import {
  caseIsClosed,
  needsAddress,
  needsAddressee,
  needsEmail,
  notUnderConsumerLaw,
  notYet,
  sellerFirst,
} from '../problems.ts'
import { findPaper, type PaperOfCase } from '../queries/papers.ts'
import { maySend, stepOfSending } from '../rules.ts'
import { routeOf } from '../spheres.ts'
import { followReplies } from './follow-replies.ts'
import { keepProofs } from './keep-proofs.ts'
import { moveCase } from './move-case.ts'

/**
 * How a paper went out and when it came. The first time it moves the case; given again, the days are put right, silence that
 * followed from a wrong day is taken back, and the deadlines follow.
 */
export async function recordSending(sql: Sql, call: Call<typeof contract, PaperOfCase>): Promise<Paper> {
  const { input, subject: paper, actor, services } = call
  const { way, tracking, sentOn, receivedOn, proofs } = input
  if (paper.caseState === 'closed') throw caseIsClosed()
  if (input.version !== paper.version) throw stale({}, { current: await findPaper(sql, paper.id, actor) })
  if (sentOn > services.today() || (receivedOn ?? sentOn) > services.today()) throw notYet()
  const standing = { state: paper.caseState, sphere: paper.sphere }
  if (paper.state === 'draft') {
    if (!maySend(standing, paper.kind))
      throw paper.kind === 'claim' && routeOf(paper.sphere) === 'financial' ? notUnderConsumerLaw() : sellerFirst()
    await mustBeReachable(sql, paper, way)
  }
  await sql`
    update papers set version = version + 1, way = ${way}, tracking = ${tracking}, sent_on = ${sentOn}, received_on = ${receivedOn},
      silent_on = case when received_on is not distinct from ${receivedOn}::date then silent_on end
    where id = ${paper.id}`
  await keepProofs(sql, call, { sending: proofs.sending, receipt: proofs.receipt })
  const step = paper.state === 'draft' ? stepOfSending(standing, paper.kind) : undefined
  if (step)
    await moveCase(sql, { id: paper.case, ...standing }, step, { on: sentOn, paper: paper.id, member: actor.member })
  await followReplies(sql, paper, { on: receivedOn ?? sentOn, member: actor.member })
  return findPaper(sql, paper.id, actor)
}

/** A letter goes to where they are; who hands a paper over was there. A body of the directory is found by its name. */
async function mustBeReachable(sql: Sql, paper: PaperOfCase, way: NonNullable<Paper['way']>): Promise<void> {
  if (!paper.party && !paper.body) throw needsAddressee()
  const [party] = await sql<{ name: string; address: string; email: string }[]>`
    select name, address, email from case_parties where id = ${paper.party}`
  if (party && way === 'email' && !party.email) throw needsEmail(party)
  if (party && way === 'registered' && !party.address) throw needsAddress(party)
}
