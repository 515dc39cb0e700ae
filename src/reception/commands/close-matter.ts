import type * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import type { Outcome } from '../codes.ts'
import { matterHasMoney } from '../problems.ts'

type Closing = {
  readonly matter: string
  /** Null: nothing came of it; an entry that is still open was closed with the paper that was drafted. */
  readonly outcome: z.output<typeof Outcome> | null
  /** Of the whole matter, however many visits it had. */
  readonly returnedTenge: number | null
  readonly closedOn: string
}

/**
 * A case has ended: every visit of its matter is closed, and the money stands once, on the entry that opened the matter.
 * What other visits have got back already is a part of the sum.
 */
export async function closeMatter(sql: Sql, { matter, outcome, returnedTenge, closedOn }: Closing): Promise<void> {
  const [others] = await sql<{ returned: number }[]>`
    select coalesce(sum(returned_tenge), 0)::bigint as returned from entries
    where matter = ${matter} and id <> ${matter} and annulled_on is null`
  const rest = (returnedTenge ?? 0) - others!.returned
  if (rest < 0) throw matterHasMoney({ sum: others!.returned })
  const day = sql`greatest(received_on, ${closedOn}::date)`
  if (outcome)
    await sql`
      update entries set outcome = ${outcome}, returned_tenge = ${rest || null}, closed_on = ${day}
      where id = ${matter} and annulled_on is null`
  await sql`
    update entries set outcome = ${outcome ?? 'drafted'}, closed_on = ${day}
    where matter = ${matter} and closed_on is null and annulled_on is null`
}

/** The case goes on: what the opening entry says of its end, and the money, are taken back. */
export const reopenMatter = (sql: Sql, matter: string) => sql`
  update entries set outcome = 'drafted', returned_tenge = null
  where id = ${matter} and outcome is not null and annulled_on is null`
