import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addEngagement as adding,
  correctEngagement as correcting,
  dropEngagement as dropping,
  Engagement,
} from '../engagement-contract.ts'
import { engagementById } from '../queries/engaged.ts'
import { mustBeActivitiesOf } from './activities-of.ts'

type Given = InputOf<typeof adding | typeof correcting>

export async function addEngagement(
  sql: Sql,
  { input, params, actor }: Call<typeof adding, { id: string }>,
): Promise<Engagement> {
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  const body = await bodyOf(sql, input.institution)
  const [added] = await sql`
    insert into engagements ${sql({ ...own, ...columnsOf(input), ...body })} on conflict (organisation, id) do nothing returning id`
  if (added) await keepActivities(sql, own, input)
  return (await engagementById(sql, input.id))!
}

/** A body that was there already keeps the name and kind of its day. */
export async function correctEngagement(
  sql: Sql,
  { input, actor, subject }: Call<typeof correcting, Engagement>,
): Promise<Engagement> {
  const body = input.institution === subject.institution ? {} : await bodyOf(sql, input.institution)
  const changed = await sql`
    update engagements set ${sql({ ...columnsOf(input), ...body })}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  await keepActivities(sql, { organisation: actor.organisation, id: subject.id, programme: subject.programme }, input)
  return (await engagementById(sql, subject.id))!
}

export async function dropEngagement(
  sql: Sql,
  { subject }: Call<typeof dropping, Engagement>,
): Promise<{ id: string }> {
  await sql`delete from engagements where id = ${subject.id}`
  return { id: subject.id }
}

type Own = { readonly organisation: string; readonly id: string; readonly programme: string }

async function keepActivities(sql: Sql, { organisation, id, programme }: Own, { activities }: Given) {
  await mustBeActivitiesOf(sql, programme, activities)
  await sql`delete from engagement_activities where engagement = ${id}`
  const rows = [...new Set(activities)].map(activity => ({ organisation, engagement: id, activity }))
  if (rows.length > 0) await sql`insert into engagement_activities ${sql(rows)}`
}

/** What the institution is called, and its kind, as of now. */
async function bodyOf(sql: Sql, institution: string | null) {
  if (!institution) return { body: '', body_kind: null }
  const [found] = await sql<{ body: string; bodyKind: string }[]>`
    select name as body, kind as body_kind from institutions where id = ${institution}`
  if (!found) throw notFound()
  return found
}

const columnsOf = (given: Given) => ({
  name: given.name,
  role: given.role,
  basis: given.basis,
  document: given.document,
  job: given.job,
  institution: given.institution,
  from_on: given.fromOn,
  until_on: given.untilOn,
  hours: given.hours,
  vulnerable: given.vulnerable,
})
