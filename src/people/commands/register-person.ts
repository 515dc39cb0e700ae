import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { registerPerson as contract, SavedPerson } from '../person-contract.ts'
import { findPerson, personFor } from '../queries/person-rows.ts'
import { markKinds } from './mark-document.ts'
import { iinWarnings, mustBeOnNoOtherCard, personValues } from './person-input.ts'
import { writeConsent } from './record-consent.ts'

/** A new card. The same submit again finds the card that the first one made. */
export async function registerPerson(sql: Sql, call: Call<typeof contract>): Promise<SavedPerson> {
  const { input, actor, services, language } = call
  const values = await personValues(sql, call)
  await mustBeOnNoOtherCard(sql, services, input.id, input.iin)
  const card = { organisation: actor.organisation, id: input.id, ...values }
  const [made] = await sql`insert into persons ${sql(card)} on conflict (organisation, id) do nothing returning id`
  if (made) {
    await markKinds(sql, call, input.id, [], values.vulnerable_kinds)
    // The card brings one consent at most, so that its id serves for both: a repeated submit is one record.
    if (input.consent) await writeConsent(sql, call, input.id, input.id, input.consent)
  }
  const row = (await findPerson(sql, input.id))!
  return { ...personFor(call, row), warnings: iinWarnings(input, language) }
}
