import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { recordConsent as contract } from '../person-contract.ts'
import { findPerson, type PersonRow, personColumns, personFor } from '../queries/person-rows.ts'

/** A consent in a provable form. A new one takes the place of the old, which stays in the log. */
export async function recordConsent(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { input, params } = call
  const [row] = await sql<PersonRow[]>`
    update persons p set consent_on = ${input.on}, consent_how = ${input.how}, consent_withdrawn_on = null, version = p.version + 1
    where p.id = ${params.id} and p.version = ${input.version} returning ${personColumns(sql)}`
  if (!row) throw stale({}, { current: personFor(call, (await findPerson(sql, params.id))!) })
  return personFor(call, row)
}
