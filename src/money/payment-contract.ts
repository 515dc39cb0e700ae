import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, page, Tenge } from '#platform/shapes.ts'
import { columnsFound, columnsShape } from '#platform/sheets/columns.ts'
import { Month } from './payroll-contract.ts'
import { payrollParts } from './rules.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })

/** Why a payment pays neither an expense nor wages. */
export const asides = ['grant', 'bank', 'return', 'not_ours'] as const
export const paymentStates = ['open', 'matched', 'aside'] as const

export const Statement = z.object({
  id: Id,
  fileName: z.string(),
  account: z.string(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  rows: z.int().nullable().describe('lines of the file; null until it is taken'),
  added: z.int().nullable().describe('of them, what was not here yet'),
  job: Id.nullable(),
  startedAt: Instant,
  startedBy: z.string(),
})
export type Statement = z.infer<typeof Statement>

const OfExpense = z.object({
  expense: Id,
  what: z.string(),
  supplierName: z.string(),
  document: z.string(),
  spentOn: Day,
  amount: z.int().describe('of a match what it pays, of a suggestion what is still to be paid'),
})
const OfPayroll = z.object({
  payroll: Id,
  month: Month,
  part: z.enum(payrollParts),
  document: z.string(),
  amount: z.int().describe('of a match what it pays, of a suggestion what is still to be paid'),
})
export const Payment = z.object({
  id: Id,
  programme: Id,
  paidOn: Day,
  number: z.string(),
  amount: z.int().describe('whole tenge; below nothing: it came in'),
  tiyn: z.int(),
  otherParty: z.string(),
  otherBin: z.string().nullable(),
  purpose: z.string(),
  aside: z.enum(asides).nullable(),
  matched: z.int(),
  matches: z.array(OfExpense),
  suggestions: z.array(OfExpense.extend({ because: z.array(z.enum(['amount', 'bin', 'name'])) })),
  payrollMatches: z.array(OfPayroll),
  payrollSuggestions: z.array(OfPayroll.extend({ because: z.array(z.enum(['amount', 'purpose', 'month'])) })),
})
export type Payment = z.infer<typeof Payment>

/** What a column of a statement says. A day is needed, and an amount or what went out and what came in. */
export const statementColumns = [
  'on',
  'amount',
  'out',
  'in',
  'otherParty',
  'purpose',
  'bin',
  'number',
  'currency',
] as const
export type StatementColumn = (typeof statementColumns)[number]
const StatementColumns = columnsShape(statementColumns)

export const StatementTable = z.object({
  ...columnsFound(statementColumns),
  first: z
    .array(z.object({ paidOn: Day, amount: z.int(), otherParty: z.string(), purpose: z.string() }))
    .describe('the first lines, as they would be understood'),
  wrong: z.string().nullable().describe('why they are not'),
})
export type StatementTable = z.infer<typeof StatementTable>

export const readStatement = endpoint({
  method: 'POST',
  path: '/programmes/:programme/statements/columns',
  permission: 'money.payment.import',
  summary: 'Looks into a bank statement and says which column is what; 1CClientBankExchange has none. Keeps nothing',
  params: OfProgramme,
  input: z.strictObject({ file: Id, columns: StatementColumns.nullable().default(null) }),
  reply: z.object({ table: StatementTable.nullable() }),
})
export const startStatement = endpoint({
  method: 'POST',
  path: '/programmes/:programme/statements',
  permission: 'money.payment.import',
  summary:
    'Takes a bank statement in as background work: 1CClientBankExchange, CSV or a sheet, whose columns are remembered',
  params: OfProgramme,
  input: z.strictObject({ id: Id, file: Id, columns: StatementColumns.nullable().default(null) }),
  reply: Statement,
})
export const listStatements = endpoint({
  method: 'GET',
  path: '/programmes/:programme/statements',
  permission: 'money.payment.read',
  summary: 'Statements that were taken in, or are on their way, newest first',
  params: OfProgramme,
  reply: z.object({ items: z.array(Statement) }),
})
export const listPayments = endpoint({
  method: 'GET',
  path: '/programmes/:programme/payments',
  permission: 'money.payment.read',
  summary: 'Payments of the bank by day, the latest first, with the expenses and wages that they probably paid',
  params: OfProgramme,
  search: z.strictObject({
    show: z.enum(paymentStates).default('open'),
    after: Id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: page(Payment),
})
export const readPayment = endpoint({
  method: 'GET',
  path: '/money/payments/:id',
  permission: 'money.payment.read',
  summary: 'One payment',
  params: One,
  reply: Payment,
})
export const matchPayment = endpoint({
  method: 'POST',
  path: '/money/payments/:id/matches',
  permission: 'money.payment.match',
  summary: 'A person confirms which expense a payment paid; without an amount as much as both allow',
  params: One,
  input: z.strictObject({ expense: Id, amount: Tenge.min(1).optional() }),
  reply: Payment,
})
export const unmatchPayment = endpoint({
  method: 'DELETE',
  path: '/money/payments/:id/matches/:expense',
  permission: 'money.payment.match',
  summary: 'Takes back that a payment paid an expense',
  params: z.strictObject({ id: Id, expense: Id }),
  reply: Payment,
})
export const matchPayroll = endpoint({
  method: 'POST',
  path: '/money/payments/:id/payroll',
  permission: 'money.payment.match',
  summary: 'A person confirms which part of a month’s wages a payment paid; without an amount as much as both allow',
  params: One,
  input: z.strictObject({ payroll: Id, part: z.enum(payrollParts), amount: Tenge.min(1).optional() }),
  reply: Payment,
})
export const unmatchPayroll = endpoint({
  method: 'DELETE',
  path: '/money/payments/:id/payroll/:payroll/:part',
  permission: 'money.payment.match',
  summary: 'Takes back that a payment paid a part of a month’s wages',
  params: z.strictObject({ id: Id, payroll: Id, part: z.enum(payrollParts) }),
  reply: Payment,
})
export const setAside = endpoint({
  method: 'PUT',
  path: '/money/payments/:id/aside',
  permission: 'money.payment.match',
  summary: 'Says why a payment pays neither an expense nor wages, or takes that back',
  params: One,
  input: z.strictObject({ as: z.enum(asides).nullable() }),
  reply: Payment,
})
