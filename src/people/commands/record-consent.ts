import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { recordConsent as contract } from '../consent-contract.ts'
import type { GivenConsent } from '../person-contract.ts'
import { consentInFuture } from '../person-problems.ts'
import { findPerson, type PersonRow, personFor } from '../queries/person-rows.ts'

/** A consent in a provable form, beside those that were given before. What the card says of it follows in the database. */
export async function recordConsent(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { input, params, subject } = call
  await writeConsent(sql, call, input.id, params.id, input)
  if (subject.lockedOn) {
    await sql`
      update persons set locked_on = null, locked_until = null, locked_because = null, version = version + 1 where id = ${params.id}`
  }
  return personFor(call, (await findPerson(sql, params.id))!)
}

type Recording = Pick<Call<typeof contract>, 'actor' | 'services'>

/** Its text is the one that was in force on the day on which it was given. */
export async function writeConsent(
  sql: Sql,
  { actor, services }: Recording,
  id: string,
  person: string,
  { on, how, things, language, file }: GivenConsent,
): Promise<void> {
  if (on > services.today()) throw consentInFuture()
  await sql`
    insert into consents (organisation, id, person, text, language, given_on, how, things, file, recorded_by)
    select ${actor.organisation}, ${id}, ${person}, (
      select id from consent_texts where in_force_from <= ${on} order by in_force_from desc limit 1
    ), ${language}, ${on}, ${how}, ${[...new Set(things)]}, ${file}, ${actor.member}
    on conflict (organisation, id) do nothing`
}
