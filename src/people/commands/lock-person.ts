import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { consentIsInForce } from '../person-problems.ts'
import { findPerson, type PersonRow, personFor } from '../queries/person-rows.ts'
import type { lockPerson as contract } from '../subject-contract.ts'

/** What a law orders to keep is locked instead of erased: the written note says which law, and until when. */
export async function lockPerson(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { input, params, subject, services } = call
  const over = subject.consentWithdrawnOn || (subject.consentUntil && subject.consentUntil < services.today())
  if (subject.consentOn && !over) throw consentIsInForce()
  const [row] = await sql`
    update persons set locked_on = ${services.today()}, locked_until = ${input.until}, locked_because = ${input.because}, version = version + 1
    where id = ${params.id} and version = ${input.version} returning id`
  if (!row) throw stale({}, { current: personFor(call, subject) })
  return personFor(call, (await findPerson(sql, params.id))!)
}
