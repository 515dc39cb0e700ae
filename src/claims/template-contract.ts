import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line, Personal, Text, Version } from '#platform/shapes.ts'
import { Dispute, Sphere } from './contract.ts'
import { Paper, PaperKind, paperLanguages } from './paper-contract.ts'

const One = z.strictObject({ id: Id })
const OneVersion = z.strictObject({ id: Id, number: z.coerce.number().int().min(1) })
const PaperLanguage = z.enum(paperLanguages)

export const TemplateVersion = z.object({
  number: z.int(),
  shipped: z.boolean().describe('the product’s own wording'),
  note: z.string(),
  addedBy: z.string().nullable(),
  addedAt: Instant,
  approvedBy: z.string().nullable().describe('null: a draft, not yet approved by a lawyer of the organisation'),
  approvedOn: Day.nullable(),
  papers: z.int().describe('papers that were made from it'),
})
export type TemplateVersion = z.infer<typeof TemplateVersion>

/** A Word file from which papers of a kind are made. */
export const Template = z.object({
  id: Id,
  kind: PaperKind,
  sphere: Sphere.nullable().describe('null: for any dispute'),
  language: PaperLanguage,
  title: z.string(),
  law: z.string(),
  retiredOn: Day.nullable(),
  versions: z.array(TemplateVersion).describe('the newest first'),
  version: Version,
  may: z.array(z.string()),
})
export type Template = z.infer<typeof Template>

export const listTemplates = endpoint({
  method: 'GET',
  path: '/claims/templates',
  permission: 'claims.template.read',
  summary: 'The library of templates with their versions and who approved them',
  reply: z.object({ items: z.array(Template) }),
})

const described = {
  kind: PaperKind,
  sphere: Sphere.nullable().default(null),
  language: PaperLanguage,
  title: Line(200),
  law: Text(300).default(''),
}
export const addTemplate = endpoint({
  method: 'POST',
  path: '/claims/templates',
  permission: 'claims.template.write',
  summary: 'Add a template: a Word file whose tags are checked, as its first version',
  input: z.strictObject({ id: Id, ...described, file: Id, note: Text(500).default('') }),
  reply: Template,
})
export const describeTemplate = endpoint({
  method: 'PUT',
  path: '/claims/templates/:id',
  permission: 'claims.template.write',
  summary: 'Change what a template is called and for, or take it out of use',
  params: One,
  input: z.strictObject({ version: Version, ...described, retired: z.boolean() }),
  reply: Template,
})
export const addTemplateVersion = endpoint({
  method: 'POST',
  path: '/claims/templates/:id/versions',
  permission: 'claims.template.write',
  summary: 'Add a version edited in Word; papers that were made keep theirs',
  params: One,
  input: z.strictObject({ version: Version, file: Id, note: Text(500).default('') }),
  reply: Template,
})
export const approveTemplateVersion = endpoint({
  method: 'POST',
  path: '/claims/templates/:id/versions/:number/approve',
  permission: 'claims.template.approve',
  summary: 'Approve a version of a template, as a lawyer of the organisation',
  params: OneVersion,
  input: z.strictObject({ version: Version }),
  reply: Template,
})
export const downloadTemplate = endpoint({
  method: 'GET',
  path: '/claims/templates/:id/versions/:number/file',
  permission: 'claims.template.read',
  summary: 'The Word file of a version, to be edited in Word',
  params: OneVersion,
  reply: FileReply,
})

/** A fact that the paper needs and that is not known yet, and why it matters. */
export const MissingFact = z.object({ code: z.string(), fact: z.string(), why: z.string() })
const made = {
  template: Id,
  party: Id.nullable().default(null),
  body: Id.nullable().default(null),
}
export const previewPaper = endpoint({
  method: 'POST',
  path: '/claims/cases/:id/papers/preview',
  permission: 'claims.paper.draft',
  summary: 'The paper as it would be now, line by line, and which facts are still missing and why they matter',
  params: One,
  input: z.strictObject({
    ...made,
    told: Dispute.optional().describe('as it is typed at the moment; without it, as it was saved'),
  }),
  reply: z.object({
    lines: z.array(z.object({ style: z.enum(['corner', 'title', 'item', 'note', 'text']), text: z.string() })),
    missing: z.array(MissingFact),
    approved: z.boolean().describe('by a lawyer of the organisation'),
  }),
})
export const makePaper = endpoint({
  method: 'POST',
  path: '/claims/cases/:id/papers/made',
  permission: 'claims.paper.draft',
  summary: 'Make a paper of a case from the newest version of a template; the same id again makes the draft anew',
  params: One,
  input: z.strictObject({ id: Id, ...made, title: Personal(Line(300)).optional() }),
  reply: Paper,
})
export const printBundle = endpoint({
  method: 'GET',
  path: '/claims/papers/:id/bundle',
  permission: 'claims.paper.draft',
  summary:
    'A paper with all exhibits of its case as one PDF, each page stamped with the exhibit’s number; as many copies as asked for',
  params: One,
  search: z.strictObject({ copies: z.coerce.number().int().min(1).max(10).default(1) }),
  reply: FileReply,
})
export const printPaper = endpoint({
  method: 'GET',
  path: '/claims/papers/:id/pdf',
  permission: 'claims.paper.draft',
  summary: 'A paper as PDF',
  params: One,
  reply: FileReply,
})
