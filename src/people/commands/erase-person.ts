import type { Sql } from '#platform/database.ts'
import { say } from '#platform/language.ts'
import { stale, wrongInput } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { notThisSurname } from '../person-problems.ts'
import { cardsOf } from '../queries/cards-of.ts'
import { findPerson, type PersonRow, personFor } from '../queries/person-rows.ts'
import type { erasePerson as contract } from '../subject-contract.ts'

/**
 * Takes a person out of the program: every slice takes away what names or reaches them, the card last. What is counted
 * stays as it was. The line in the log says who did it and why; there is no undo.
 */
export async function erasePerson(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { input, params, subject, services, language } = call
  if (input.version !== subject.version) throw stale({}, { current: personFor(call, subject) })
  if (!sameName(input.typed, subject.surname)) {
    throw wrongInput({}, { errors: [{ path: 'typed', code: 'rule', message: say(notThisSurname, language) }] })
  }
  const cards = await cardsOf(sql, params.id)
  const [known] = await sql<{ words: string[] }[]>`
    select coalesce(array_agg(distinct word), '{}') as words from persons p, unnest(p.name_words) as word where p.id = any (${cards}::uuid[])`
  for (const card of cards) for (const { erase } of services.holdings.toReversed()) await erase(sql, card, services)
  await sql`select forget_name_words(${known!.words})`
  return personFor(call, (await findPerson(sql, params.id))!)
}

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase()
