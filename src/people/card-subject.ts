import type { Sql } from '#platform/database.ts'
import type { Permission } from '#platform/permissions.ts'
import { cardIsOver } from './person-problems.ts'
import { findPerson, type PersonRow, personFor, type Reader } from './queries/person-rows.ts'
import { nextSteps, stateOf } from './rules.ts'

type OnCard = { readonly params: { readonly id: string } }

/** The card that a call is about. */
export const card = (sql: Sql, { params }: OnCard) => findPerson(sql, params.id)

/** The same where something is done with it: a card that was merged, locked or erased says so. */
export const cardFor =
  (permission: Permission) =>
  async (sql: Sql, { params, ...reader }: OnCard & Reader): Promise<PersonRow | undefined> => {
    const row = await findPerson(sql, params.id)
    if (!row) return undefined
    const state = stateOf(personFor(reader, row))
    if (state !== 'in_use' && !(nextSteps[state] as readonly Permission[]).includes(permission))
      throw cardIsOver[state]()
    return row
  }

/** And held against others until the transaction ends. */
export const cardHeldFor = (permission: Permission) => async (sql: Sql, call: OnCard & Reader) => {
  await sql`select from persons where id = ${call.params.id} for update`
  return cardFor(permission)(sql, call)
}
