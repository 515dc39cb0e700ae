import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  changeEvent as change,
  createEvent as creation,
  Event,
  EventCorrection,
  keepExperts as keeping,
  NewEvent,
} from '../contract.ts'
import { eventHasRecords, foreignActivity, notYetHeld } from '../problems.ts'
import { findEvent } from '../queries/events.ts'

type Making = { readonly actor: Actor; readonly programme: string; readonly today: string }

/** A new event; the same one again changes nothing. The school lays its lessons by it. */
export async function layEvent(sql: Sql, { id, kind, ...told }: NewEvent, { actor, programme, today }: Making) {
  await mustFit(sql, told, programme, today)
  const event = {
    organisation: actor.organisation,
    id,
    programme,
    kind,
    madeBy: actor.member,
    ...columnsOf(told),
  }
  await sql`insert into events ${sql(event)} on conflict (organisation, id) do nothing`
}

export async function createEvent(
  sql: Sql,
  { input, params, actor, services }: Call<typeof creation, { id: string }>,
): Promise<Event> {
  const today = services.today()
  await layEvent(sql, input, { actor, programme: params.programme, today })
  return (await findEvent(sql, input.id, { actor, today }))!
}

export async function changeEvent(
  sql: Sql,
  { input: { version, ...told }, actor, services, subject }: Call<typeof change, Event>,
): Promise<Event> {
  const today = services.today()
  await mustFit(sql, told, subject.programme, today)
  if (told.state === 'cancelled' && subject.attendances + subject.questions > 0) throw eventHasRecords()
  const changed = await sql`
    update events set ${sql(columnsOf(told))}, version = version + 1 where id = ${subject.id} and version = ${version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  return (await findEvent(sql, subject.id, { actor, today }))!
}

type Told = Omit<EventCorrection, 'version'>

async function mustFit(sql: Sql, { state, heldOn, activity }: Told, programme: string, today: string) {
  if (state === 'held' && heldOn > today) throw notYetHeld()
  if (!activity) return
  const [known] = await sql`select from activities where id = ${activity} and programme = ${programme}`
  if (!known) throw foreignActivity()
}

const columnsOf = ({ consent, ...told }: Told) => ({
  ...told,
  consentNumber: consent?.number ?? null,
  consentOn: consent?.on ?? null,
})

/** The experts that are given stand, others go. Bodies that were there already keep the name and kind of their day. */
export async function keepExperts(
  sql: Sql,
  { input, actor, services, subject }: Call<typeof keeping, Event>,
): Promise<Event> {
  const { version, experts } = input
  const changed = await sql`
    update events set version = version + 1 where id = ${subject.id} and version = ${version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  await sql`delete from event_experts where event = ${subject.id} and id <> all (${experts.map(({ id }) => id)}::uuid[])`
  for (const [index, { id, name, job, institution }] of experts.entries())
    await sql`
      insert into event_experts (organisation, id, event, position, name, job, institution, body, body_kind)
      select ${actor.organisation}, ${id}, ${subject.id}, ${index + 1}, ${name}, ${job}, i.id, coalesce(i.name, ''), i.kind
      from (values (1)) one left join institutions i on i.id = ${institution}
      on conflict (organisation, id) do update set position = excluded.position, name = excluded.name, job = excluded.job,
        institution = excluded.institution,
        body = case when event_experts.institution = excluded.institution then event_experts.body else excluded.body end,
        body_kind = case when event_experts.institution = excluded.institution then event_experts.body_kind else excluded.body_kind end
      where event_experts.event = excluded.event`
  return (await findEvent(sql, subject.id, { actor, today: services.today() }))!
}
