import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { annulEntry as contract, Entry } from '../contract.ts'
import { entryIsFinished } from '../problems.ts'
import { findEntry } from '../queries/entries.ts'
import { allows } from '../rules.ts'
import { mustNotBeRepeated } from './exclude-entry.ts'

/** Entered by mistake. The number is never given out again, and no figure counts the line. */
export async function annulEntry(
  sql: Sql,
  { input, actor, subject: entry, services }: Call<typeof contract, Entry>,
): Promise<Entry> {
  if (!allows(entry, 'reception.entry.annul')) throw entryIsFinished()
  if (input.version !== entry.version) throw stale({}, { current: entry })
  await mustNotBeRepeated(sql, entry.id)
  await sql`
    update entries set version = version + 1, annulled_on = ${services.today()}, annulled_because = ${input.because}
    where id = ${entry.id}`
  return (await findEntry(sql, entry.id, actor))!
}
