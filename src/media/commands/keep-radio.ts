import { mustBeOfProgramme } from '#evidence/commands/add-item.ts'
import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { broadcastsWhere, statementsWhere } from '../queries/radio.ts'
import type { Row } from '../queries/videos.ts'
import type {
  addBroadcast as adding,
  addCoverage as addingCoverage,
  Broadcast,
  CoverageStatement,
  correctBroadcast as correcting,
  correctCoverage as correctingCoverage,
} from '../radio-contract.ts'

type Programme = { readonly id: string }

const broadcastById = async (sql: Sql, id: string) => (await broadcastsWhere(sql, sql`b.id = ${id}`))[0]!
const statementById = async (sql: Sql, id: string) => (await statementsWhere(sql, sql`v.id = ${id}`))[0]!

export async function addBroadcast(
  sql: Sql,
  { input, params, actor }: Call<typeof adding, Programme>,
): Promise<Broadcast> {
  await mustBeOfProgramme(sql, input.activity, params.programme)
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  const [made] = await sql`
    insert into broadcasts ${sql({ ...own, ...columns(input) })} on conflict (organisation, id) do nothing returning id`
  if (made) await nameRepeats(sql, own, input)
  return broadcastById(sql, input.id)
}

export async function correctBroadcast(
  sql: Sql,
  { input, actor, subject }: Call<typeof correcting, Row>,
): Promise<Broadcast> {
  await mustBeOfProgramme(sql, input.activity, subject.programme)
  const before = await broadcastById(sql, subject.id)
  if (before.version !== input.version) throw stale({}, { current: before })
  await sql`delete from broadcast_repeats where broadcast = ${subject.id}`
  await sql`update broadcasts set ${sql(columns(input))}, version = version + 1 where id = ${subject.id}`
  await nameRepeats(sql, { organisation: actor.organisation, id: subject.id }, input)
  return broadcastById(sql, subject.id)
}

type Given = Omit<InputOf<typeof adding>, 'id'>
const columns = (given: Given) => ({
  activity: given.activity,
  medium: given.medium,
  number: given.number,
  aired_on: given.airedOn,
  aired_at: given.airedAt,
  minutes: given.minutes,
  topic: given.topic,
  host: given.host,
  certificate: given.certificate,
  certificate_on: given.certificateOn,
})

async function nameRepeats(sql: Sql, { organisation, id }: { organisation: string; id: string }, given: Given) {
  const days = [...new Set(given.repeats)]
  if (days.length === 0) return
  await sql`insert into broadcast_repeats ${sql(
    days.map(day => ({ organisation, broadcast: id, repeated_on: day, first_on: given.airedOn })),
  )}`
}

export async function addCoverage(
  sql: Sql,
  { input, params, actor }: Call<typeof addingCoverage, Programme>,
): Promise<CoverageStatement> {
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  await sql`insert into coverage_statements ${sql({ ...own, ...coverageColumns(input) })} on conflict (organisation, id) do nothing`
  return statementById(sql, input.id)
}

export async function correctCoverage(
  sql: Sql,
  { input, subject }: Call<typeof correctingCoverage, Row>,
): Promise<CoverageStatement> {
  const changed = await sql`
    update coverage_statements set ${sql(coverageColumns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await statementById(sql, subject.id)
  if (changed.length === 0) throw stale({}, { current })
  return current
}

const coverageColumns = (given: Omit<InputOf<typeof addingCoverage>, 'id'>) => ({
  medium: given.medium,
  starts_on: given.startsOn,
  ends_on: given.endsOn,
  value: given.value,
  unit: given.unit,
  source: given.source,
  source_on: given.sourceOn,
})
