import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import * as keep from './commands/keep-payments.ts'
import * as contract from './payment-contract.ts'
import { paymentById, paymentsPage, statementsOf } from './queries/payments.ts'
import { statementTable } from './queries/statement-table.ts'

const ofProgramme = {
  subject: (sql: Sql, { params }: { params: { programme: string } }) => programmeRow(sql, params.programme),
}
const payment = { subject: (sql: Sql, { params }: { params: { id: string } }) => paymentById(sql, params.id) }

export const paymentRoutes: Route[] = [
  query(contract.readStatement, { ...ofProgramme, run: statementTable }),
  command(contract.startStatement, { ...ofProgramme, run: keep.startStatement }),
  query(contract.listStatements, {
    ...ofProgramme,
    run: async (sql, { params }) => ({ items: await statementsOf(sql, params) }),
  }),
  query(contract.listPayments, {
    ...ofProgramme,
    run: (sql, { params, search }) => paymentsPage(sql, params.programme, search),
  }),
  query(contract.readPayment, { ...payment, run: async (_sql, { subject }) => subject }),
  command(contract.matchPayment, { ...payment, run: keep.matchPayment }),
  command(contract.unmatchPayment, { ...payment, run: keep.unmatchPayment }),
  command(contract.matchPayroll, { ...payment, run: keep.matchPayroll }),
  command(contract.unmatchPayroll, { ...payment, run: keep.unmatchPayroll }),
  command(contract.setAside, { ...payment, run: keep.setAside }),
]
