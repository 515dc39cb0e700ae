import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Entry } from '../contract.ts'
import type { excludeEntry as excluding, includeEntry as including } from '../leaving-out-contract.ts'
import { entryIsFinished, isRepeated, repeatsNothing } from '../problems.ts'
import { findEntry } from '../queries/entries.ts'
import { allows } from '../rules.ts'

/** The line stays in the journal and says why no figure counts it. */
export async function excludeEntry(
  sql: Sql,
  { input, actor, subject: entry }: Call<typeof excluding, Entry>,
): Promise<Entry> {
  if (!allows(entry, 'reception.entry.exclude')) throw entryIsFinished()
  if (input.version !== entry.version) throw stale({}, { current: entry })
  await mustNotBeRepeated(sql, entry.id)
  const of = input.of ?? null
  if (of) {
    const [repeated] = await sql`
      select from entries where id = ${of} and id <> ${entry.id} and programme = ${entry.programme}
        and annulled_on is null and left_out is null for update`
    if (!repeated) throw repeatsNothing()
  }
  await sql`
    update entries set version = version + 1, left_out = ${input.as}, left_out_of = ${of}, left_out_because = ${input.because}
    where id = ${entry.id}`
  return (await findEntry(sql, entry.id, actor))!
}

export async function includeEntry(
  sql: Sql,
  { input, actor, subject: entry }: Call<typeof including, Entry>,
): Promise<Entry> {
  if (!allows(entry, 'reception.entry.include')) throw entryIsFinished()
  if (input.version !== entry.version) throw stale({}, { current: entry })
  await sql`
    update entries set version = version + 1, left_out = null, left_out_of = null, left_out_because = null
    where id = ${entry.id}`
  return (await findEntry(sql, entry.id, actor))!
}

/** Of two lines of one visit the one that counts stays: or the visit would be in no figure. */
export async function mustNotBeRepeated(sql: Sql, entry: string): Promise<void> {
  const [repeating] = await sql<{ number: string }[]>`
    select o.code || '-' || e.year || '/' || e.number as number from entries e
    join offices o on o.organisation = e.organisation and o.id = e.office where e.left_out_of = ${entry} limit 1`
  if (repeating) throw isRepeated(repeating)
}
