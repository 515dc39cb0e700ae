import { mustBeOfProgramme } from '#evidence/commands/add-item.ts'
import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { type Row, screeningsWhere, videosWhere } from '../queries/videos.ts'
import type {
  addVideo as adding,
  addScreening as addingScreening,
  correctVideo as correcting,
  correctScreening as correctingScreening,
  dropScreening as dropping,
  Screening,
  Video,
} from '../video-contract.ts'

type Programme = { readonly id: string }

const videoById = async (sql: Sql, id: string) => (await videosWhere(sql, sql`v.id = ${id}`))[0]!
const screeningById = async (sql: Sql, id: string) => (await screeningsWhere(sql, sql`s.id = ${id}`))[0]!

export async function addVideo(sql: Sql, { input, params, actor }: Call<typeof adding, Programme>): Promise<Video> {
  await mustBeOfProgramme(sql, input.activity, params.programme)
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  await sql`insert into videos ${sql({ ...own, ...videoColumns(input) })} on conflict (organisation, id) do nothing`
  return videoById(sql, input.id)
}

export async function correctVideo(sql: Sql, { input, subject }: Call<typeof correcting, Row>): Promise<Video> {
  await mustBeOfProgramme(sql, input.activity, subject.programme)
  const changed = await sql`
    update videos set ${sql(videoColumns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await videoById(sql, subject.id)
  if (changed.length === 0) throw stale({}, { current })
  return current
}

const videoColumns = (given: Omit<InputOf<typeof adding>, 'id'>) => ({
  activity: given.activity,
  title: given.title,
  language: given.language,
  script: given.script,
  script_on: given.scriptOn,
  finished_on: given.finishedOn,
  seconds: given.seconds,
  url: given.url,
})

export async function addScreening(
  sql: Sql,
  { input, params, actor }: Call<typeof addingScreening, Programme>,
): Promise<Screening> {
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  const [made] = await sql`
    insert into screenings ${sql({ ...own, ...screeningColumns(input) })} on conflict (organisation, id) do nothing returning id`
  if (made) await nameVideos(sql, own, input.videos)
  return screeningById(sql, input.id)
}

export async function correctScreening(
  sql: Sql,
  { input, actor, subject }: Call<typeof correctingScreening, Row>,
): Promise<Screening> {
  const changed = await sql`
    update screenings set ${sql(screeningColumns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length > 0) {
    await sql`delete from screened_videos where screening = ${subject.id}`
    await nameVideos(sql, { organisation: actor.organisation, id: subject.id }, input.videos)
  }
  const current = await screeningById(sql, subject.id)
  if (changed.length === 0) throw stale({}, { current })
  return current
}

const screeningColumns = (given: Omit<InputOf<typeof addingScreening>, 'id'>) => ({
  institution: given.institution,
  held_on: given.heldOn,
  form: given.form,
  viewers: given.viewers,
  confirmation: given.confirmation,
  confirmed_on: given.confirmedOn,
})

const nameVideos = (sql: Sql, { organisation, id }: { organisation: string; id: string }, videos: readonly string[]) =>
  sql`insert into screened_videos ${sql([...new Set(videos)].map(video => ({ organisation, screening: id, video })))}`

export async function dropScreening(sql: Sql, { subject }: Call<typeof dropping, Row>): Promise<{ id: string }> {
  await sql`delete from screenings where id = ${subject.id}`
  return { id: subject.id }
}
