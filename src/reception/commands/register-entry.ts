import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { registerEntry as contract, Entry } from '../contract.ts'
import { foreignDay, outsideTheOffice, written } from '../problems.ts'
import { columns, entryFor, findEntry, joins } from '../queries/entries.ts'
import type { OfficeAtWork } from '../queries/offices.ts'
import { topics } from '../topics.ts'

/**
 * The next line of the journal. Number, line and what the desk sees of it are one statement: the office's counter is
 * locked no longer than it must be, and a line that fails takes its number back with it.
 */
export async function registerEntry(
  sql: Sql,
  { input, actor, subject: office, services }: Call<typeof contract, OfficeAtWork>,
): Promise<Entry> {
  const receivedOn = input.receivedOn ?? services.today()
  mustWorkOn(office, receivedOn, services.today())
  await mustBeOfItsDay(sql, input.receptionDay, receivedOn)
  const { organisation } = actor
  const year = Number(receivedOn.slice(0, 4))
  const person = input.person ?? null
  const [made] = await sql<Parameters<typeof entryFor>[1][]>`
    with counter as (
      insert into journal_counters as c (organisation, office, year, last)
      select ${organisation}::uuid, ${office.id}::uuid, ${year}::int, 1
      where not exists (select from entries where organisation = ${organisation} and id = ${input.id})
      on conflict (organisation, office, year) do update set last = c.last + 1
      returning last
    ), e as (
      insert into entries (organisation, id, programme, office, year, number, received_on, received_at, channel, person,
        vulnerable_kinds, language, topic, consumer, other_party, amount_tenge, question, answer, help, lawyer, control_on,
        reception_day, registered_by)
      select ${organisation}, ${input.id}, ${office.programme}, ${office.id}, ${year}, last, ${receivedOn}::date,
        ${input.receivedAt ?? null}::time, ${input.channel}, ${person}::uuid,
        coalesce((select vulnerable_kinds from persons where organisation = ${organisation} and id = ${person}::uuid), '{}'),
        ${input.language}, ${input.topic}, ${topics[input.topic].consumer}, ${input.otherParty}, ${input.amountTenge ?? null}::bigint,
        ${input.question}, ${input.answer}, ${input.help}::text[], ${input.lawyer ?? actor.member}::uuid, ${input.controlOn ?? null}::date,
        ${input.receptionDay ?? null}::uuid, ${actor.member}
      from counter
      returning *
    )
    select ${columns(sql)} from e ${joins(sql)}`
  if (made) return entryFor(actor, made)
  return (await findEntry(sql, input.id, actor))!
}

export function mustWorkOn(office: OfficeAtWork, day: string, today: string): void {
  const last = office.closedOn && office.closedOn < today ? office.closedOn : today
  if (day < office.openedOn || day > last) throw outsideTheOffice({ from: written(office.openedOn), to: written(last) })
}

/** For the sentence of the refusal: on which day the unified day really is. */
export async function mustBeOfItsDay(sql: Sql, receptionDay: string | null | undefined, day: string): Promise<void> {
  if (!receptionDay) return
  const [found] = await sql<{ heldOn: string }[]>`select held_on from reception_days where id = ${receptionDay}`
  if (found && found.heldOn !== day) throw foreignDay({ day: written(found.heldOn) })
}
