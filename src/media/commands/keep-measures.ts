import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { Publication } from '../contract.ts'
import { measuredAfterToday, measuredBeforePosted, nothingToDecide } from '../problems.ts'
import { type PostRow, publicationById } from '../queries/publications.ts'
import { indirectOf } from '../queries/reach.ts'
import type {
  decideReach as deciding,
  dropMeasure as dropping,
  IndirectTotal,
  keepMeasures as keeping,
} from '../reach-contract.ts'
import { reachItems } from '../reach-items.ts'

/** A snapshot of a day; read again on the same day it replaces what was read before. */
export async function keepMeasures(
  sql: Sql,
  { input: { measuredOn, source, counts }, actor, subject, services }: Call<typeof keeping, PostRow>,
): Promise<Publication> {
  if (measuredOn > services.today()) throw measuredAfterToday()
  if (measuredOn < subject.postedOn) throw measuredBeforePosted()
  const rows = Object.entries(counts).map(([metric, value]) => ({ post: subject.id, metric, measuredOn, value }))
  await writeMeasures(sql, rows, { source, file: null, actor })
  return (await publicationById(sql, subject.publication, actor))!
}

type NewMeasure = {
  readonly post: string
  readonly metric: string
  readonly measuredOn: string
  readonly value: number
}
type From = { readonly source: string; readonly file: string | null; readonly actor: Call<typeof keeping>['actor'] }

const BATCH = 1000
export async function writeMeasures(
  sql: Sql,
  rows: readonly NewMeasure[],
  { source, file, actor }: From,
): Promise<void> {
  const own = { organisation: actor.organisation, source, file, measured_by: actor.member }
  for (let from = 0; from < rows.length; from += BATCH) {
    const some = rows.slice(from, from + BATCH)
    await sql`
      insert into reach_measures ${sql(some.map(({ measuredOn, ...row }) => ({ ...own, ...row, measured_on: measuredOn })))}
      on conflict (organisation, post, metric, measured_on) do update
      set value = excluded.value, source = excluded.source, file = excluded.file, measured_by = excluded.measured_by`
  }
}

export async function dropMeasure(
  sql: Sql,
  { params, actor, subject }: Call<typeof dropping, PostRow>,
): Promise<Publication> {
  await sql`delete from reach_measures where post = ${subject.id} and metric = ${params.metric} and measured_on = ${params.day}`
  return (await publicationById(sql, subject.publication, actor))!
}

/** The last word counts; who said it and when stands beside the number. */
export async function decideReach(
  sql: Sql,
  { input: { items, included, because }, params: { programme }, actor }: Call<typeof deciding, { id: string }>,
): Promise<IndirectTotal> {
  const decided = await sql`
    insert into reach_decisions (organisation, programme, source, subject, included, because, decided_by)
    select ${actor.organisation}, ${programme}, r.source, r.subject, ${included}, ${because}, ${actor.member}
    from ${reachItems(sql, programme)} r
    join unnest(${items.map(({ source }) => source)}::text[], ${items.map(({ subject }) => subject)}::uuid[]) as w (source, subject)
      on w.source = r.source and w.subject = r.subject
    on conflict (organisation, source, subject) do update
    set included = excluded.included, because = excluded.because, decided_by = excluded.decided_by, decided_at = now()
    returning subject`
  if (decided.length < new Set(items.map(({ source, subject }) => `${source} ${subject}`)).size) throw nothingToDecide()
  return indirectOf(sql, programme, actor)
}
