import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { storyNamesSomebody, storyNeedsClosedCase, storyNeedsConsent } from '../problems.ts'
import type { CaseRow } from '../queries/cases.ts'
import { findStory, type StoryOfCase } from '../queries/stories.ts'
import type {
  correctStory as correcting,
  publishStory as publishing,
  Story,
  tellStory as telling,
} from '../story-contract.ts'

/** A closed case without names. It may be written before the citizen agrees; published only after. */
export async function tellStory(
  sql: Sql,
  { input, subject, actor, services }: Call<typeof telling, CaseRow>,
): Promise<Story> {
  if (subject.state !== 'closed') throw storyNeedsClosedCase()
  const { id, language, title, text } = input
  await sql`
    insert into stories (organisation, id, programme, case_id, language, title, text, written_by, written_on)
    values (${actor.organisation}, ${id}, ${subject.programme}, ${subject.id}, ${language}, ${title}, ${text}, ${actor.member}, ${services.today()})
    on conflict (organisation, id) do nothing`
  return (await findStory(sql, id, actor))!
}

/** Another text is another one to publish. */
export async function correctStory(
  sql: Sql,
  { input, subject, actor }: Call<typeof correcting, StoryOfCase>,
): Promise<Story> {
  if (input.version !== subject.version) throw stale({}, { current: await findStory(sql, subject.id, actor) })
  const { language, title, text } = input
  await sql`
    update stories set version = version + 1, language = ${language}, title = ${title}, text = ${text}, published_on = null
    where id = ${subject.id}`
  return (await findStory(sql, subject.id, actor))!
}

/** Published it can be read by everybody: with the citizen's consent, and with nothing in it that gives the case away. */
export async function publishStory(
  sql: Sql,
  { input, subject, actor, services }: Call<typeof publishing, StoryOfCase>,
): Promise<Story> {
  if (input.version !== subject.version) throw stale({}, { current: await findStory(sql, subject.id, actor) })
  if (!subject.consent) throw storyNeedsConsent()
  if (subject.traces.length > 0)
    throw storyNamesSomebody({ found: subject.traces.map(({ found }) => `«${found}»`).join(', ') })
  await sql`
    update stories set version = version + 1, published_on = ${services.today()} where id = ${subject.id} and published_on is null`
  return (await findStory(sql, subject.id, actor))!
}
