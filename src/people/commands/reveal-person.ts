import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { revealPerson as contract } from '../person-contract.ts'
import { nothingToReveal } from '../person-problems.ts'
import type { PersonRow } from '../queries/person-rows.ts'

/** The only way to a whole IIN or phone. It is a command because the log must have it before the screen does. */
export async function revealPerson(_sql: Sql, { input, params, subject, services }: Call<typeof contract, PersonRow>) {
  const sealed = input.field === 'iin' ? subject.iinSealed : subject.phoneSealed
  if (!sealed) throw nothingToReveal()
  return { id: params.id, field: input.field, value: services.secrets.open(sealed) }
}
