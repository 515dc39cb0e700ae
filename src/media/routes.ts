import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import { decideReach, dropMeasure, keepMeasures } from './commands/keep-measures.ts'
import { addPost, attachScreenshot, correctPost, dropPost } from './commands/keep-posts.ts'
import {
  approvePublication,
  keepQuota,
  planPublication,
  stepPublication,
  writePublication,
} from './commands/keep-publications.ts'
import { addBroadcast, addCoverage, correctBroadcast, correctCoverage } from './commands/keep-radio.ts'
import { addScreening, addVideo, correctScreening, correctVideo, dropScreening } from './commands/keep-videos.ts'
import { takeExport } from './commands/take-export.ts'
import * as contract from './contract.ts'
import * as meter from './meter-contract.ts'
import { digestOf } from './print/digest.ts'
import { readExport } from './queries/exports.ts'
import { libraryOf } from './queries/library.ts'
import { meterOf } from './queries/meter.ts'
import { publicationSheet } from './queries/publication-sheet.ts'
import { mine, postRow, publicationById, publicationsOf } from './queries/publications.ts'
import { broadcastsWhere, statementsWhere } from './queries/radio.ts'
import { indirectOf, measuresOf, reachOf } from './queries/reach.ts'
import { rowOf, screeningsWhere, videosWhere } from './queries/videos.ts'
import * as radio from './radio-contract.ts'
import * as reach from './reach-contract.ts'
import * as video from './video-contract.ts'

type InProgramme = { readonly params: { readonly programme: string } }
type OfOne = { readonly params: { readonly id: string } }
const programme = (sql: Parameters<typeof programmeRow>[0], { params }: InProgramme) =>
  programmeRow(sql, params.programme)
const post = (sql: Parameters<typeof postRow>[0], { params }: OfOne) => postRow(sql, params.id)
const publication = (
  sql: Parameters<typeof publicationById>[0],
  { params, actor }: OfOne & { actor: Parameters<typeof publicationById>[2] },
) => publicationById(sql, params.id, actor)

export const routes: Route[] = [
  ...withExport(contract.listPublications, contract.exportPublications, {
    subject: programme,
    run: (sql, { params, search, actor }) => publicationsOf(sql, params.programme, search, actor),
    sheet: publicationSheet,
  }),
  query(contract.readPublication, { subject: publication, run: async (_sql, { subject }) => subject }),
  command(contract.planPublication, { subject: programme, run: planPublication }),
  command(contract.writePublication, { subject: publication, run: writePublication }),
  command(contract.stepPublication, { subject: publication, run: stepPublication }),
  command(contract.approvePublication, { subject: publication, run: approvePublication }),
  command(contract.addPost, { subject: publication, run: addPost }),
  command(contract.correctPost, { subject: post, run: correctPost }),
  command(contract.dropPost, { subject: post, run: dropPost }),
  command(contract.attachScreenshot, { subject: post, run: attachScreenshot }),
  query(meter.readMeter, {
    subject: programme,
    run: (sql, { params, actor, services }) => meterOf(sql, params.programme, actor, services.today()),
  }),
  command(meter.keepQuota, { subject: programme, run: keepQuota }),
  query(contract.listLibrary, {
    subject: programme,
    run: (sql, { params, search }) => libraryOf(sql, params.programme, search),
  }),

  query(reach.listMeasures, {
    subject: post,
    run: async (sql, { subject }) => ({ items: [...(await measuresOf(sql, subject.id))] }),
  }),
  command(reach.keepMeasures, { subject: post, run: keepMeasures }),
  command(reach.dropMeasure, { subject: post, run: dropMeasure }),
  query(reach.readReach, { subject: programme, run: (sql, { params }) => reachOf(sql, params.programme) }),
  query(reach.readIndirect, {
    subject: programme,
    run: (sql, { params, actor }) => indirectOf(sql, params.programme, actor),
  }),
  command(reach.decideReach, { subject: programme, run: decideReach }),
  query(reach.readExport, { subject: programme, run: readExport }),
  command(reach.takeExport, { subject: programme, run: takeExport }),

  query(video.readVideos, {
    subject: programme,
    run: async (sql, { params, actor }) => ({
      videos: [...(await videosWhere(sql, sql`v.programme = ${params.programme}`))],
      screenings: [...(await screeningsWhere(sql, sql`s.programme = ${params.programme}`))],
      may: mine(actor),
    }),
  }),
  command(video.addVideo, { subject: programme, run: addVideo }),
  command(video.correctVideo, { subject: (sql, { params }) => rowOf(sql, 'videos', params.id), run: correctVideo }),
  command(video.addScreening, { subject: programme, run: addScreening }),
  command(video.correctScreening, {
    subject: (sql, { params }) => rowOf(sql, 'screenings', params.id),
    run: correctScreening,
  }),
  command(video.dropScreening, {
    subject: (sql, { params }) => rowOf(sql, 'screenings', params.id),
    run: dropScreening,
  }),

  query(radio.readRadio, {
    subject: programme,
    run: async (sql, { params, actor }) => ({
      broadcasts: [...(await broadcastsWhere(sql, sql`b.programme = ${params.programme}`))],
      statements: [...(await statementsWhere(sql, sql`v.programme = ${params.programme}`))],
      may: mine(actor),
    }),
  }),
  query(radio.printDigest, {
    subject: programme,
    run: (sql, { params, actor, language, services }) =>
      digestOf(sql, params.programme, { actor, language, today: services.today() }),
  }),
  command(radio.addBroadcast, { subject: programme, run: addBroadcast }),
  command(radio.correctBroadcast, {
    subject: (sql, { params }) => rowOf(sql, 'broadcasts', params.id),
    run: correctBroadcast,
  }),
  command(radio.addCoverage, { subject: programme, run: addCoverage }),
  command(radio.correctCoverage, {
    subject: (sql, { params }) => rowOf(sql, 'coverage_statements', params.id),
    run: correctCoverage,
  }),
]
