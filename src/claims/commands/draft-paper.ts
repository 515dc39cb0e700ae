import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  correctDraft as correcting,
  draftPaper as drafting,
  dropDraft as dropping,
  Paper,
} from '../paper-contract.ts'
import { caseIsClosed, notYet, paperWasSent } from '../problems.ts'
import type { CaseRow } from '../queries/cases.ts'
import { findPaper, type PaperOfCase } from '../queries/papers.ts'

/** A paper of the case. A draft is never blocked: what is missing is said beside it. */
export async function draftPaper(
  sql: Sql,
  { input, subject, actor, services }: Call<typeof drafting, CaseRow>,
): Promise<Paper> {
  if (subject.state === 'closed') throw caseIsClosed()
  const { id, kind, language, title, party, body, file, draftedOn = services.today() } = input
  if (draftedOn > services.today()) throw notYet()
  await sql`
    insert into papers (organisation, id, case_id, kind, language, title, party, body, file, drafted_on, drafted_by)
    values (${actor.organisation}, ${id}, ${subject.id}, ${kind}, ${language}, ${title}, ${party}, ${body}, ${file}, ${draftedOn}, ${actor.member})
    on conflict (organisation, id) do nothing`
  return findPaper(sql, id, actor)
}

export async function correctDraft(
  sql: Sql,
  { input, subject, actor, services }: Call<typeof correcting, PaperOfCase>,
): Promise<Paper> {
  await mustBeDraftAt(sql, subject, input.version, actor)
  const { title, party, body, file, draftedOn = subject.draftedOn } = input
  if (draftedOn > services.today()) throw notYet()
  await sql`
    update papers set version = version + 1, title = ${title}, party = ${party}, body = ${body}, file = ${file}, drafted_on = ${draftedOn}
    where id = ${subject.id}`
  return findPaper(sql, subject.id, actor)
}

export async function dropDraft(
  sql: Sql,
  { input, subject, actor }: Call<typeof dropping, PaperOfCase>,
): Promise<{ id: string }> {
  await mustBeDraftAt(sql, subject, input.version, actor)
  await sql`delete from papers where id = ${subject.id}`
  return { id: subject.id }
}

async function mustBeDraftAt(
  sql: Sql,
  paper: PaperOfCase,
  version: number,
  actor: Call<typeof dropping>['actor'],
): Promise<void> {
  if (paper.state !== 'draft') throw paperWasSent()
  if (version !== paper.version) throw stale({}, { current: await findPaper(sql, paper.id, actor) })
}
