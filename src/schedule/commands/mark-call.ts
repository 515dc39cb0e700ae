import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { type markCall as contract, isOpen, type ReminderCall } from '../call-contract.ts'
import { stepIsOver } from '../problems.ts'
import { findCall } from '../queries/calls.ts'

type Subject = ReminderCall & { readonly office: string }

/** Reached or not; each attempt counts. Whose appointment was moved or cancelled meanwhile is called no more. */
export async function markCall(sql: Sql, call: Call<typeof contract, Subject>): Promise<ReminderCall> {
  const { input, actor, subject } = call
  if (input.version !== subject.version) throw stale({}, { current: await findCall(sql, subject.id, call) })
  if (!isOpen(subject)) throw stepIsOver()
  const attempt = input.state === 'to_call' ? 0 : 1
  await sql`
    update calls set version = version + 1, state = ${input.state}, tries = tries + ${attempt}, called_by = ${actor.member}, called_at = now()
    where id = ${subject.id}`
  return (await findCall(sql, subject.id, call))!
}
