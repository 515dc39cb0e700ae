import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Call } from '#platform/routes.ts'
import type { markDocument as contract } from '../kind-contract.ts'
import { kindNotOnCard, markInFuture } from '../person-problems.ts'
import { findPerson, type PersonRow, personFor } from '../queries/person-rows.ts'
import type { VulnerableKind } from '../vulnerable-kinds.ts'

/** Whether the document of a kind was shown. It is looked at and given back: no copy, no number (Law No 94-V). */
export async function markDocument(sql: Sql, call: Call<typeof contract, PersonRow>) {
  const { input, params, subject, actor, services } = call
  const { kind, seen, on } = input
  const [made] = await sql`select from kind_marks where id = ${input.id}`
  if (!made) {
    if (!subject.vulnerableKinds.includes(kind)) throw kindNotOnCard()
    if (on > services.today()) throw markInFuture()
    await sql`
      insert into kind_marks (organisation, id, person, kind, mark, marked_on, marked_by)
      values (${actor.organisation}, ${input.id}, ${params.id}, ${kind}, ${seen ? 'document_seen' : 'document_not_seen'}, ${on}, ${actor.member})`
    const others = subject.seenKinds.filter(each => each !== kind)
    await sql`update persons set seen_kinds = ${seen ? [...others, kind] : others} where id = ${params.id}`
  }
  return personFor(call, (await findPerson(sql, params.id))!)
}

type Kinds = readonly VulnerableKind[]

/** The history of a card's kinds: which were named on a day, which dropped. */
export async function markKinds(
  sql: Sql,
  { actor, services }: Pick<Call<typeof contract>, 'actor' | 'services'>,
  person: string,
  before: Kinds,
  after: Kinds,
): Promise<void> {
  const marks = [
    ...after.filter(kind => !before.includes(kind)).map(kind => ({ kind, mark: 'named' })),
    ...before.filter(kind => !after.includes(kind)).map(kind => ({ kind, mark: 'dropped' })),
  ]
  if (marks.length === 0) return
  await sql`
    insert into kind_marks ${sql(
      marks.map(mark => ({
        organisation: actor.organisation,
        id: newId(),
        person,
        ...mark,
        marked_on: services.today(),
        marked_by: actor.member,
      })),
    )}`
}
