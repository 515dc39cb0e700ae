import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import { asOfThatDay } from './somebody.ts'

type Roll = { readonly event: string; readonly called: readonly string[]; readonly present: readonly string[] }

/**
 * A roll is called: of the cards that were `called`, those who are `present` are on the event's list, each once, and
 * the others are not. Who is on it for another reason, or came by a meeting's list, stays. The event was held, then.
 */
export async function markPresent(
  sql: Sql,
  { event, called, present }: Roll,
  { organisation, member }: { readonly organisation: string; readonly member: string },
): Promise<void> {
  const [of] = await sql<{ heldOn: string }[]>`
    update events set state = 'held', form = coalesce(form, planned_form), version = version + 1 where id = ${event} returning held_on`
  await sql`
    delete from attendances where event = ${event} and how = 'list' and person = any(${called}::uuid[]) and person <> all(${present}::uuid[])
      and not exists (select from attendances s where s.organisation = attendances.organisation and s.same_as = attendances.id)`
  const there = await sql<{ person: string }[]>`
    select person from attendances where event = ${event} and person = any(${present}::uuid[])`
  const fresh = present.filter(person => !there.some(row => row.person === person))
  const nobody = { sex: null, age: null, socialStatus: null, district: null }
  const rows = await Promise.all(
    fresh.map(async person => ({
      ...{ organisation, id: newId(), event, how: 'list', addedBy: member },
      ...(await asOfThatDay(sql, { person, ...nobody }, of!.heldOn)),
    })),
  )
  if (rows.length > 0) await sql`insert into attendances ${sql(rows)}`
}
