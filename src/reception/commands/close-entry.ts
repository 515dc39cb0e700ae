import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { closeEntry as contract, Entry } from '../contract.ts'
import { entryIsFinished } from '../problems.ts'
import { findEntry } from '../queries/entries.ts'
import { allows } from '../rules.ts'

/** The question is answered: what came of it, and how much money went back to the citizen. */
export async function closeEntry(
  sql: Sql,
  { input, actor, subject: entry, services }: Call<typeof contract, Entry>,
): Promise<Entry> {
  if (!allows(entry, 'reception.entry.close')) throw entryIsFinished()
  if (input.version !== entry.version) throw stale({}, { current: entry })
  await sql`
    update entries set version = version + 1, outcome = ${input.outcome}, returned_tenge = ${input.returnedTenge ?? null},
      closed_on = ${input.closedOn ?? services.today()}, answer = ${input.answer ?? entry.answer}
    where id = ${entry.id}`
  return (await findEntry(sql, entry.id, actor))!
}
