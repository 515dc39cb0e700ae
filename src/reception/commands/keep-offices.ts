import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { correctOffice as correction, Office, openOffice as opening } from '../contract.ts'
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

export async function correctOffice(
  sql: Sql,
  { input, actor, subject }: Call<typeof correction, OfficeAtWork>,
): Promise<Office> {
  const changed = await sql`
    update offices set version = version + 1, code = ${input.code}, name = ${input.name}, place = ${input.place}, address = ${input.address},
      room = ${input.room}, host = ${input.host ?? null}, opened_on = ${input.openedOn}, closed_on = ${input.closedOn ?? null}
    where id = ${subject.id} and version = ${input.version} returning id`
  const [office] = await officesOf(sql, subject.programme, actor, subject.id)
  if (changed.length === 0) throw stale({}, { current: office })
  return office!
}
