import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  correctReceptionDay as correction,
  planReceptionDay as planning,
  ReceptionDay,
} from '../office-contract.ts'
import { receptionDaysOf } from '../queries/offices.ts'

export async function planReceptionDay(
  sql: Sql,
  { input, params, actor }: Call<typeof planning, { id: string }>,
): Promise<ReceptionDay> {
  await sql`
    insert into reception_days (organisation, id, programme, held_on, title, mode, invited, announcement, target)
    values (${actor.organisation}, ${input.id}, ${params.programme}, ${input.heldOn}, ${input.title}, ${input.mode}, ${input.invited},
      ${input.announcement}, ${input.target ?? null})
    on conflict (organisation, id) do nothing`
  const [day] = await receptionDaysOf(sql, params.programme, actor, input.id)
  return day!
}

export async function correctReceptionDay(
  sql: Sql,
  { input, actor, subject }: Call<typeof correction, { id: string; programme: string }>,
): Promise<ReceptionDay> {
  const changed = await sql`
    update reception_days set version = version + 1, held_on = ${input.heldOn}, title = ${input.title}, mode = ${input.mode},
      invited = ${input.invited}, announcement = ${input.announcement}, target = ${input.target ?? null}
    where id = ${subject.id} and version = ${input.version} returning id`
  const [day] = await receptionDaysOf(sql, subject.programme, actor, subject.id)
  if (changed.length === 0) throw stale({}, { current: day })
  return day!
}
