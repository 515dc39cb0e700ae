import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { Day, Instant, Line, Text, Version } from '#platform/shapes.ts'
import { ReportKind, ReportModel } from '../model.ts'
import { ReportState, Step } from './rules.ts'

const One = z.strictObject({ id: Id })
const OfProgramme = z.strictObject({ programme: Id })

export const StepMade = z.object({
  step: Step,
  on: Day,
  letter: z.string().describe('number of the letter that it was sent, returned or accepted with'),
  note: z.string(),
  file: z.object({ id: Id, name: z.string() }).nullable().describe('the signed paper, or the operator’s letter'),
  by: z.string().describe('name of the member'),
  at: Instant,
})
export type StepMade = z.infer<typeof StepMade>

export const Remark = z.object({
  id: Id,
  body: z.string(),
  answer: z.string().describe('what was done about it; empty: nothing yet'),
  answeredBy: z.string().nullable(),
  version: Version,
})
export type Remark = z.infer<typeof Remark>

export const VersionInList = z.object({
  id: Id,
  number: z.int(),
  language: Language,
  state: Step,
  steps: z.array(StepMade).describe('oldest first'),
  remarks: z.array(Remark),
})
export type VersionInList = z.infer<typeof VersionInList>

export const Report = z.object({
  id: Id,
  kind: ReportKind,
  startsOn: Day,
  endsOn: Day,
  state: ReportState,
  versions: z.array(VersionInList).describe('newest first'),
  may: z.array(z.string()),
})
export type Report = z.infer<typeof Report>

export const listReports = endpoint({
  method: 'GET',
  path: '/programmes/:programme/reports',
  permission: 'report.model.read',
  summary: 'The reports that the programme owes, interim and final, each with its frozen versions',
  params: OfProgramme,
  reply: z.object({ items: z.array(Report) }),
})

export const beginInterim = endpoint({
  method: 'POST',
  path: '/programmes/:programme/reports',
  permission: 'report.interim.begin',
  summary: 'Begins an interim report: from the programme’s beginning until a day',
  params: OfProgramme,
  input: z.strictObject({ id: Id, endsOn: Day }),
  reply: Report,
})

export const dropInterim = endpoint({
  method: 'DELETE',
  path: '/reports/:id',
  permission: 'report.interim.begin',
  summary: 'Drops an interim report of which nothing was frozen',
  params: One,
  reply: One,
})

export const readBlocking = endpoint({
  method: 'GET',
  path: '/reports/:id/blocking',
  permission: 'report.model.read',
  summary: 'What keeps the report from being frozen, in the form’s order, each line with the page where it is mended',
  params: One,
  reply: z.object({ items: ReportModel.shape.blocking, accepted: ReportModel.shape.accepted }),
})

export const freezeVersion = endpoint({
  method: 'POST',
  path: '/reports/:id/versions',
  permission: 'report.version.freeze',
  summary: 'Freezes the report as it is now: its numbers, the records behind them, its documents by their hash',
  params: One,
  input: z.strictObject({ id: Id, language: Language }),
  reply: Report,
})

export const VersionDetails = VersionInList.extend({
  report: Id,
  kind: ReportKind,
  startsOn: Day,
  endsOn: Day,
  hash: z.string().describe('SHA-256 of the kept model'),
  documentHash: z.string().describe('SHA-256 of the kept Word document'),
  accepted: ReportModel.shape.accepted,
  rows: z.int().describe('records kept behind the numbers'),
  files: z.array(
    z.object({
      annex: z.int(),
      title: z.string(),
      quantity: z.int(),
      pages: z.int().nullable(),
      url: z.string().nullable(),
      file: Id.nullable(),
      hash: z.string().nullable(),
    }),
  ),
})
export type VersionDetails = z.infer<typeof VersionDetails>
export const readVersion = endpoint({
  method: 'GET',
  path: '/report/versions/:id',
  permission: 'report.model.read',
  summary: 'A frozen version: its steps, its remarks, and the documents that were kept with it',
  params: One,
  reply: VersionDetails,
})

export const readFrozenModel = endpoint({
  method: 'GET',
  path: '/report/versions/:id/model',
  permission: 'report.model.read',
  summary: 'The report as it was frozen',
  params: One,
  reply: ReportModel,
})

export const printVersion = endpoint({
  method: 'GET',
  path: '/report/versions/:id/file',
  permission: 'report.model.read',
  summary: 'A frozen version as a file: the kept bytes of Word and JSON, or the Word document as PDF',
  params: One,
  search: z.strictObject({ format: z.enum(['docx', 'pdf', 'json']) }),
  reply: FileReply,
})

const file = Id.nullable().default(null)
const letter = Line(100)

export const signVersion = endpoint({
  method: 'POST',
  path: '/report/versions/:id/sign',
  permission: 'report.version.sign',
  summary: 'Says that the frozen paper was signed, on the day that its sign-off has',
  params: One,
  input: z.strictObject({ file }),
  reply: Report,
})

export const sendVersion = endpoint({
  method: 'POST',
  path: '/report/versions/:id/send',
  permission: 'report.version.send',
  summary: 'Says by which letter and when the signed report was sent to the operator',
  params: One,
  input: z.strictObject({ on: Day, letter, note: Text(1000), file }),
  reply: Report,
})

export const returnVersion = endpoint({
  method: 'POST',
  path: '/report/versions/:id/return',
  permission: 'report.version.return',
  summary: 'Writes down that the operator returned the report, and each remark',
  params: One,
  input: z.strictObject({
    on: Day,
    letter,
    file,
    remarks: z
      .array(z.strictObject({ id: Id, body: Line(2000) }))
      .min(1)
      .max(200),
  }),
  reply: Report,
})

export const acceptVersion = endpoint({
  method: 'POST',
  path: '/report/versions/:id/accept',
  permission: 'report.version.accept',
  summary: 'Writes down that the operator accepted the report',
  params: One,
  input: z.strictObject({ on: Day, letter, note: Text(1000), file }),
  reply: Report,
})

export const withdrawVersion = endpoint({
  method: 'POST',
  path: '/report/versions/:id/withdraw',
  permission: 'report.version.withdraw',
  summary: 'Takes back a version that was not sent yet, with the reason; another one may be frozen then',
  params: One,
  input: z.strictObject({ because: Line(1000) }),
  reply: Report,
})

export const answerRemark = endpoint({
  method: 'PUT',
  path: '/report/remarks/:id',
  permission: 'report.remark.answer',
  summary: 'Writes what was done about a remark of the operator',
  params: One,
  input: z.strictObject({ answer: Line(2000), version: Version }),
  reply: Remark,
})

const Side = z.object({ value: z.number().nullable(), text: z.string() })
export const ComparedNumber = z.object({
  name: z.string(),
  place: z.string().describe('where the report prints it'),
  unit: z.string(),
  before: Side.nullable().describe('null: that version did not have the number'),
  after: Side.nullable(),
  opens: z.boolean().describe('the records behind it were kept'),
})
export type ComparedNumber = z.infer<typeof ComparedNumber>
export const ComparedText = z.object({ place: z.string(), before: z.string(), after: z.string() })
export type ComparedText = z.infer<typeof ComparedText>

export const compareVersions = endpoint({
  method: 'GET',
  path: '/report/versions/:id/compare',
  permission: 'report.model.read',
  summary: 'A frozen version beside a later one, or beside the report as it is today: number by number, text by text',
  params: One,
  search: z.strictObject({ with: Id.optional().describe('a version of the same report; today’s report when absent') }),
  reply: z.object({
    numbers: z.array(ComparedNumber).describe('all that the two have, those that differ first'),
    texts: z.array(ComparedText).describe('those that differ'),
    same: z.int().describe('how many numbers are equal'),
  }),
})

export const KeptRow = z.object({ record: Id, kind: z.string(), on: Day.nullable(), amount: z.number().nullable() })
export type KeptRow = z.infer<typeof KeptRow>
export const readKeptRows = endpoint({
  method: 'GET',
  path: '/report/versions/:id/figures/:name',
  permission: 'report.model.read',
  summary:
    'The records that a number of a frozen version was counted from, or those of them that another version lacks',
  params: z.strictObject({ id: Id, name: z.string().max(80) }),
  search: z.strictObject({
    lacking: Id.optional().describe('a version: only records that it does not have behind the number'),
    after: z.string().max(80).optional(),
  }),
  reply: z.object({ items: z.array(KeptRow), next: z.string().nullable(), total: z.int() }),
})
