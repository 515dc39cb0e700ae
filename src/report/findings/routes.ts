import type { Sql } from '#platform/database.ts'
import { command, type Route } from '#platform/routes.ts'
import { reportForChange } from '../versions/queries/find-version.ts'
import { acceptFinding, reopenFinding } from './accept-finding.ts'
import * as contract from './contract.ts'

const report = (sql: Sql, { params }: { params: { id: string } }) => reportForChange(sql, params.id)

export const findingRoutes: readonly Route[] = [
  command(contract.acceptOwnFinding, { subject: report, run: acceptFinding }),
  command(contract.reopenOwnFinding, { subject: report, run: reopenFinding }),
]
