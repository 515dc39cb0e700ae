import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import * as keepBudget from './commands/keep-budget.ts'
import * as keepExpenses from './commands/keep-expenses.ts'
import * as keepPayroll from './commands/keep-payroll.ts'
import * as keepRates from './commands/keep-rates.ts'
import * as budget from './contract.ts'
import * as expense from './expense-contract.ts'
import * as payroll from './payroll-contract.ts'
import { lineById, readBudget } from './queries/budget.ts'
import { expenseSheet } from './queries/expense-sheet.ts'
import { countLacks, expenseById, expensesPage } from './queries/expenses.ts'
import { ordersFile } from './queries/orders.ts'
import { payrollById, payrollMonths } from './queries/payroll.ts'
import { rateById, ratesKnown } from './queries/rates.ts'

const ofProgramme = {
  subject: (sql: Sql, { params }: { params: { programme: string } }) => programmeRow(sql, params.programme),
}
type Row = { id: string; line: string }
const saving = async (sql: Sql, id: string) =>
  (await sql<Row[]>`select id, line from savings where id = ${id} for update`)[0]
const returned = async (sql: Sql, id: string) =>
  (await sql<Row[]>`select id from balance_returns where id = ${id} for update`)[0]

export const routes: Route[] = [
  query(budget.readBudget, {
    ...ofProgramme,
    run: (sql, { params, actor, services }) => readBudget(sql, params.programme, actor, services.today()),
  }),
  command(budget.addLine, { ...ofProgramme, run: keepBudget.addLine }),
  command(budget.correctLine, { subject: (sql, { params }) => lineById(sql, params.id), run: keepBudget.correctLine }),
  command(budget.dropLine, { subject: (sql, { params }) => lineById(sql, params.id), run: keepBudget.dropLine }),
  command(budget.changePlan, { ...ofProgramme, run: keepBudget.changePlan }),
  command(budget.addSaving, { subject: (sql, { params }) => lineById(sql, params.id), run: keepBudget.addSaving }),
  command(budget.dropSaving, { subject: (sql, { params }) => saving(sql, params.id), run: keepBudget.dropSaving }),
  command(budget.addReturn, { ...ofProgramme, run: keepBudget.addReturn }),
  command(budget.dropReturn, { subject: (sql, { params }) => returned(sql, params.id), run: keepBudget.dropReturn }),
  ...withExport(expense.listExpenses, expense.exportExpenses, {
    ...ofProgramme,
    run: (sql, { params, search, actor }) => expensesPage(sql, params.programme, actor, search),
    sheet: expenseSheet,
  }),
  query(expense.exportOrders, { ...ofProgramme, run: ordersFile }),
  query(expense.countLacks, {
    ...ofProgramme,
    run: (sql, { params, services }) => countLacks(sql, params.programme, services.today()),
  }),
  query(expense.readExpense, {
    subject: (sql, { params, actor }) => expenseById(sql, params.id, actor),
    run: async (_sql, { subject }) => subject,
  }),
  command(expense.addExpense, { ...ofProgramme, run: keepExpenses.addExpense }),
  command(expense.correctExpense, {
    subject: (sql, { params, actor }) => expenseById(sql, params.id, actor),
    run: keepExpenses.correctExpense,
  }),
  command(expense.dropExpense, {
    subject: (sql, { params, actor }) => expenseById(sql, params.id, actor),
    run: keepExpenses.dropExpense,
  }),
  query(payroll.listPayroll, {
    ...ofProgramme,
    run: async (sql, { params, actor }) => ({ items: await payrollMonths(sql, params, actor) }),
  }),
  command(payroll.addPayroll, { ...ofProgramme, run: keepPayroll.addPayroll }),
  command(payroll.correctPayroll, {
    subject: (sql, { params, actor }) => payrollById(sql, params.id, actor),
    run: keepPayroll.correctPayroll,
  }),
  command(payroll.dropPayroll, {
    subject: (sql, { params, actor }) => payrollById(sql, params.id, actor),
    run: keepPayroll.dropPayroll,
  }),
  query(payroll.listRates, { run: async (sql, { actor }) => ({ items: await ratesKnown(sql, actor) }) }),
  command(payroll.addRate, { run: keepRates.addRate }),
  command(payroll.correctRate, {
    subject: (sql, { params, actor }) => rateById(sql, params.id, actor),
    run: keepRates.correctRate,
  }),
  command(payroll.approveRate, {
    subject: (sql, { params, actor }) => rateById(sql, params.id, actor),
    run: keepRates.approveRate,
  }),
]
