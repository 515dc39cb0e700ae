import { command, query, type Route } from '#platform/routes.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import { addProject, correctProject, dropProject } from './commands/keep-projects.ts'
import { addRecommendation, correctRecommendation, dropRecommendation } from './commands/keep-recommendations.ts'
import * as contract from './contract.ts'
import * as projects from './project-contract.ts'
import { projectById, projectsOf } from './queries/projects.ts'
import { recommendationById, recommendationsOf } from './queries/recommendations.ts'

export const routes: Route[] = [
  query(contract.listRecommendations, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, call) => ({ items: await recommendationsOf(sql, call, { ...call.params, ...call.search }) }),
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
  query(projects.listProjects, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => ({ items: await projectsOf(sql, actor, params) }),
  }),
  command(projects.addProject, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: addProject,
  }),
  command(projects.correctProject, {
    subject: (sql, { params, actor }) => projectById(sql, params.id, actor),
    run: correctProject,
  }),
  command(projects.dropProject, {
    subject: (sql, { params, actor }) => projectById(sql, params.id, actor),
    run: dropProject,
  }),
]
