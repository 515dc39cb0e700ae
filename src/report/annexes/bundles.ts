import type { Sql } from '#platform/database.ts'
import type { Download } from '#platform/endpoint.ts'
import type { JobState } from '#platform/jobs-contract.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { translator } from '#platform/words-book.ts'
import { noDocuments } from '../problems.ts'
import { annexWords } from './annex-words.ts'
import { BUNDLE, type BundleTask } from './bundle-job.ts'
import type { Bundle, downloadBundle as downloading, makeBundle as making } from './contract.ts'

/** Asked for twice while it is being made, it is made once. */
export async function makeBundle(
  sql: Sql,
  { params, input, actor, services }: Call<typeof making, { id: string }>,
): Promise<JobState> {
  const { programme } = params
  const { kind, language } = input
  const [some] = await sql`
    select from activities a join evidence_items i on i.organisation = a.organisation and i.activity = a.id
    where a.programme = ${programme} limit 1`
  if (!some) throw noDocuments()
  const task: BundleTask = { programme, member: actor.member, kind, language }
  const { organisation } = actor
  const job = await services.jobs.add(BUNDLE, task, { organisation, once: `${programme} ${kind} ${language}` })
  return (await services.jobs.state(organisation, job))!
}

export async function bundlesOf(sql: Sql, programme: string, contents: Buffer): Promise<Bundle[]> {
  return sql<Bundle[]>`
    select b.id, b.kind, b.language, f.size::float8 as size, b.documents, b.enclosed, b.pages, b.contents = ${contents} as current,
      m.name as made_by, b.made_at
    from annex_bundles b
    join files f on f.organisation = b.organisation and f.id = b.file
    join members m on m.organisation = b.organisation and m.id = b.made_by
    where b.programme = ${programme} order by b.made_at desc limit 20`
}

export async function downloadBundle(
  sql: Sql,
  { params, actor, services }: Call<typeof downloading>,
): Promise<Download> {
  const [bundle] = await sql<(Pick<Bundle, 'kind' | 'language'> & { hash: string; mediaType: string; code: string })[]>`
    select b.kind, b.language, f.hash, f.media_type, g.code
    from annex_bundles b
    join files f on f.organisation = b.organisation and f.id = b.file
    join programmes g on g.organisation = b.organisation and g.id = b.programme
    where b.id = ${params.id}`
  const body = bundle && (await services.files.get(actor.organisation, bundle.hash))
  if (!body) throw notFound()
  const title = translator(annexWords, bundle.language)('bundle')
  return { name: `${title} ${bundle.code}.${bundle.kind}`, mediaType: bundle.mediaType, body }
}
