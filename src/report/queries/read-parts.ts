import type * as z from 'zod'
import { type Proofs, proofsOf } from '#evidence/facts.ts'
import { indirectNotes } from '#media/facts.ts'
import type { BudgetLine } from '#money/contract.ts'
import { budgetLines } from '#money/facts.ts'
import { type EngagedBy, expertsByActivity, type PartnerCells, partnerCells } from '#partners/facts.ts'
import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import { readPlan, readProgramme } from '#programme/facts.ts'
import type { Plan } from '#programme/plan-contract.ts'
import { projectCells, recommendationCells } from '#proposals/facts.ts'
import { type Departures, readDepartures } from '../deviations/read-deviations.ts'
import type { ProposalRow, RecommendationRow } from '../model.ts'

/** The tables of section 6, from the registers of their slices. */
export type SheetRows = {
  readonly partners: PartnerCells[]
  readonly proposals: z.infer<typeof ProposalRow>[]
  readonly recommendations: z.infer<typeof RecommendationRow>[]
}
export type SignOff = {
  readonly position: string
  readonly name: string
  readonly signedOn: string | null
  readonly pages: number | null
  readonly version: number
}

/** What those who sign say to a finding of the rules. */
export type Acceptance = { readonly because: string; readonly by: string; readonly at: string }

type Remark = { readonly body: string; readonly version: string }

/** All that people wrote for the report; its numbers are not here. Undefined when there is no such programme. */
export type Parts = {
  readonly grantee: string
  readonly programme: NonNullable<Awaited<ReturnType<typeof readProgramme>>>
  readonly plan: Plan
  readonly texts: ReadonlyMap<string, string>
  readonly sheets: SheetRows
  readonly experts: EngagedBy
  /** What the indirect total was added from, and what it leaves out, with the reasons. */
  readonly indirect: readonly string[]
  readonly proofs: Proofs
  readonly signOff: SignOff | null
  readonly departures: Departures
  /** With what was spent by each line until today, whichever report it is. */
  readonly budget: readonly BudgetLine[]
  /** Claims of change that somebody said the support of. */
  readonly supported: ReadonlySet<string>
  /** Of the operator about the version before, with nothing said to them yet. */
  readonly remarks: readonly Remark[]
  /** Which report it is: the final one, or the interim one until that day. */
  readonly report: string
  /** By the finding's key. */
  readonly accepted: ReadonlyMap<string, Acceptance>
}

/** Some fifteen statements sent together, however large the plan. */
export async function readParts(
  sql: Sql,
  id: string,
  language: Language,
  until: string | null = null,
): Promise<Parts | undefined> {
  const [
    programme,
    plan,
    [organisation],
    texts,
    proofs,
    partners,
    proposals,
    recommendations,
    experts,
    indirect,
    [signOff],
    remarks,
    departures,
    claims,
    [report],
    budget,
  ] = await Promise.all([
    readProgramme(sql, id),
    readPlan(sql, id),
    sql<{ name: string }[]>`select name from organisations`,
    sql<{ key: string; body: string }[]>`select key, body from report_texts where programme = ${id}`,
    proofsOf(sql, id, until),
    partnerCells(sql, id, language, until),
    projectCells(sql, id, language),
    recommendationCells(sql, id),
    expertsByActivity(sql, id, language, until),
    indirectNotes(sql, id, language, until),
    sql<SignOff[]>`select position, name, signed_on, pages, version from report_sign_offs where programme = ${id}`,
    sql<Remark[]>`
      select m.body, v.id as version from reports r
        join report_versions v on v.organisation = r.organisation and v.report = r.id
        join report_remarks m on m.organisation = v.organisation and m.version_of = v.id
      where r.programme = ${id} and r.ends_on is not distinct from ${until}::date and m.answer = ''
        and not exists (select from report_versions n where n.organisation = v.organisation and n.replaces = v.id)
      order by m.position`,
    readDepartures(sql, id, until),
    sql<{ hash: string }[]>`select hash from report_claims where programme = ${id}`,
    sql<{ id: string; accepted: (Acceptance & { finding: string })[] }[]>`
      select r.id, coalesce((select json_agg(json_build_object('finding', a.finding, 'because', a.because, 'by', m.name, 'at', a.accepted_at))
        from report_accepted_findings a join members m on m.organisation = a.organisation and m.id = a.accepted_by
        where a.organisation = r.organisation and a.report = r.id), '[]') as accepted
      from reports r where r.programme = ${id} and r.ends_on is not distinct from ${until}::date`,
    budgetLines(sql, { programme: id }),
  ])
  if (!programme || !plan) return undefined
  return {
    grantee: organisation!.name,
    programme,
    plan,
    proofs,
    experts,
    indirect,
    signOff: signOff ?? null,
    remarks,
    departures,
    budget,
    report: report!.id,
    accepted: new Map(report!.accepted.map(({ finding, ...acceptance }) => [finding, acceptance])),
    supported: new Set(claims.map(({ hash }) => hash)),
    texts: new Map(texts.map(({ key, body }) => [key, body])),
    sheets: { partners, proposals, recommendations },
  }
}
