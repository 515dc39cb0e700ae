import { rightsOn } from '#platform/actor.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import { addEngagement, correctEngagement, dropEngagement } from './commands/keep-engagements.ts'
import { addPartner, correctPartner, dropPartner, revealPhone } from './commands/keep-partners.ts'
import * as contract from './contract.ts'
import * as engagements from './engagement-contract.ts'
import { engagementById, everybodyEngaged } from './queries/engaged.ts'
import { partnerById, partnersOf } from './queries/partners.ts'

export const routes: Route[] = [
  query(contract.listPartners, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, call) => ({ items: await partnersOf(sql, call, call.params) }),
  }),
  command(contract.addPartner, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: addPartner,
  }),
  command(contract.correctPartner, {
    subject: (sql, call) => partnerById(sql, call.params.id, call),
    run: correctPartner,
  }),
  command(contract.dropPartner, { subject: (sql, call) => partnerById(sql, call.params.id, call), run: dropPartner }),
  command(contract.revealPartnerPhone, {
    subject: (sql, call) => partnerById(sql, call.params.id, call),
    run: revealPhone,
  }),
  query(engagements.listEngaged, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => ({
      items: await everybodyEngaged(sql, params.programme, actor),
      may: rightsOn(actor).filter(right => right.startsWith('partners.engagement.')),
    }),
  }),
  query(engagements.readEngagement, {
    subject: (sql, { params }) => engagementById(sql, params.id),
    run: async (_sql, { subject }) => subject,
  }),
  command(engagements.addEngagement, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: addEngagement,
  }),
  command(engagements.correctEngagement, {
    subject: (sql, { params }) => engagementById(sql, params.id),
    run: correctEngagement,
  }),
  command(engagements.dropEngagement, {
    subject: (sql, { params }) => engagementById(sql, params.id),
    run: dropEngagement,
  }),
]
