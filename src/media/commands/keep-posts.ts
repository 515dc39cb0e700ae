import { addItem } from '#evidence/commands/add-item.ts'
import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addPost as adding,
  attachScreenshot as attaching,
  correctPost as correcting,
  dropPost as dropping,
  Publication,
} from '../contract.ts'
import { postSaysWhere, screenshotIsAPicture } from '../problems.ts'
import { type PostRow, publicationById } from '../queries/publications.ts'
import { addressKey } from '../rules.ts'

export async function addPost(
  sql: Sql,
  { input, actor, subject }: Call<typeof adding, Publication>,
): Promise<Publication> {
  const own = { organisation: actor.organisation, id: input.id, publication: subject.id }
  await sql`insert into posts ${sql({ ...own, ...columns(input) })} on conflict (organisation, id) do nothing`
  return (await publicationById(sql, subject.id, actor))!
}

export async function correctPost(
  sql: Sql,
  { input, actor, subject }: Call<typeof correcting, PostRow>,
): Promise<Publication> {
  const changed = await sql`
    update posts set ${sql(columns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const publication = (await publicationById(sql, subject.publication, actor))!
  if (changed.length === 0) throw stale({}, { current: publication.posts.find(({ id }) => id === subject.id) })
  return publication
}

function columns({ medium, postedOn, url, place, sharedBy }: Omit<InputOf<typeof adding>, 'id'>) {
  if (url === null && place === '') throw postSaysWhere()
  return { medium, posted_on: postedOn, url, address_key: url && addressKey(url), place, shared_by: sharedBy }
}

export async function dropPost(sql: Sql, { actor, subject }: Call<typeof dropping, PostRow>): Promise<Publication> {
  await sql`delete from posts where id = ${subject.id}`
  return (await publicationById(sql, subject.publication, actor))!
}

/** A picture and nothing else: a PDF of a page shows no count that anybody could read at a glance. */
export async function attachScreenshot(sql: Sql, call: Call<typeof attaching, PostRow>): Promise<Publication> {
  const { input, actor, subject } = call
  const [file] = await sql<{ mediaType: string }[]>`select media_type from files where id = ${input.file}`
  if (!file) throw notFound()
  if (!file.mediaType.startsWith('image/'))
    throw screenshotIsAPicture({ kind: file.mediaType.split('/')[1]!.toUpperCase() })
  const { programme, activity, title, postedOn, medium } = subject
  const about = {
    programme,
    activity,
    title: title.slice(0, 300),
    kind: 'screenshot',
    datedOn: postedOn,
    medium,
  } as const
  const links = [{ proves: 'record', target: subject.id } as const]
  await addItem(sql, {
    ...call,
    params: {},
    subject: undefined,
    input: { id: input.id, ...about, quantity: 1, pages: 1, file: input.file, url: null, links },
  })
  return (await publicationById(sql, subject.publication, actor))!
}
