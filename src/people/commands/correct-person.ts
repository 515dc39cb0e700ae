import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { correctPerson as contract, SavedPerson } from '../person-contract.ts'
import { findPerson, type PersonRow, personColumns, personFor } from '../queries/person-rows.ts'
import { markKinds } from './mark-document.ts'
import { iinWarnings, mustBeOnNoOtherCard, personValues } from './person-input.ts'

/** Corrects a card from the version that was read; who comes second gets the card as it now stands. */
export async function correctPerson(sql: Sql, call: Call<typeof contract, PersonRow>): Promise<SavedPerson> {
  const { input, params, services, subject, language } = call
  const values = await personValues(sql, call)
  await mustBeOnNoOtherCard(sql, services, params.id, input.iin)
  const seen = subject.seenKinds.filter(kind => values.vulnerable_kinds.includes(kind))
  const [row] = await sql<PersonRow[]>`
    update persons p set ${sql({ ...values, seen_kinds: seen })}, version = p.version + 1
    where p.id = ${params.id} and p.version = ${input.version} returning ${personColumns(sql)}`
  if (!row) throw stale({}, { current: personFor(call, (await findPerson(sql, params.id))!) })
  await markKinds(sql, call, params.id, subject.vulnerableKinds, values.vulnerable_kinds)
  const iin = input.iin === undefined && subject.iinSealed ? services.secrets.open(subject.iinSealed) : input.iin
  return { ...personFor(call, row), warnings: iinWarnings({ ...input, iin }, language) }
}
