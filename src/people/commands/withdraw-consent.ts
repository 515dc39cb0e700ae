import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { withdrawConsent as contract } from '../consent-contract.ts'
import { consentInFuture, noConsentInForce, withdrawnBeforeGiven } from '../person-problems.ts'
import { findPerson, type PersonRow, personFor } from '../queries/person-rows.ts'

/** The day of the withdrawal starts the term within which processing must end (Law No 94-V). */
export async function withdrawConsent(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { input, params, subject, actor, services } = call
  const [made] = await sql`select from consent_withdrawals where id = ${input.id} and person = ${params.id}`
  if (!made) {
    if (input.on > services.today()) throw consentInFuture()
    if (!input.things.every(thing => subject.consentThings.includes(thing))) throw noConsentInForce()
    if (subject.consentOn && input.on < subject.consentOn) throw withdrawnBeforeGiven()
    await sql`
      insert into consent_withdrawals (organisation, id, person, withdrawn_on, things, because, recorded_by)
      values (${actor.organisation}, ${input.id}, ${params.id}, ${input.on}, ${[...new Set(input.things)]}, ${input.because}, ${actor.member})`
  }
  return personFor(call, (await findPerson(sql, params.id))!)
}
