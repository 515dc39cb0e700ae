import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { Event } from '../contract.ts'
import type { addInvitation as addition, correctInvitation as correction, Invitation } from '../invitation-contract.ts'
import { eventIsCancelled } from '../problems.ts'
import { invitationForUpdate } from '../queries/invitations.ts'
import { bodyNow } from './body-now.ts'

export async function addInvitation(
  sql: Sql,
  { input, actor, subject: event }: Call<typeof addition, Event>,
): Promise<Invitation> {
  if (event.state === 'cancelled') throw eventIsCancelled()
  const { id, name, institution } = input
  const row = {
    organisation: actor.organisation,
    ...{ id, event: event.id, name, invitedBy: actor.member },
    ...answered(input),
    ...(await bodyNow(sql, institution)),
  }
  await sql`insert into event_invitations ${sql(row)} on conflict (organisation, id) do nothing`
  return (await invitationForUpdate(sql, id, actor))!
}

/** A body that stays keeps the name and kind of its day; a masked name given back is no other one. */
export async function correctInvitation(
  sql: Sql,
  { input, actor, subject }: Call<typeof correction, Invitation>,
): Promise<Invitation> {
  const { version, name, institution } = input
  const values = {
    ...answered(input),
    ...(name !== subject.name && { name }),
    ...(institution !== subject.institution && (await bodyNow(sql, institution))),
  }
  const changed = await sql`
    update event_invitations set ${sql(values)}, version = version + 1
    where id = ${subject.id} and version = ${version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  return (await invitationForUpdate(sql, subject.id, actor))!
}

export async function removeInvitation(sql: Sql, { subject }: { subject: { id: string } }): Promise<{ id: string }> {
  await sql`delete from event_invitations where id = ${subject.id}`
  return { id: subject.id }
}

const answered = ({ invitedOn, how, answer, answeredOn }: InputOf<typeof addition | typeof correction>) => ({
  ...{ invitedOn, how, answer, answeredOn },
})
