import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Tenge, Text, Version } from '#platform/shapes.ts'
import { consentHasNumberAndDay, lineOnce } from './problems.ts'
import { causes, deviationKinds, lineKinds } from './rules.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })
const File = Id.nullable().default(null)

const BudgetChange = z.object({
  id: Id.describe('of the letter: one letter may change several lines'),
  planBefore: z.int(),
  planAfter: z.int(),
  reason: z.string(),
  letterNumber: z.string(),
  letterOn: Day,
  file: Id.nullable(),
})
const Saving = z.object({ id: Id, cause: z.enum(causes), amount: z.int(), said: z.string() })
export type Saving = z.infer<typeof Saving>

export const BudgetLine = z.object({
  id: Id,
  kind: z.enum(lineKinds),
  title: z.string(),
  position: z.int(),
  planned: z.int().describe('as the contract’s annex has it'),
  plan: z.int().describe('as letters have changed it'),
  fact: z.int(),
  overspentBecause: z.string(),
  consentNumber: z.string(),
  consentOn: Day.nullable(),
  consentFile: Id.nullable(),
  changes: z.array(BudgetChange),
  savings: z.array(Saving),
  version: Version,
})
export type BudgetLine = z.infer<typeof BudgetLine>

export const BalanceReturn = z.object({
  id: Id,
  amount: z.int(),
  returnedOn: Day,
  document: z.string(),
  file: Id.nullable(),
})
export type BalanceReturn = z.infer<typeof BalanceReturn>

export const Budget = z.object({
  grant: z.int(),
  startsOn: Day,
  endsOn: Day,
  lines: z.array(BudgetLine),
  returns: z.array(BalanceReturn),
  balance: z.object({
    plan: z.int(),
    gap: z.int().describe('of the grant, what no line plans'),
    fact: z.int(),
    unspent: z.int(),
    returned: z.int(),
    toReturn: z.int(),
  }),
  deviations: z.array(
    z.object({
      line: Id,
      title: z.string(),
      kind: z.enum(deviationKinds),
      plan: z.int(),
      fact: z.int(),
      amount: z.int(),
    }),
  ),
  months: z.array(z.object({ month: Day, line: Id, amount: z.int() })).describe('what was spent in which month'),
  may: z.array(z.string()),
})
export type Budget = z.infer<typeof Budget>

export const readBudget = endpoint({
  method: 'GET',
  path: '/programmes/:programme/budget',
  permission: 'money.budget.read',
  summary: 'The budget: lines with plan, letters, fact and savings; what is left and what went back',
  params: OfProgramme,
  reply: Budget,
})

const lineFields = {
  kind: z.enum(lineKinds),
  title: Line(300),
  planned: Tenge,
  overspentBecause: Text(2000).default(''),
  consentNumber: Text(60).default(''),
  consentOn: Day.nullable().default(null),
  consentFile: File,
}
export const letterWhole = ({ consentNumber, consentOn }: { consentNumber: string; consentOn: string | null }) =>
  (consentNumber === '') === (consentOn === null)
export const letterWords = { path: ['consentOn'], params: { words: consentHasNumberAndDay().words } }

export const addLine = endpoint({
  method: 'POST',
  path: '/programmes/:programme/budget/lines',
  permission: 'money.budget.write',
  summary: 'Adds a line to the budget',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...lineFields }).refine(letterWhole, letterWords),
  reply: BudgetLine,
})
export const correctLine = endpoint({
  method: 'PUT',
  path: '/money/lines/:id',
  permission: 'money.budget.write',
  summary: 'Puts a line right, says why it is overspent and by which letter the operator consented',
  params: One,
  input: z.strictObject({ version: Version, ...lineFields }).refine(letterWhole, letterWords),
  reply: BudgetLine,
})
export const dropLine = endpoint({
  method: 'DELETE',
  path: '/money/lines/:id',
  permission: 'money.budget.write',
  summary: 'Deletes a line that nothing was spent by',
  params: One,
  reply: One,
})
export const changePlan = endpoint({
  method: 'POST',
  path: '/programmes/:programme/budget/changes',
  permission: 'money.budget.write',
  summary: 'Changes the plan of one or several lines by a letter of the operator',
  params: OfProgramme,
  input: z.strictObject({
    id: Id,
    letterNumber: Line(60),
    letterOn: Day,
    reason: Line(2000),
    file: File,
    lines: z
      .array(z.strictObject({ line: Id, planBefore: Tenge, planAfter: Tenge }))
      .min(1)
      .max(200)
      .refine(lines => new Set(lines.map(({ line }) => line)).size === lines.length, {
        params: { words: lineOnce().words },
      }),
  }),
  reply: One,
})
export const addSaving = endpoint({
  method: 'POST',
  path: '/money/lines/:id/savings',
  permission: 'money.budget.write',
  summary: 'Says for which cause a part of a line was not spent',
  params: One,
  input: z.strictObject({ id: Id, cause: z.enum(causes), amount: Tenge.min(1), said: Text(1000).default('') }),
  reply: BudgetLine,
})
export const dropSaving = endpoint({
  method: 'DELETE',
  path: '/money/savings/:id',
  permission: 'money.budget.write',
  summary: 'Takes a cause of saving back',
  params: One,
  reply: BudgetLine,
})
export const addReturn = endpoint({
  method: 'POST',
  path: '/programmes/:programme/budget/returns',
  permission: 'money.budget.write',
  summary: 'Writes down what went back to the operator, by its payment order',
  params: OfProgramme,
  input: z.strictObject({ id: Id, amount: Tenge.min(1), returnedOn: Day, document: Line(200), file: File }),
  reply: BalanceReturn,
})
export const dropReturn = endpoint({
  method: 'DELETE',
  path: '/money/returns/:id',
  permission: 'money.budget.write',
  summary: 'Takes a return out that was written down by mistake',
  params: One,
  reply: One,
})
