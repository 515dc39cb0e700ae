import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Bin } from '#platform/identity-number.ts'
import { Day, Line, Personal, page, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { Amount } from './amount.ts'
import { letterWhole, letterWords } from './contract.ts'
import { supplierOnce } from './problems.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })

/** What an expense may lack: its document as a file, or the payment that paid it. */
export const lacks = ['file', 'payment'] as const

export const Expense = z.object({
  id: Id,
  programme: Id,
  line: Id,
  lineTitle: z.string(),
  what: z.string(),
  supplier: Id.nullable().describe('of the directory'),
  supplierName: z.string(),
  supplierBin: z.string().nullable(),
  naturalPerson: z.boolean(),
  document: z.string(),
  spentOn: Day,
  amount: z.int().describe('below nothing: a supplier gave money back'),
  paid: z.int().describe('of it, by payments of the bank that were matched'),
  file: Id.nullable(),
  consentNumber: z.string().describe('of the operator’s letter, for a day outside the period'),
  consentOn: Day.nullable(),
  version: Version,
  may: z.array(z.string()),
})
export type Expense = z.infer<typeof Expense>

const fields = {
  line: Id,
  what: Line(500),
  supplier: Id.nullable().default(null),
  supplierName: Personal(Text(300)).default(''),
  supplierBin: Bin.nullable().default(null),
  naturalPerson: z.boolean().default(false),
  document: Line(200),
  spentOn: Day,
  amount: Amount,
  file: Id.nullable().default(null),
  consentNumber: Text(60).default(''),
  consentOn: Day.nullable().default(null),
}
type Named = {
  supplier: string | null
  supplierName: string
  supplierBin: string | null
  naturalPerson: boolean
}
const namedOnce = ({ supplier, supplierName, supplierBin, naturalPerson }: Named) =>
  supplier ? !supplierName && !supplierBin && !naturalPerson : supplierName !== '' && !(supplierBin && naturalPerson)
const namedWords = { path: ['supplierName'], params: { words: supplierOnce().words } }

export const listExpenses = endpoint({
  method: 'GET',
  path: '/programmes/:programme/expenses',
  permission: 'money.expense.read',
  summary: 'Expenses by day, the latest first; of one line, or what lacks a file or a payment',
  params: OfProgramme,
  search: z.strictObject({
    line: Id.optional(),
    lacks: z.enum(lacks).optional(),
    after: Id.optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  reply: page(Expense),
})
export const exportExpenses = exportOf(listExpenses, {
  permission: 'money.expense.export',
  summary: 'Expenses as a workbook or CSV',
})
export const exportOrders = endpoint({
  method: 'GET',
  path: '/programmes/:programme/expenses/orders',
  permission: 'money.expense.export',
  summary: 'Expenses of a period as payment orders that 1C reads (1CClientBankExchange)',
  params: OfProgramme,
  search: z.strictObject({ from: Day.optional(), to: Day.optional() }),
  reply: FileReply,
})
export const readExpense = endpoint({
  method: 'GET',
  path: '/money/expenses/:id',
  permission: 'money.expense.read',
  summary: 'One expense',
  params: One,
  reply: Expense,
})
export const addExpense = endpoint({
  method: 'POST',
  path: '/programmes/:programme/expenses',
  permission: 'money.expense.write',
  summary: 'Writes down an expense by its document',
  params: OfProgramme,
  input: z
    .strictObject({ id: Id, ...fields })
    .refine(namedOnce, namedWords)
    .refine(letterWhole, letterWords),
  reply: Expense,
})
export const correctExpense = endpoint({
  method: 'PUT',
  path: '/money/expenses/:id',
  permission: 'money.expense.write',
  summary: 'Puts an expense right, or adds its file',
  params: One,
  input: z
    .strictObject({ version: Version, ...fields })
    .refine(namedOnce, namedWords)
    .refine(letterWhole, letterWords),
  reply: Expense,
})
export const dropExpense = endpoint({
  method: 'DELETE',
  path: '/money/expenses/:id',
  permission: 'money.expense.write',
  summary: 'Deletes an expense that was written down by mistake',
  params: One,
  reply: One,
})
export const countLacks = endpoint({
  method: 'GET',
  path: '/programmes/:programme/expenses/lacks',
  permission: 'money.expense.read',
  summary:
    'How much lacks a document, how many payments are not matched, and how many budget lines nobody has answered for',
  params: OfProgramme,
  reply: z.object({ withoutFile: z.int(), openPayments: z.int(), deviations: z.int() }),
})
