import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { withdrawConsent as contract } from '../person-contract.ts'
import { noConsentInForce } from '../person-problems.ts'
import { findPerson, type PersonRow, personColumns, personFor } from '../queries/person-rows.ts'

/** The day of the withdrawal starts the term within which processing must end (Law No 94-V). */
export async function withdrawConsent(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { input, params, subject } = call
  if (!subject.consentOn || subject.consentWithdrawnOn) throw noConsentInForce()
  const [row] = await sql<PersonRow[]>`
    update persons p set consent_withdrawn_on = ${input.on}, version = p.version + 1
    where p.id = ${params.id} and p.version = ${input.version} returning ${personColumns(sql)}`
  if (!row) throw stale({}, { current: personFor(call, (await findPerson(sql, params.id))!) })
  return personFor(call, row)
}
