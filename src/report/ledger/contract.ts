import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Unit } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { Instant, page } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'

/** Parts of the form behind its first table, in its order. */
export const furtherSections = [
  'narratives',
  'planFact',
  'effects',
  'deviations',
  'section2',
  'section3',
  'section4',
  'section5',
  'section6',
  'partners',
  'proposals',
  'recommendations',
  'signOff',
] as const
export const ledgerSections = ['head', 'activities', ...furtherSections] as const
export const LedgerSection = z.enum(ledgerSections)
export type LedgerSection = z.infer<typeof LedgerSection>

/**
 * Where a printed number comes from: counted over records; stated with a document; promised by the contract; or
 * typed by somebody into a text of the plan, the passport or the report, where nothing proves it by itself.
 */
export const ledgerOrigins = ['counted', 'stated', 'promised', 'typed'] as const
export const LedgerOrigin = z.enum(ledgerOrigins)
export type LedgerOrigin = z.infer<typeof LedgerOrigin>

/** One printed number of the report; of a typed text, all of its numbers. */
export const LedgerLine = z.object({
  number: z.int().describe('in the order of the form'),
  section: LedgerSection,
  place: z.string().describe('in words: section, row, column'),
  printed: z.string().describe('as it is printed, with the mark of stated values'),
  figure: z.string().nullable().describe('opens it; null for what was typed'),
  value: z.number().nullable(),
  unit: Unit.nullable(),
  origin: LedgerOrigin,
  formula: z.string().describe('in words; of a typed text, the text'),
  rows: z.int().nullable().describe('records behind it; null where there are none to be had'),
  evidence: z.array(z.object({ id: z.string(), name: z.string() })),
  annex: z.string().nullable().describe('number of the annex with its documents'),
  computedAt: Instant.nullable(),
})
export type LedgerLine = z.infer<typeof LedgerLine>

export const listLedger = endpoint({
  method: 'GET',
  path: '/programmes/:programme/report/ledger',
  permission: 'report.model.read',
  summary: 'Every printed number of the report: place, formula in words, unit, value, rows, evidence, when computed',
  params: z.strictObject({ programme: Id }),
  search: z.strictObject({ origin: LedgerOrigin.optional(), section: LedgerSection.optional() }),
  reply: page(LedgerLine),
})

export const exportLedger = exportOf(listLedger, {
  permission: 'report.ledger.export',
  summary: 'The ledger as a file, an annex of the report',
})
