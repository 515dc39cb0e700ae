import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { registerEntry as contract, Entry } from '../contract.ts'
import { dayIsCancelled, foreignDay, foreignOffice, outsideTheOffice, written } from '../problems.ts'
import { columns, entryFor, findEntry, joins } from '../queries/entries.ts'
import type { OfficeAtWork } from '../queries/offices.ts'
import { foundFor, lineValues } from './line-values.ts'

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
  const [found] = await Promise.all([
    foundFor(sql, input.id, input),
    mustBeOfItsDay(sql, input.receptionDay, receivedOn, office.id),
  ])
  if (found.made) return (await findEntry(sql, input.id, actor))!
  const { organisation } = actor
  const year = Number(receivedOn.slice(0, 4))
  const line = {
    organisation,
    id: input.id,
    programme: office.programme,
    office: office.id,
    year,
    number: sql`(select last from counter)` as unknown as number,
    ...lineValues(input, found, receivedOn),
    matter: input.matter ?? input.id,
    appointment: input.appointment ?? null,
    lawyer: input.lawyer ?? actor.member,
    registeredBy: actor.member,
  }
  const [made] = await sql<Parameters<typeof entryFor>[1][]>`
    with counter as (
      insert into journal_counters as c (organisation, office, year, last)
      values (${organisation}, ${office.id}, ${year}, 1)
      on conflict (organisation, office, year) do update set last = c.last + 1
      returning last
    ), e as (
      insert into entries ${sql(line)} returning *
    )
    select ${columns(sql)} from e ${joins(sql)}`
  return entryFor(actor, made!)
}

export function mustWorkOn(office: OfficeAtWork, day: string, today: string): void {
  const last = office.closedOn && office.closedOn < today ? office.closedOn : today
  if (day < office.openedOn || day > last) throw outsideTheOffice({ from: written(office.openedOn), to: written(last) })
}

type ItsDay = { heldOn: string; cancelledOn: string | null; cancelledBecause: string | null; here: boolean }

/** For the sentence of the refusal: on which day the unified day really is, and whether this office holds it. */
export async function mustBeOfItsDay(
  sql: Sql,
  receptionDay: string | null | undefined,
  day: string,
  office: string,
): Promise<void> {
  if (!receptionDay) return
  const [found] = await sql<ItsDay[]>`
    select d.held_on, d.cancelled_on, d.cancelled_because, exists (select from reception_day_offices w
      where w.organisation = d.organisation and w.day = d.id and w.office = ${office}) as here
    from reception_days d where d.id = ${receptionDay}`
  if (!found) return
  const { heldOn, cancelledOn, cancelledBecause, here } = found
  if (cancelledOn) throw dayIsCancelled({ day: written(cancelledOn), because: cancelledBecause })
  if (heldOn !== day) throw foreignDay({ day: written(heldOn) })
  if (!here) throw foreignOffice()
}
