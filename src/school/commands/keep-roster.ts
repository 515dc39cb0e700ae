import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { studentById } from '../queries/students.ts'
import type {
  correctStudent as correcting,
  enrolStudent as enrolling,
  placeStudent as placing,
  Student,
} from '../roster-contract.ts'

export async function enrolStudent(
  sql: Sql,
  { input, actor, subject }: Call<typeof enrolling, { id: string }>,
): Promise<Student> {
  const { id, person, institution, enrolledOn } = input
  await sql`
    insert into students (organisation, id, stream, person, institution, enrolled_on, state_on)
    values (${actor.organisation}, ${id}, ${subject.id}, ${person}, ${institution}, ${enrolledOn}, ${enrolledOn})
    on conflict (organisation, id) do nothing`
  return (await studentById(sql, id, actor))!
}

export async function correctStudent(
  sql: Sql,
  { input, actor, subject }: Call<typeof correcting, { id: string }>,
): Promise<Student> {
  const { institution, enrolledOn, state, stateOn, leftBecause } = input
  const changed = await sql`
    update students set institution = ${institution}, enrolled_on = ${enrolledOn}, state = ${state}, state_on = ${stateOn},
      left_because = ${leftBecause}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await studentById(sql, subject.id, actor)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

/** One state with its day: each new one takes the place of the last. */
export async function placeStudent(
  sql: Sql,
  { input, actor, subject }: Call<typeof placing, Student>,
): Promise<Student> {
  const { kind, host, state, stateOn, version } = input
  const values = { host, state, state_on: stateOn }
  const own = { organisation: actor.organisation, student: subject.id, kind }
  const changed = version
    ? await sql`update placements set ${sql(values)}, version = version + 1
        where student = ${subject.id} and kind = ${kind} and version = ${version} returning kind`
    : await sql`insert into placements ${sql({ ...own, ...values })} on conflict (organisation, student, kind) do nothing returning kind`
  const current = (await studentById(sql, subject.id, actor))!
  if (changed.length > 0) return current
  const there = current.placements.find(placement => placement.kind === kind)
  const same = there && !version && there.host === host && there.state === state && there.stateOn === stateOn
  if (!same) throw stale({}, { current })
  return current
}
