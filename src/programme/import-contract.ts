import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'

const One = z.strictObject({ id: Id })

/** A row of the sheet as it would be taken: new, already in the plan, or rejected with what to do about it. */
export const ImportRow = z.object({
  row: z.int().describe('as the sheet numbers it'),
  state: z.enum(['new', 'known', 'rejected']),
  task: z.string(),
  number: z.int().nullable(),
  activity: z.string(),
  indicator: z.string(),
  plan: z.string().describe('as it was understood'),
  /** Column and sentence; remarks of a row that is taken are worth a look, those of a rejected one are its reasons. */
  remarks: z.array(z.object({ column: z.string(), sentence: z.string() })),
})
export type ImportRow = z.infer<typeof ImportRow>

export const ImportPreview = z.object({
  rows: z.array(ImportRow),
  counts: z.object({ new: z.int(), known: z.int(), rejected: z.int() }),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const planTemplate = endpoint({
  method: 'GET',
  path: '/plan/template',
  permission: 'programme.plan.read',
  summary: 'An Excel sheet to write a plan in, in the reader’s language.',
  search: z.strictObject({ language: Language.optional() }),
  reply: FileReply,
})

export const previewImport = endpoint({
  method: 'GET',
  path: '/programmes/:id/import',
  permission: 'programme.plan.write',
  summary: 'What an uploaded sheet would add to the plan, row by row. Nothing is changed.',
  params: One,
  search: z.strictObject({ file: Id }),
  reply: ImportPreview,
})

export const rejectedRows = endpoint({
  method: 'GET',
  path: '/programmes/:id/import/rejected',
  permission: 'programme.plan.write',
  summary: 'The rejected rows of a sheet, as a sheet with the reasons: mend and upload it.',
  params: One,
  search: z.strictObject({ file: Id, language: Language.optional() }),
  reply: FileReply,
})

export const importPlan = endpoint({
  method: 'POST',
  path: '/programmes/:id/import',
  permission: 'programme.plan.write',
  summary:
    'Add the sheet’s new rows to the plan, all or none. With rejected rows only when they are knowingly left out.',
  params: One,
  input: z.strictObject({ file: Id, leaveOutRejected: z.boolean() }),
  reply: ImportPreview,
})
