import { command, query, type Route } from '#platform/routes.ts'
import { acceptFinding, reopenFinding } from './commands/accept-finding.ts'
import { checkAgain, checkReport, forgetReport } from './commands/check-report.ts'
import * as contract from './contract.ts'
import { checkedReport, checkedReports } from './queries/checked-reports.ts'
import { readChecked } from './queries/read-checked.ts'

export const routes: Route[] = [
  query(contract.listCheckedReports, { run: (sql, { search }) => checkedReports(sql, search) }),
  command(contract.checkReport, { run: checkReport }),
  query(contract.readCheckedReport, { subject: (sql, { params }) => checkedReport(sql, params.id), run: readChecked }),
  command(contract.checkAgain, { subject: (sql, { params }) => checkedReport(sql, params.id), run: checkAgain }),
  command(contract.forgetReport, { subject: (sql, { params }) => checkedReport(sql, params.id), run: forgetReport }),
  command(contract.acceptFinding, { subject: (sql, { params }) => checkedReport(sql, params.id), run: acceptFinding }),
  command(contract.reopenFinding, { subject: (sql, { params }) => checkedReport(sql, params.id), run: reopenFinding }),
]
