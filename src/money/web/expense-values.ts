import type { GivenInput } from '#platform/endpoint.ts'
import type { Choice } from '#platform/web/form/search-field.tsx'
import type { addExpense, Expense } from '../expense-contract.ts'

/** What the form of an expense has on the screen. */
export type ExpenseValues = {
  line: string | null
  what: string
  who: 'directory' | 'named' | 'person'
  supplier: Choice | null
  supplierName: string
  supplierBin: string
  document: string
  spentOn: string | null
  amount: string
  file: string | null
  consentNumber: string
  consentOn: string | null
}
export const blankExpense = (today: string): ExpenseValues => ({
  ...{ line: null, what: '', who: 'directory', supplier: null, supplierName: '', supplierBin: '', document: '' },
  ...{ spentOn: today, amount: '', file: null, consentNumber: '', consentOn: null },
})

export const valuesOf = (expense: Expense): ExpenseValues => ({
  ...{ line: expense.line, what: expense.what, document: expense.document, spentOn: expense.spentOn },
  ...{ amount: String(expense.amount), file: expense.file },
  ...{ consentNumber: expense.consentNumber, consentOn: expense.consentOn },
  ...(expense.supplier
    ? { who: 'directory', supplier: { value: expense.supplier, label: expense.supplierName } }
    : { who: expense.naturalPerson ? 'person' : 'named', supplier: null }),
  supplierName: expense.supplier ? '' : expense.supplierName,
  supplierBin: expense.supplier ? '' : (expense.supplierBin ?? ''),
})

type Period = { readonly startsOn: string; readonly endsOn: string }
type Told = Omit<GivenInput<typeof addExpense>, 'id'>

/** Only what the choice of supplier asks for is sent; the letter only where the day needs one. */
export function toldOf(values: ExpenseValues, { startsOn, endsOn }: Period): Told {
  const { who, supplier, supplierName, supplierBin, consentNumber, consentOn, line, spentOn, ...rest } = values
  const day = spentOn ?? ''
  const outside = day < startsOn || day > endsOn
  return {
    ...rest,
    ...{ line: line ?? '', spentOn: day, naturalPerson: who === 'person' },
    supplier: who === 'directory' ? (supplier?.value ?? '') : null,
    supplierName: who === 'directory' ? '' : supplierName,
    supplierBin: who === 'named' && supplierBin.trim() ? supplierBin : null,
    ...(outside ? { consentNumber, consentOn } : { consentNumber: '', consentOn: null }),
  }
}
