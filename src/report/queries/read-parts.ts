import type * as z from 'zod'
import { type Proofs, proofsOf } from '#evidence/facts.ts'
import { type EngagedBy, expertsByActivity, type PartnerCells, partnerCells } from '#partners/facts.ts'
import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import { readPlan, readProgramme } from '#programme/facts.ts'
import type { Plan } from '#programme/plan-contract.ts'
import { recommendationCells } from '#proposals/facts.ts'
import type { ProposalRow, RecommendationRow } from '../model.ts'

export type Sheet = 'proposals' | 'recommendations'
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

/** All that people wrote for the report; its numbers are not here. Undefined when there is no such programme. */
export type Parts = {
  readonly grantee: string
  readonly programme: NonNullable<Awaited<ReturnType<typeof readProgramme>>>
  readonly plan: Plan
  readonly texts: ReadonlyMap<string, string>
  readonly sheets: SheetRows
  readonly experts: EngagedBy
  readonly proofs: Proofs
  readonly signOff: SignOff | null
}

/** Ten statements sent together, however large the plan. */
export async function readParts(sql: Sql, id: string, language: Language): Promise<Parts | undefined> {
  const [programme, plan, [organisation], texts, rows, proofs, recommended, partners, experts, [signOff]] =
    await Promise.all([
      readProgramme(sql, id),
      readPlan(sql, id),
      sql<{ name: string }[]>`select name from organisations`,
      sql<{ key: string; body: string }[]>`select key, body from report_texts where programme = ${id}`,
      sql<
        { sheet: Sheet; cells: never }[]
      >`select sheet, cells from report_rows where programme = ${id} order by sheet, position`,
      proofsOf(sql, id),
      recommendationCells(sql, id),
      partnerCells(sql, id, language),
      expertsByActivity(sql, id, language),
      sql<SignOff[]>`select position, name, signed_on, pages, version from report_sign_offs where programme = ${id}`,
    ])
  if (!programme || !plan) return undefined
  const sheet = (name: Sheet) => rows.filter(row => row.sheet === name).map(row => row.cells)
  return {
    grantee: organisation!.name,
    programme,
    plan,
    proofs,
    experts,
    signOff: signOff ?? null,
    texts: new Map(texts.map(({ key, body }) => [key, body])),
    sheets: {
      partners,
      proposals: sheet('proposals'),
      recommendations: [...recommended, ...sheet('recommendations')],
    },
  }
}
