import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { correctOffice as correction, Office, openOffice as opening } from '../office-contract.ts'
import { codeInUse, entriesOutside, written } from '../problems.ts'
import { type OfficeAtWork, officesOf } from '../queries/offices.ts'

export async function openOffice(
  sql: Sql,
  { input, params, actor }: Call<typeof opening, { id: string }>,
): Promise<Office> {
  const { organisation } = actor
  await sql`
    insert into offices (organisation, id, programme, code, name, place, address, room, host, opened_on, closed_on)
    values (${organisation}, ${input.id}, ${params.programme}, ${input.code}, ${input.name}, ${input.place}, ${input.address},
      ${input.room}, ${input.host ?? null}, ${input.openedOn}, ${input.closedOn ?? null})
    on conflict (organisation, id) do nothing`
  const [office] = await officesOf(sql, params.programme, actor, input.id)
  return office!
}

/** Numbers that were given out stay what they are, and no line of the journal is left outside the office's term. */
async function mustFitItsJournal(sql: Sql, office: OfficeAtWork, input: Call<typeof correction>['input']) {
  const [journal] = await sql<{ code: string; first: string | null; last: string | null }[]>`
    select o.code, min(e.received_on) as first, max(e.received_on) as last
    from offices o left join entries e on e.organisation = o.organisation and e.office = o.id
    where o.id = ${office.id} group by o.code`
  const { code, first, last } = journal!
  if (!first || !last) return
  if (input.code !== code) throw codeInUse({ code })
  if (input.openedOn > first || (input.closedOn && input.closedOn < last))
    throw entriesOutside({ from: written(first), to: written(last) })
}

export async function correctOffice(
  sql: Sql,
  { input, actor, subject }: Call<typeof correction, OfficeAtWork>,
): Promise<Office> {
  await mustFitItsJournal(sql, subject, input)
  const changed = await sql`
    update offices set version = version + 1, code = ${input.code}, name = ${input.name}, place = ${input.place}, address = ${input.address},
      room = ${input.room}, host = ${input.host ?? null}, opened_on = ${input.openedOn}, closed_on = ${input.closedOn ?? null}
    where id = ${subject.id} and version = ${input.version} returning id`
  const [office] = await officesOf(sql, subject.programme, actor, subject.id)
  if (changed.length === 0) throw stale({}, { current: office })
  return office!
}
