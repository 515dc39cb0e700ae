import { mustBeOfProgramme } from '#evidence/commands/add-item.ts'
import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  approvePublication as approving,
  Publication,
  planPublication as planning,
  stepPublication as stepping,
  writePublication as writing,
} from '../contract.ts'
import { type PublicationState, publicationStateWords } from '../kinds.ts'
import type { keepQuota as keeping, Meter } from '../meter-contract.ts'
import { approvedStaysAsItIs, droppedSaysWhy, notThisStep } from '../problems.ts'
import { meterOf } from '../queries/meter.ts'
import { publicationById } from '../queries/publications.ts'
import { stepsOf } from '../rules.ts'

type Row = { readonly id: string }

export async function planPublication(
  sql: Sql,
  { input, params: { programme }, actor, services }: Call<typeof planning, Row>,
): Promise<Publication> {
  const { id, ...given } = input
  await mustBeOfProgramme(sql, given.activity, programme)
  const state = startOf(given, services.today())
  await sql`
    insert into publications ${sql({ organisation: actor.organisation, id, programme, ...columns(given), ...state })}
    on conflict (organisation, id) do nothing`
  return (await publicationById(sql, id, actor))!
}

/** What has its text is a draft from the first. */
const startOf = ({ body }: { body: string }, today: string) =>
  body === '' ? { state: 'idea' } : { state: 'draft', drafted_on: today }

const columns = (given: Omit<InputOf<typeof planning>, 'id'>) => ({
  activity: given.activity,
  kind: given.kind,
  title: given.title,
  body: given.body,
  topic: given.topic,
  language: given.language,
  author: given.author,
  picture: given.picture,
  video: given.video,
  planned_on: given.plannedOn,
})

/** Of what a lead has approved only its place in the plan and in the report changes, never what was approved. */
export async function writePublication(
  sql: Sql,
  { input, actor, subject }: Call<typeof writing, Publication>,
): Promise<Publication> {
  const { version, ...given } = input
  await mustBeOfProgramme(sql, given.activity, subject.programme)
  const approved = subject.state === 'approved' || subject.state === 'published'
  if (approved && (['title', 'body', 'language', 'picture', 'kind'] as const).some(key => given[key] !== subject[key]))
    throw approvedStaysAsItIs()
  const changed = await sql`
    update publications set ${sql(columns(given))}, version = version + 1
    where id = ${subject.id} and version = ${version} returning id`
  return current(sql, changed, subject.id, actor)
}

export async function stepPublication(
  sql: Sql,
  { input: { version, to, because }, actor, subject, language, services }: Call<typeof stepping, Publication>,
): Promise<Publication> {
  mustFollow(subject, to, language)
  if (to === 'dropped' && because === '') throw droppedSaysWhy({}, {})
  const changed = await sql`
    update publications set state = ${to}, approved_on = null, approved_by = null, version = version + 1,
      drafted_on = ${to === 'draft' ? (subject.draftedOn ?? services.today()) : to === 'idea' ? null : subject.draftedOn},
      dropped_because = ${to === 'dropped' ? because : null}
    where id = ${subject.id} and version = ${version} returning id`
  return current(sql, changed, subject.id, actor)
}

export async function approvePublication(
  sql: Sql,
  { input: { version }, actor, subject, language, services }: Call<typeof approving, Publication>,
): Promise<Publication> {
  mustFollow(subject, 'approved', language)
  const changed = await sql`
    update publications set state = 'approved', approved_on = ${services.today()}, approved_by = ${actor.member}, version = version + 1
    where id = ${subject.id} and version = ${version} returning id`
  return current(sql, changed, subject.id, actor)
}

function mustFollow({ state }: Publication, to: PublicationState, language: 'ru' | 'kk' | 'en') {
  if (!stepsOf(state).includes(to)) throw notThisStep({ from: publicationStateWords[state][language] })
}

async function current(
  sql: Sql,
  changed: readonly unknown[],
  id: string,
  actor: Call<typeof writing>['actor'],
): Promise<Publication> {
  const now = (await publicationById(sql, id, actor))!
  if (changed.length === 0) throw stale({}, { current: now })
  return now
}

export async function keepQuota(
  sql: Sql,
  { input: { activity, minimum }, params: { programme }, actor, services }: Call<typeof keeping, Row>,
): Promise<Meter> {
  await mustBeOfProgramme(sql, activity, programme)
  await sql`
    insert into publication_quotas (organisation, programme, activity, minimum) values (${actor.organisation}, ${programme}, ${activity}, ${minimum})
    on conflict (organisation, programme) do update set activity = excluded.activity, minimum = excluded.minimum, version = publication_quotas.version + 1`
  return meterOf(sql, programme, actor, services.today())
}
