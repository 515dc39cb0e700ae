import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { reopenEntry as contract, Entry } from '../contract.ts'
import { entryIsFinished } from '../problems.ts'
import { findEntry } from '../queries/entries.ts'
import { allows } from '../rules.ts'

/** It was closed too early. How it had ended stays in the entry's history. */
export async function reopenEntry(
  sql: Sql,
  { input, actor, subject: entry }: Call<typeof contract, Entry>,
): Promise<Entry> {
  if (!allows(entry, 'reception.entry.reopen')) throw entryIsFinished()
  if (input.version !== entry.version) throw stale({}, { current: entry })
  await sql`
    update entries set version = version + 1, outcome = null, returned_tenge = null, closed_on = null,
      control_on = ${input.controlOn ?? entry.controlOn}
    where id = ${entry.id}`
  return (await findEntry(sql, entry.id, actor))!
}
