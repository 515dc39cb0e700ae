import { command, query, type Route } from '#platform/routes.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import { addRecommendation, correctRecommendation, dropRecommendation } from './commands/keep-recommendations.ts'
import * as contract from './contract.ts'
import { recommendationById, recommendationsOf } from './queries/recommendations.ts'

export const routes: Route[] = [
  query(contract.listRecommendations, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, call) => ({ items: await recommendationsOf(sql, call, call.params) }),
  }),
  command(contract.addRecommendation, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: addRecommendation,
  }),
  command(contract.correctRecommendation, {
    subject: (sql, call) => recommendationById(sql, call.params.id, call),
    run: correctRecommendation,
  }),
  command(contract.dropRecommendation, {
    subject: (sql, call) => recommendationById(sql, call.params.id, call),
    run: dropRecommendation,
  }),
]
