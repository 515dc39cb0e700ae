import type { Sql } from '#platform/database.ts'
import { type CaseState, type PaperKind, stepOfReplies } from '../rules.ts'
import type { Sphere } from '../spheres.ts'
import { moveCase } from './move-case.ts'
import { settleDeadlines } from './settle-deadlines.ts'

type Happened = { readonly on: string; readonly member: string | null }

/** After a paper's days have changed: the case moves as the replies say, and its deadlines follow the facts. */
export async function followReplies(
  sql: Sql,
  paper: { id: string; case: string },
  { on, member }: Happened,
): Promise<void> {
  const papers = await sql<{ kind: PaperKind; state: string; caseState: CaseState; sphere: Sphere }[]>`
    select p.kind, p.state, c.state as case_state, c.sphere from papers p
    join cases c on c.organisation = p.organisation and c.id = p.case_id where p.case_id = ${paper.case}`
  const { caseState: state, sphere } = papers[0]!
  const step = stepOfReplies({ state, sphere }, papers)
  if (step) await moveCase(sql, { id: paper.case, state, sphere }, step, { on, paper: paper.id, member })
  await settleDeadlines(sql, [paper.case])
}
