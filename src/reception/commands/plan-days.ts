import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  cancelReceptionDay as cancelling,
  correctReceptionDay as correction,
  planReceptionDay as planning,
  ReceptionDay,
} from '../office-contract.ts'
import { dayIsCancelled, officeIsShut, written } from '../problems.ts'
import { receptionDaysOf } from '../queries/reception-days.ts'

type Told = Call<typeof correction>['input'] | Call<typeof planning>['input']

export async function planReceptionDay(
  sql: Sql,
  { input, params, actor }: Call<typeof planning, { id: string }>,
): Promise<ReceptionDay> {
  const { programme } = params
  await mustBeOpen(sql, input)
  const [made] = await sql`
    insert into reception_days ${sql({ organisation: actor.organisation, id: input.id, programme, ...columns(input) })}
    on conflict (organisation, id) do nothing returning id`
  if (made) await keepOffices(sql, { organisation: actor.organisation, id: input.id, programme }, input)
  const [day] = await receptionDaysOf(sql, programme, actor, input.id)
  return day!
}

export async function correctReceptionDay(
  sql: Sql,
  { input, actor, subject }: Call<typeof correction, ReceptionDay>,
): Promise<ReceptionDay> {
  mustNotBeCancelled(subject)
  await mustBeOpen(sql, input)
  const changed = await sql`
    update reception_days set version = version + 1, ${sql(columns(input))}
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length > 0) await keepOffices(sql, { ...subject, organisation: actor.organisation }, input)
  const [day] = await receptionDaysOf(sql, subject.programme, actor, subject.id)
  if (changed.length === 0) throw stale({}, { current: day })
  return day!
}

/** The day stays in the plan with the reason; without offices no entry can be of it. */
export async function cancelReceptionDay(
  sql: Sql,
  { input, actor, subject, services }: Call<typeof cancelling, ReceptionDay>,
): Promise<ReceptionDay> {
  mustNotBeCancelled(subject)
  if (input.version !== subject.version) throw stale({}, { current: subject })
  await sql`delete from reception_day_offices where day = ${subject.id}`
  await sql`
    update reception_days set version = version + 1, cancelled_on = ${services.today()}, cancelled_because = ${input.because}
    where id = ${subject.id}`
  const [day] = await receptionDaysOf(sql, subject.programme, actor, subject.id)
  return day!
}

const columns = ({ heldOn, title, mode, modeBecause, invited, announcement, target = null }: Told) => ({
  ...{ heldOn, title, mode, modeBecause: mode === 'in_person' ? '' : modeBecause, invited, announcement, target },
})

function mustNotBeCancelled({ cancelledOn, cancelledBecause }: ReceptionDay): void {
  if (cancelledOn) throw dayIsCancelled({ day: written(cancelledOn), because: cancelledBecause })
}

async function mustBeOpen(sql: Sql, { offices, heldOn }: Told): Promise<void> {
  const [shut] = await sql<{ name: string }[]>`
    select name from offices where id = any(${offices.map(({ office }) => office)}::uuid[])
      and not ${heldOn}::date between opened_on and coalesce(closed_on, 'infinity') order by name limit 1`
  if (shut) throw officeIsShut({ office: shut.name })
}

type Day = { readonly organisation: string; readonly id: string; readonly programme: string }

/** Those that hold the day, as told; one that has entries of it can't be taken out. */
async function keepOffices(sql: Sql, { organisation, id, programme }: Day, { offices }: Told): Promise<void> {
  const rows = offices.map(({ office, opensAt = null, closesAt = null }) => ({
    ...{ organisation, day: id, programme, office, opensAt, closesAt },
  }))
  await sql`delete from reception_day_offices where day = ${id} and office <> all(${rows.map(({ office }) => office)}::uuid[])`
  await sql`
    insert into reception_day_offices ${sql(rows)}
    on conflict (organisation, day, office) do update set opens_at = excluded.opens_at, closes_at = excluded.closes_at`
}
