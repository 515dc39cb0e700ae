import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { FactRow } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { Day, Instant, Line, Text } from '#platform/shapes.ts'
import { Figure, IndicatorRow, PlanFactTask, ReportModel, SectionKey } from './model.ts'

const OfProgramme = z.strictObject({ programme: Id })
const Asked = z.strictObject({
  language: Language.optional().describe('of the report; the reader’s when absent'),
  report: Id.optional().describe('an interim report; the final one when absent'),
})

export const readReport = endpoint({
  method: 'GET',
  path: '/programmes/:programme/report',
  permission: 'report.model.read',
  summary: 'The operator’s final report as one value: every number a figure with its formula, unit and source',
  params: OfProgramme,
  search: Asked,
  reply: ReportModel.extend({ may: z.array(z.string()) }),
})

export const printReport = endpoint({
  method: 'GET',
  path: '/programmes/:programme/report/file',
  permission: 'report.model.read',
  summary:
    'The report as a file: the operator’s Word form, PDF, all tables as .xlsx, JSON, or an IATI 2.03 activity (xml)',
  params: OfProgramme,
  search: Asked.extend({ format: z.enum(['docx', 'pdf', 'xlsx', 'json', 'xml']) }),
  reply: FileReply,
})

/** Plan and fact today, and what blocks the report. */
export const Board = z.object({
  today: Day,
  startsOn: Day,
  endsOn: Day,
  elapsed: z.number().describe('share of the period that has passed, 0 to 1'),
  tasks: z.array(PlanFactTask),
  participants: z.array(z.object({ activity: z.string(), number: z.string(), title: z.string(), row: IndicatorRow })),
  months: z.array(z.object({ month: z.string(), figure: Figure })).describe('consultations by month of the period'),
  report: Id.describe('the final one, which these lines keep from being signed'),
  blocking: ReportModel.shape.blocking,
  accepted: ReportModel.shape.accepted,
})
export type Board = z.infer<typeof Board>
export const readBoard = endpoint({
  method: 'GET',
  path: '/programmes/:programme/board',
  permission: 'report.model.read',
  summary: 'Plan and fact today: each indicator’s state, the pace against time, what is missing',
  params: OfProgramme,
  reply: Board,
})

export const readFigure = endpoint({
  method: 'GET',
  path: '/programmes/:programme/figures/:name',
  permission: 'report.model.read',
  summary: 'One figure and the records behind it: the same query as the number, row by row',
  params: z.strictObject({ programme: Id, name: z.string().max(80) }),
  search: z.strictObject({
    part: z.coerce
      .number()
      .int()
      .min(0)
      .max(99)
      .optional()
      .describe('which addend’s rows; the first counted one when absent'),
    after: z.string().max(80).optional(),
    report: Asked.shape.report,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    figure: Figure,
    label: z.string(),
    part: z.int().nullable(),
    items: z.array(FactRow),
    next: z.string().nullable(),
    total: z
      .object({
        rows: z.int(),
        amount: z.number().nullable().describe('of a sum or an average'),
        averaged: z.boolean(),
      })
      .nullable()
      .describe('of all pages, counted over the rows themselves; on the first page only'),
  }),
})

export const listFigures = endpoint({
  method: 'GET',
  path: '/programmes/:programme/figures',
  permission: 'report.model.read',
  summary: 'The figures that a text may insert by name',
  params: OfProgramme,
  reply: z.object({ items: z.array(z.object({ label: z.string(), figure: Figure })) }),
})

export const ReportText = z.object({
  key: z.string(),
  title: z.string(),
  body: z.string(),
  version: z.int().describe('0: not written yet'),
  writtenBy: z.string().nullable(),
  writtenAt: Instant.nullable(),
})
export type ReportText = z.infer<typeof ReportText>
export const listTexts = endpoint({
  method: 'GET',
  path: '/programmes/:programme/report/texts',
  permission: 'report.model.read',
  summary: 'The narrative sections and the texts of activities',
  params: OfProgramme,
  reply: z.object({ items: z.array(ReportText) }),
})
const TextKey = z.union([SectionKey, z.templateLiteral(['activity:', z.uuid()])])
export const writeText = endpoint({
  method: 'PUT',
  path: '/programmes/:programme/report/texts/:key',
  permission: 'report.text.write',
  summary: 'Writes a narrative section; {name} inserts a figure, an unknown name is refused',
  params: z.strictObject({ programme: Id, key: TextKey }),
  input: z.strictObject({ body: Text(50_000), version: z.int().min(0) }),
  reply: ReportText,
})

export const SignOff = z.object({
  position: z.string(),
  name: z.string(),
  signedOn: Day.nullable(),
  pages: z.int().nullable(),
  version: z.int(),
})
export const readSignOff = endpoint({
  method: 'GET',
  path: '/programmes/:programme/report/sign-off',
  permission: 'report.model.read',
  summary: 'Who signs the report, when, and how many pages it has',
  params: OfProgramme,
  reply: SignOff,
})
export const fillSignOff = endpoint({
  method: 'PUT',
  path: '/programmes/:programme/report/sign-off',
  permission: 'report.text.write',
  summary: 'Fills in the sign-off block',
  params: OfProgramme,
  input: z.strictObject({
    position: Line(200),
    name: Line(200),
    signedOn: Day.nullish(),
    pages: z.int().min(1).max(5000).nullish(),
    version: z.int().min(0),
  }),
  reply: SignOff,
})

export const ReportForm = z.object({
  language: Language,
  own: z.boolean().describe('the organisation’s own edited form; otherwise the one that comes with the program'),
  uploadedBy: z.string().nullable(),
  uploadedAt: Instant.nullable(),
})
export const listForms = endpoint({
  method: 'GET',
  path: '/report/forms',
  permission: 'report.model.read',
  summary: 'The Word forms in use, by language, and the tags that they may have',
  reply: z.object({ items: z.array(ReportForm), tags: z.array(z.object({ tag: z.string(), meaning: z.string() })) }),
})
export const downloadForm = endpoint({
  method: 'GET',
  path: '/report/forms/:language/file',
  permission: 'report.model.read',
  summary: 'The Word form in use, to be edited in Word',
  params: z.strictObject({ language: Language }),
  reply: FileReply,
})
export const useForm = endpoint({
  method: 'PUT',
  path: '/report/forms/:language',
  permission: 'report.form.write',
  summary: 'Puts an edited Word form to use; an unknown or broken tag is named with its place',
  params: z.strictObject({ language: Language }),
  input: z.strictObject({ file: Id }),
  reply: ReportForm,
})
export const useOurForm = endpoint({
  method: 'DELETE',
  path: '/report/forms/:language',
  permission: 'report.form.write',
  summary: 'Goes back to the form that comes with the program',
  params: z.strictObject({ language: Language }),
  reply: ReportForm,
})
