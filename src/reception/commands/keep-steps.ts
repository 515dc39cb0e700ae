import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Entry } from '../contract.ts'
import type { addStep as adding, removeStep as removing, Step } from '../matter-contract.ts'
import { entryIsFinished, stepOutsideTheMatter } from '../problems.ts'
import { findStep } from '../queries/matters.ts'
import { allows } from '../rules.ts'

export async function addStep(
  sql: Sql,
  { input, actor, subject: entry, services }: Call<typeof adding, Entry>,
): Promise<Step> {
  if (!allows(entry, 'reception.step.add')) throw entryIsFinished()
  if (input.on < entry.receivedOn || input.on > services.today()) throw stepOutsideTheMatter()
  await sql`
    insert into matter_steps (organisation, id, entry, kind, happened_on, body, file, added_by)
    values (${actor.organisation}, ${input.id}, ${entry.id}, ${input.kind}, ${input.on}, ${input.text}, ${input.file ?? null}, ${actor.member})
    on conflict (organisation, id) do nothing`
  return (await findStep(sql, input.id, actor))!
}

/** Once: who took it off first, and why, is not written over. Its file is swept when nothing else refers to it. */
export async function removeStep(
  sql: Sql,
  { params, input, actor }: Call<typeof removing, { id: string }>,
): Promise<Step> {
  await sql`
    update matter_steps set removed_at = now(), removed_by = ${actor.member}, removed_because = ${input.because}, file = null
    where id = ${params.id} and removed_at is null`
  return (await findStep(sql, params.id, actor))!
}
