import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { dropSupport, listClaims, supportClaim } from './claims.ts'
import * as contract from './contract.ts'

async function programme(sql: Sql, { params }: { params: { programme: string } }) {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${params.programme}`
  return found
}

export const claimRoutes: readonly Route[] = [
  query(contract.listClaims, {
    subject: programme,
    run: (sql, { params, language }) => listClaims(sql, params.programme, language),
  }),
  command(contract.supportClaim, { subject: programme, run: supportClaim }),
  command(contract.dropSupport, { subject: programme, run: dropSupport }),
]
