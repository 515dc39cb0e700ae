import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Instant, Text, Version } from '#platform/shapes.ts'

const One = z.strictObject({ id: Id })
const FindingKey = z.string().regex(/^[0-9a-f]{32}$/)
export const severities = ['error', 'warning', 'note'] as const

export const CheckedReport = z.object({
  id: Id,
  name: z.string().describe('of the file'),
  file: Id,
  checkedBy: z.string(),
  checkedAt: Instant,
  errors: z.int(),
  warnings: z.int(),
  notes: z.int(),
  accepted: z.int().describe('findings that somebody answers for'),
  carriedFrom: Instant.nullable().describe(
    'when the same report – of this kind, grantee and topic – was checked before, if accepted findings were carried over',
  ),
  understood: z.number().describe('share of the document’s text that was understood, 0 to 1'),
  version: Version,
})
export type CheckedReport = z.infer<typeof CheckedReport>

export const ShownFinding = z.object({
  key: FindingKey.describe('by its rule and what stands at its places: another number is another finding'),
  rule: z.string().describe('R01–R47'),
  severity: z.enum(severities),
  message: z.string(),
  places: z.array(
    z.object({
      where: z.string(),
      text: z.string(),
      value: z.number().nullable(),
      block: z.int().nullable().describe('in the document as it is shown'),
      row: z.int().nullable(),
      cell: z.int().nullable(),
    }),
  ),
  accepted: z.object({ because: z.string(), by: z.string(), at: Instant }).nullable(),
})
export type ShownFinding = z.infer<typeof ShownFinding>

/** The document as it was read: enough to find the place that a finding speaks of. */
export const ShownBlock = z.union([
  z.object({ text: z.string(), heading: z.boolean() }),
  z.object({
    rows: z.array(z.array(z.object({ text: z.string(), columns: z.int(), rows: z.int() }))),
  }),
])
export type ShownBlock = z.infer<typeof ShownBlock>

export const CheckedDocument = CheckedReport.extend({
  findings: z.array(ShownFinding),
  parts: z.object({ sections: z.int(), tables: z.int(), cells: z.int() }).describe('of the form, understood'),
  notRead: z
    .array(z.object({ where: z.string(), text: z.string() }))
    .describe('what could not be told to belong anywhere'),
  blocks: z.array(ShownBlock),
  whole: z.boolean().describe('false: the document is longer than what is shown'),
  may: z.array(z.string()),
})
export type CheckedDocument = z.infer<typeof CheckedDocument>

export const listCheckedReports = endpoint({
  method: 'GET',
  path: '/checks',
  permission: 'checking.report.read',
  summary: 'Written reports that were checked, those with most to look at first',
  search: z.strictObject({
    after: z.string().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ items: z.array(CheckedReport), next: z.string().nullable() }),
})
export const checkReport = endpoint({
  method: 'POST',
  path: '/checks',
  permission: 'checking.report.check',
  summary:
    'Checks a written report: Word, OpenDocument, PDF with text, or plain text; of a report checked before what was accepted is carried over',
  input: z.strictObject({ id: Id, file: Id }),
  reply: CheckedReport,
})
export const readCheckedReport = endpoint({
  method: 'GET',
  path: '/checks/:id',
  permission: 'checking.report.read',
  summary: 'A written report with what was found in it, by the rules as they are today',
  params: One,
  reply: CheckedDocument,
})
export const checkAgain = endpoint({
  method: 'PUT',
  path: '/checks/:id/file',
  permission: 'checking.report.check',
  summary: 'The same report after it was mended; what was accepted stays so where it still says the same',
  params: One,
  input: z.strictObject({ file: Id, version: Version }),
  reply: CheckedReport,
})
export const forgetReport = endpoint({
  method: 'DELETE',
  path: '/checks/:id',
  permission: 'checking.report.check',
  summary: 'Removes a checked report and its file',
  params: One,
  reply: z.object({ id: Id }),
})
const Finding = One.extend({ finding: FindingKey })
export const acceptFinding = endpoint({
  method: 'PUT',
  path: '/checks/:id/accepted/:finding',
  permission: 'checking.finding.accept',
  summary: 'Answers for a finding, with the reason',
  params: Finding,
  input: z.strictObject({ because: Text(2000).pipe(z.string().min(1)) }),
  reply: z.object({ id: Id }),
})
export const reopenFinding = endpoint({
  method: 'DELETE',
  path: '/checks/:id/accepted/:finding',
  permission: 'checking.finding.accept',
  summary: 'Takes back that a finding was answered for',
  params: Finding,
  reply: z.object({ id: Id }),
})
