import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { modelOf, printing } from '../build-model.ts'
import { ReportModel } from '../model.ts'
import { answerRemark, remarkById } from './commands/answer-remark.ts'
import { freezeVersion } from './commands/freeze-version.ts'
import { beginInterim, dropInterim } from './commands/keep-interim.ts'
import { acceptVersion, returnVersion, sendVersion, signVersion, withdrawVersion } from './commands/make-step.ts'
import * as contract from './contract.ts'
import { compareVersions } from './queries/compare.ts'
import { reportForChange, reportOfId, versionById, versionForChange } from './queries/find-version.ts'
import { keptRows } from './queries/kept-rows.ts'
import { frozenModel, printVersion, readVersion } from './queries/read-version.ts'
import { reportsOf } from './queries/reports.ts'

type Named = { params: { id: string } }
const report = (sql: Sql, { params }: Named) => reportOfId(sql, params.id)
const reportChanging = (sql: Sql, { params }: Named) => reportForChange(sql, params.id)
const version = (sql: Sql, { params }: Named) => versionById(sql, params.id)
const versionChanging = (sql: Sql, { params }: Named) => versionForChange(sql, params.id)

async function programme(sql: Sql, { params }: { params: { programme: string } }) {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${params.programme}`
  return found
}

export const versionRoutes: readonly Route[] = [
  query(contract.listReports, {
    subject: programme,
    run: async (sql, { params, actor }) => ({ items: await reportsOf(sql, params.programme, actor) }),
  }),
  command(contract.beginInterim, { subject: programme, run: beginInterim }),
  command(contract.dropInterim, { subject: reportChanging, run: dropInterim }),
  query(contract.readBlocking, {
    subject: report,
    run: async (sql, { subject, language, services }) => {
      const print = await printing(sql, subject.programme, services.facts, language, services.today(), {
        which: subject,
      })
      const { blocking: items, accepted } = modelOf(print!, services.secrets)
      return { items, accepted }
    },
  }),
  command(contract.freezeVersion, { subject: reportChanging, run: freezeVersion }),
  query(contract.readVersion, { subject: version, run: (sql, { params }) => readVersion(sql, params.id) }),
  query(contract.readFrozenModel, {
    subject: version,
    run: async (sql, { params }) => ReportModel.parse(JSON.parse((await frozenModel(sql, params.id)).toString())),
  }),
  query(contract.printVersion, {
    subject: version,
    run: (sql, { params, search, services }) => printVersion(sql, params.id, search.format, services),
  }),
  command(contract.signVersion, { subject: versionChanging, run: signVersion }),
  command(contract.sendVersion, { subject: versionChanging, run: sendVersion }),
  command(contract.returnVersion, { subject: versionChanging, run: returnVersion }),
  command(contract.acceptVersion, { subject: versionChanging, run: acceptVersion }),
  command(contract.withdrawVersion, { subject: versionChanging, run: withdrawVersion }),
  command(contract.answerRemark, { subject: (sql, { params }) => remarkById(sql, params.id), run: answerRemark }),
  query(contract.compareVersions, { subject: version, run: compareVersions }),
  query(contract.readKeptRows, { subject: version, run: keptRows }),
]
