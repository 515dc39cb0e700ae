import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportColumn, ExportSheet } from '#platform/sheets/with-export.ts'
import type { Expense, listExpenses } from '../expense-contract.ts'
import { lineById } from './budget.ts'

const columns: readonly ExportColumn<Expense>[] = [
  { heading: { ru: 'Дата', kk: 'Күні', en: 'Day' }, kind: 'day', value: ({ spentOn }) => spentOn },
  { heading: { ru: 'Статья', kk: 'Бап', en: 'Line' }, width: 34, value: ({ lineTitle }) => lineTitle },
  { heading: { ru: 'За что', kk: 'Не үшін', en: 'What for' }, width: 40, value: ({ what }) => what },
  {
    heading: { ru: 'Поставщик', kk: 'Жеткізуші', en: 'Supplier' },
    width: 34,
    value: ({ supplierName }) => supplierName,
  },
  { heading: { ru: 'БИН', kk: 'БСН', en: 'BIN' }, value: ({ supplierBin }) => supplierBin },
  { heading: { ru: 'Документ', kk: 'Құжат', en: 'Document' }, width: 24, value: ({ document }) => document },
  {
    heading: { ru: 'Сумма, тенге', kk: 'Сома, теңге', en: 'Amount, tenge' },
    kind: 'money',
    value: ({ amount }) => amount,
  },
  {
    heading: { ru: 'Оплачено, тенге', kk: 'Төленді, теңге', en: 'Paid, tenge' },
    kind: 'money',
    value: ({ paid }) => paid,
  },
]

export async function expenseSheet(
  sql: Sql,
  { search }: Call<typeof listExpenses, { id: string }>,
): Promise<ExportSheet<Expense>> {
  const line = search.line && (await lineById(sql, search.line))
  return {
    name: { ru: 'Расходы', kk: 'Шығыстар', en: 'Expenses' },
    columns,
    filter: line ? [line.title] : [],
  }
}
