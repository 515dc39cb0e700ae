import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addProject as adding,
  correctProject as correcting,
  dropProject as dropping,
  Project,
} from '../project-contract.ts'
import { projectById } from '../queries/projects.ts'

type Given = InputOf<typeof adding | typeof correcting>

export async function addProject(
  sql: Sql,
  { input, params, actor }: Call<typeof adding, { id: string }>,
): Promise<Project> {
  const own = { organisation: actor.organisation, id: input.id }
  const [added] = await sql`
    insert into project_proposals ${sql({ ...own, programme: params.programme, ...columnsOf(input) })}
    on conflict (organisation, id) do nothing returning id`
  if (added) await keepPlaces(sql, own, input)
  return (await projectById(sql, input.id, actor))!
}

export async function correctProject(
  sql: Sql,
  { input, actor, subject }: Call<typeof correcting, Project>,
): Promise<Project> {
  const changed = await sql`
    update project_proposals set ${sql(columnsOf(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  await keepPlaces(sql, { organisation: actor.organisation, id: subject.id }, input)
  return (await projectById(sql, subject.id, actor))!
}

export async function dropProject(sql: Sql, { subject }: Call<typeof dropping, Project>): Promise<{ id: string }> {
  await sql`delete from project_proposals where id = ${subject.id}`
  return { id: subject.id }
}

async function keepPlaces(sql: Sql, { organisation, id }: { organisation: string; id: string }, given: Given) {
  const places = [...new Set(given.places)]
  const known = await sql`select from places where code = any (${places})`
  if (known.length < places.length) throw notFound()
  await sql`delete from project_places where project = ${id}`
  await sql`insert into project_places ${sql(places.map(place => ({ organisation, project: id, place })))}`
}

const columnsOf = (given: Given) => ({
  number: given.number,
  name: given.name,
  direction: given.direction,
  justification: given.justification,
  goal: given.goal,
  tasks: given.tasks,
  description: given.description,
  results: given.results,
  currency: given.currency,
  unit: given.unit,
  unit_sum: given.unitSum,
  units: given.units,
})
