import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { Day, Instant, Personal, page, Version } from '#platform/shapes.ts'
import { codedColumns, type JournalColumn, journalColumns } from './journal-columns.ts'

const columnNames = Object.keys(journalColumns) as [JournalColumn, ...JournalColumn[]]
export const Column = z.enum(columnNames)
export const CodedColumnName = z.enum(codedColumns)
const WithId = z.strictObject({ id: Id })

/** Where an import stands. A check or a taking under way is told by its job. */
export const importStates = ['open', 'checked', 'taken'] as const
export const rowStates = ['new', 'known', 'rejected'] as const

const Counted = z.object({
  new: z.int(),
  known: z.int().describe('in the journal already, from this book or another'),
  rejected: z.int(),
  doubts: z.int().describe('visitors who may be somebody known'),
  persons: z.int().describe('cards that would be made'),
  /** Why rows are rejected, the commonest first. */
  problems: z.array(z.object({ column: Column, code: z.string(), count: z.int() })),
  remarks: z.array(z.object({ column: Column, code: z.string(), count: z.int() })),
  /** Which numbers the lines would get: their own, or the next ones. */
  numbers: z.array(z.object({ office: Id, year: z.int(), count: z.int(), keeps: z.boolean() })),
})
export type ImportCounts = z.infer<typeof Counted>

/** A word of a coded column: how often it stands there, and what it means or probably means. */
export const ImportWord = z.object({
  column: CodedColumnName,
  word: z.string().describe('empty: the cell is'),
  count: z.int(),
  meaning: z.string().nullable().describe('a code; empty: nothing; null: nobody knows yet'),
  proposal: z.string().nullable(),
})
export type ImportWord = z.infer<typeof ImportWord>

export const JournalImport = z.object({
  id: Id,
  programme: Id,
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), hidden: z.boolean() })),
  sheet: z.int(),
  headingRow: z.int().describe('as the sheet numbers it'),
  columns: z.array(z.object({ heading: z.string(), column: Column.or(z.literal('')), samples: z.array(z.string()) })),
  missing: z.array(Column),
  twice: z.array(Column),
  /** What was noticed of the sheet as a whole. */
  notes: z.object({ rows: z.int(), hidden: z.int(), merged: z.int() }).nullable(),
  words: z.array(ImportWord),
  choices: z.record(z.string(), z.array(z.object({ code: z.string(), label: z.string() }))),
  counts: Counted.extend({ openDoubts: z.int() }).nullable(),
  state: z.enum(importStates),
  job: Id.nullable(),
  startedAt: Instant,
  startedBy: z.string(),
  takenAt: Instant.nullable(),
  takenCount: z.int().nullable(),
  rejectedKept: z.boolean().describe('whether the rejected rows can still be downloaded'),
  version: Version,
  may: z.array(z.string()),
})
export type JournalImport = z.infer<typeof JournalImport>

export const ImportSummary = JournalImport.pick({
  id: true,
  fileName: true,
  state: true,
  startedAt: true,
  startedBy: true,
  takenAt: true,
  takenCount: true,
})
export type ImportSummary = z.infer<typeof ImportSummary>

const Finding = z.object({ column: Column, sentence: z.string() })
export const ImportRow = z.object({
  row: z.int().describe('as the sheet numbers it'),
  state: z.enum(rowStates),
  number: z.string(),
  receivedOn: Day.nullable(),
  visitor: z.string().nullable(),
  topic: z.string(),
  question: z.string(),
  problems: z.array(Finding),
  remarks: z.array(Finding),
  doubt: z.enum(['open', 'decided']).nullable(),
  candidates: z.array(
    z.object({ card: Id.nullable(), row: z.int().nullable(), name: z.string(), birth: z.string().nullable() }),
  ),
  sameAsCard: Id.nullable(),
  sameAsRow: z.int().nullable(),
})
export type ImportRow = z.infer<typeof ImportRow>

export const journalSample = endpoint({
  method: 'GET',
  path: '/reception/journal-sample',
  permission: 'reception.entry.import',
  summary: 'A workbook with the columns of a journal and one filled row, in the reader’s language',
  search: z.strictObject({ language: Language.optional() }),
  reply: FileReply,
})
export const listImports = endpoint({
  method: 'GET',
  path: '/programmes/:programme/imports',
  permission: 'reception.entry.import',
  summary: 'Workbooks that were brought into the journal, or are on their way, newest first',
  params: z.strictObject({ programme: Id }),
  search: z.strictObject({ after: Id.optional() }),
  reply: page(ImportSummary),
})
export const startImport = endpoint({
  method: 'POST',
  path: '/programmes/:programme/imports',
  permission: 'reception.entry.import',
  summary: 'Reads an uploaded workbook and proposes what its columns are. Nothing is written to the journal',
  params: z.strictObject({ programme: Id }),
  input: z.strictObject({ id: Id, file: Id }),
  reply: JournalImport,
})
export const readImport = endpoint({
  method: 'GET',
  path: '/reception/imports/:id',
  permission: 'reception.entry.import',
  summary: 'One import: columns, words, and what the check has found',
  params: WithId,
  reply: JournalImport,
})
export const chooseColumns = endpoint({
  method: 'PUT',
  path: '/reception/imports/:id/columns',
  permission: 'reception.entry.import',
  summary:
    'Says which sheet and row of headings it is, and what the columns are; without columns they are proposed anew',
  params: WithId,
  input: z.strictObject({
    version: Version,
    sheet: z.int().min(0).max(1000),
    headingRow: z.int().min(1).max(1_048_576),
    columns: z
      .array(Column.or(z.literal('')))
      .max(500)
      .optional(),
  }),
  reply: JournalImport,
})
export const chooseWords = endpoint({
  method: 'PUT',
  path: '/reception/imports/:id/words',
  permission: 'reception.entry.import',
  summary: 'Says what words of the workbook mean; `*` stands for every word of a column that nobody decided about',
  params: WithId,
  input: z.strictObject({
    version: Version,
    words: z
      .array(
        z.strictObject({
          column: CodedColumnName,
          word: Personal(z.string().max(32_767)),
          meaning: z.string().max(60).nullable(),
        }),
      )
      .min(1)
      .max(2000),
  }),
  reply: JournalImport,
})
export const checkImport = endpoint({
  method: 'POST',
  path: '/reception/imports/:id/check',
  permission: 'reception.entry.import',
  summary: 'Holds every row against the journal, as background work; nothing is written to the journal',
  params: WithId,
  input: z.strictObject({ version: Version }),
  reply: JournalImport,
})
export const listImportRows = endpoint({
  method: 'GET',
  path: '/reception/imports/:id/rows',
  permission: 'reception.entry.import',
  summary: 'Rows as they were understood, with what is wrong with them',
  params: WithId,
  search: z.strictObject({
    show: z.enum([...rowStates, 'doubts', 'remarks']).optional(),
    after: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(ImportRow),
})
export const decideDoubts = endpoint({
  method: 'POST',
  path: '/reception/imports/:id/doubts',
  permission: 'reception.entry.import',
  summary: 'Says of doubtful visitors whether they are somebody known; of every open one at once with `rest`',
  params: WithId,
  input: z.strictObject({
    decisions: z
      .array(z.strictObject({ row: z.int().min(1), card: Id.nullish(), sameAsRow: z.int().min(1).nullish() }))
      .max(500)
      .default([]),
    rest: z.enum(['new', 'same']).optional().describe('`same`: where exactly one is known by that name'),
  }),
  reply: JournalImport,
})
export const takeImport = endpoint({
  method: 'POST',
  path: '/reception/imports/:id/take',
  permission: 'reception.entry.import',
  summary: 'Writes the new rows into the journal as background work: all of them or none',
  params: WithId,
  input: z.strictObject({ version: Version, leaveOutRejected: z.boolean() }),
  reply: JournalImport,
})
export const dropImport = endpoint({
  method: 'POST',
  path: '/reception/imports/:id/drop',
  permission: 'reception.entry.import',
  summary: 'Forgets a workbook that was not taken',
  params: WithId,
  reply: z.object({ id: Id }),
})
export const rejectedImportRows = endpoint({
  method: 'GET',
  path: '/reception/imports/:id/rejected',
  permission: 'reception.entry.import',
  summary: 'The rejected rows as they stood, with the reasons, as a workbook: mend and upload it',
  params: WithId,
  search: z.strictObject({ language: Language.optional() }),
  reply: FileReply,
})
