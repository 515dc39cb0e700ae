import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { printing } from '../build-model.ts'
import * as contract from './contract.ts'
import { deviationsOf, explainChange } from './explain-change.ts'

async function programme(sql: Sql, { params }: { params: { programme: string } }) {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${params.programme}`
  return found
}

export const deviationRoutes: readonly Route[] = [
  query(contract.listDeviations, {
    subject: programme,
    run: async (sql, { params, language, services }) => {
      const print = await printing(sql, params.programme, services.facts, language, services.today())
      return { items: deviationsOf(print!) }
    },
  }),
  command(contract.explainChange, { subject: programme, run: explainChange }),
]
