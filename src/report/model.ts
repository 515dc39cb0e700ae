import * as z from 'zod'
import { Unit } from '#platform/fact.ts'
import { Language } from '#platform/language.ts'
import { Instant } from '#platform/shapes.ts'
import { Qualifier } from '#programme/plan-contract.ts'

/**
 * A number at a time, with what proves it. `counted` comes from records (`fact`, and its rows open), `stated` was
 * written down by somebody with a source, because no record can give it; a sum is `stated` as soon as a part is.
 */
export const Figure = z.object({
  /** Name by which texts and forms insert it: `I05`, `direct_beneficiaries`, `sex.women`. */
  name: z.string(),
  value: z.number().nullable().describe('null: not known yet, which is not 0'),
  unit: Unit,
  source: z.enum(['counted', 'stated']),
  formula: z.string().describe('how the value came about, in words'),
  fact: z.string().optional().describe('the fact that was counted'),
  filters: z.record(z.string(), z.unknown()).optional(),
  /** Where a stated value comes from: the document and its date. */
  statedSource: z.string().optional(),
  /** As it is printed, with thin groups and, where stated, its mark: `82 541*`. */
  text: z.string(),
  /** A sum shows what it was added from. */
  parts: z
    .array(
      z.object({
        label: z.string(),
        name: z.string().optional().describe('of a statement that is a record: the fact that has its rows'),
        value: z.number().nullable(),
        source: z.enum(['counted', 'stated']),
        statedSource: z.string().optional(),
      }),
    )
    .optional(),
  /** Files that prove it. */
  evidence: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
})
export type Figure = z.infer<typeof Figure>

/** A paragraph of a narrative with figures in their places: text cannot go stale. */
export const Run = z.union([z.object({ text: z.string() }), z.object({ figure: Figure })])
export const Paragraph = z.object({ runs: z.array(Run), bullet: z.boolean() })
export type Paragraph = z.infer<typeof Paragraph>

/** The narrative sections of the form, in its order. Texts of single activities are kept with the activity. */
export const sectionKeys = [
  'result',
  'deviations',
  'goal_achievement',
  'changes',
  'results_concrete',
  'results_long_term',
  'results_sustainability',
  'partners_contribution',
] as const
export const SectionKey = z.enum(sectionKeys)
export type SectionKey = z.infer<typeof SectionKey>

/** Row of table 1 (nine columns). */
export const ActivityRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  dates: z.string(),
  places: z.string(),
  participants: z.array(Figure).describe('persons first; other units beside it, never added'),
  categories: z.string(),
  experts: z.string(),
  completeness: z.string(),
  annex: z.object({ number: z.string(), documents: z.array(z.string()), missing: z.array(z.string()) }),
  narrative: z.array(Paragraph),
})
export const ActivityGroup = z.object({
  kind: z.enum(['task', 'hearing', 'information']),
  title: z.string(),
  activities: z.array(ActivityRow),
})

/** Row of the plan/fact table: one label, one plan, one fact. A sub-target ("of them …") is a row of its own. */
export const IndicatorRow = z.object({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  subTarget: z.boolean(),
  qualifier: Qualifier,
  plan: Figure,
  fact: Figure,
  state: z.enum(['done', 'behind', 'missing', 'replaced', 'open']),
})
export const PlanFactTask = z.object({
  title: z.string(),
  activities: z.array(
    z.object({ number: z.string(), title: z.string(), shortTerm: z.string(), indicators: z.array(IndicatorRow) }),
  ),
})

export const EffectRow = z.object({
  number: z.int(),
  key: z.string(),
  indicator: z.string(),
  unit: z.string(),
  plan: Figure,
  fact: Figure,
  vulnerable: Figure.optional(),
  notes: z
    .array(z.string())
    .optional()
    .describe('printed under the table: what it was added from, and what it leaves out'),
})

/** One statistics table: the total, then its classes, which exclude each other and sum to it. */
export const StatisticsTable = z.object({
  key: z.enum(['sex', 'status', 'age']),
  title: z.string(),
  columns: z.array(z.object({ key: z.string(), label: z.string(), figure: Figure })),
  rule: z.string(),
})

export const Deviation = z.object({
  indicator: z.string(),
  label: z.string(),
  plan: z.string().describe('what was promised first, before any letter'),
  fact: z.string(),
  planned: Figure,
  reached: Figure,
  reason: z.string(),
  consent: z.string(),
})

/** Something that departed from the plan and isn't a number: how, when or where it was held, a line of the budget. */
export const Change = z.object({
  key: z.string(),
  label: z.string(),
  planned: z.string(),
  actual: z.string(),
  reason: z.string(),
  consent: z.string(),
})

export const PartnerRow = z.object({ name: z.string(), role: z.string(), contacts: z.string(), note: z.string() })
export const ProposalRow = z.object({
  number: z.string(),
  name: z.string(),
  justification: z.string(),
  goal: z.string(),
  tasks: z.string(),
  description: z.string(),
  sum: z.string(),
  geography: z.string(),
  results: z.string(),
  direction: z.string(),
})
export const RecommendationRow = z.object({ body: z.string(), recommendation: z.string(), letter: z.string() })

/** A report on the way to the end of the programme, or the one that ends it. */
export const ReportKind = z.enum(['interim', 'final'])

/** What keeps the report from being signed: each line opens where it is mended. */
export const BlockingLine = z.object({
  what: z.string(),
  place: z.string(),
  finding: z
    .object({
      key: z.string(),
      rule: z.string().describe('R01–R47'),
      severity: z.enum(['error', 'warning']).describe('a warning may be accepted with a reason'),
    })
    .optional()
    .describe('what the rules found; without it the records themselves lack something'),
})
export type BlockingLine = z.infer<typeof BlockingLine>

/** What a reader would ask, and why it is right nevertheless: somebody of the leads answers for it. */
export const AcceptedFinding = z.object({
  key: z.string(),
  rule: z.string(),
  what: z.string(),
  place: z.string(),
  because: z.string(),
  by: z.string(),
  at: Instant,
})
export type AcceptedFinding = z.infer<typeof AcceptedFinding>

/** The operator's report as one value: figures make it, forms print it, rules judge it. */
export const ReportModel = z.object({
  form: z.string().describe('the operator’s form and its year'),
  kind: ReportKind,
  language: Language,
  programme: z.string(),
  computedAt: z.string(),
  head: z.object({
    title: z.string(),
    grantee: z.string(),
    topic: z.string(),
    sum: Figure,
    contract: z.string(),
    period: z.string(),
    operator: z.string(),
  }),
  activities: z.array(ActivityGroup),
  goal: z.string(),
  planFact: z.array(PlanFactTask),
  effects: z.array(EffectRow),
  deviations: z.array(Deviation),
  changes: z.array(Change),
  sections: z.record(SectionKey, z.array(Paragraph)),
  statistics: z.array(StatisticsTable),
  partners: z.array(PartnerRow),
  proposals: z.array(ProposalRow),
  recommendations: z.array(RecommendationRow),
  signOff: z.object({
    pages: z.string(),
    position: z.string(),
    name: z.string(),
    date: z.string(),
    on: z.iso.date().nullable().describe('the same day as a value'),
  }),
  blocking: z.array(BlockingLine),
  accepted: z.array(AcceptedFinding),
})
export type ReportModel = z.infer<typeof ReportModel>

/** What is printed of it, and therefore judged. */
export type PrintedReport = Omit<ReportModel, 'blocking' | 'accepted'>
