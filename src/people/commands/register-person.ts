import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { registerPerson as contract, SavedPerson } from '../person-contract.ts'
import { findPerson, type PersonRow, personColumns, personFor } from '../queries/person-rows.ts'
import { iinWarnings, mustBeOnNoOtherCard, personValues } from './person-input.ts'

/** A new card. The same submit again finds the card that the first one made. */
export async function registerPerson(sql: Sql, call: Call<typeof contract>): Promise<SavedPerson> {
  const { input, actor, services, language } = call
  const values = await personValues(sql, call)
  await mustBeOnNoOtherCard(sql, services, input.id, input.iin)
  const card = {
    organisation: actor.organisation,
    id: input.id,
    ...values,
    consent_on: input.consent?.on ?? null,
    consent_how: input.consent?.how ?? null,
  }
  const [made] = await sql<PersonRow[]>`
    with p as (insert into persons ${sql(card)} on conflict (organisation, id) do nothing returning *)
    select ${personColumns(sql)} from p`
  const row = made ?? (await findPerson(sql, input.id))!
  return { ...personFor(call, row), warnings: iinWarnings(input, language) }
}
