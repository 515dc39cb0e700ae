import type { Sql } from '#platform/database.ts'
import { command, open, query, type Route } from '#platform/routes.ts'
import * as contract from './contract.ts'
import { linksOf, makeLink, openingsOf, revokeLink } from './links.ts'
import { linkedFigure, linkedFile, linkedLedger } from './read-linked.ts'

async function programme(sql: Sql, { params }: { params: { programme: string } }): Promise<{ id: string } | undefined> {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${params.programme}`
  return found
}

export const monitorRoutes: Route[] = [
  query(contract.listLinks, {
    subject: programme,
    run: async (sql, { params, actor }) => ({ items: await linksOf(sql, actor, params) }),
  }),
  command(contract.makeLink, { subject: programme, run: makeLink }),
  command(contract.revokeLink, {
    subject: async (sql, { params, actor }) => (await linksOf(sql, actor, params))[0],
    run: revokeLink,
  }),
  query(contract.listOpenings, {
    subject: async (sql, { params, actor }) => (await linksOf(sql, actor, params))[0],
    run: openingsOf,
  }),
  open(contract.readLinkedLedger, linkedLedger),
  open(contract.readLinkedFigure, linkedFigure),
  open(contract.readLinkedFile, linkedFile),
]
