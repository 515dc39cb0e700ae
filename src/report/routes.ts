import type { Actor } from '#platform/actor.ts'
import { rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { annexRoutes } from './annexes/routes.ts'
import { buildModel, printing } from './build-model.ts'
import { claimRoutes } from './claims/routes.ts'
import { fillSignOff, signOffOf } from './commands/fill-sign-off.ts'
import { useForm, useOurForm } from './commands/use-form.ts'
import { writeText } from './commands/write-text.ts'
import * as contract from './contract.ts'
import { deviationRoutes } from './deviations/routes.ts'
import { findingRoutes } from './findings/routes.ts'
import { reportTags } from './forms/final-report.ts'
import { ledgerRoutes } from './ledger/routes.ts'
import { monitorRoutes } from './monitor/routes.ts'
import { outputRoutes } from './outputs/routes.ts'
import { formBytes, formsInUse } from './queries/forms.ts'
import { printReport } from './queries/print-report.ts'
import { readBoard } from './queries/read-board.ts'
import { openFigure } from './queries/rows-behind.ts'
import { textsOf } from './queries/texts.ts'
import { versionRoutes } from './versions/routes.ts'
import { whichReport } from './versions/which-report.ts'
import { headWords } from './words.ts'

type Given = { params: { programme: string }; actor: Actor }

/** The programme that an endpoint of the report is about. */
async function programme(sql: Sql, { params }: Given): Promise<{ id: string } | undefined> {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${params.programme}`
  return found
}

export const routes: Route[] = [
  ...annexRoutes,
  ...ledgerRoutes,
  ...monitorRoutes,
  ...outputRoutes,
  query(contract.readReport, {
    run: async (sql, { params, search, actor, language, services }) => {
      const which = await whichReport(sql, params.programme, search.report)
      const model = await buildModel(sql, params.programme, services, search.language ?? language, which)
      if (!model) throw notFound()
      return { ...model, may: rightsOn(actor) }
    },
  }),
  query(contract.printReport, {
    run: async (sql, { params, search, language, services }) => {
      const which = await whichReport(sql, params.programme, search.report)
      const file = await printReport(sql, params.programme, search.format, search.language ?? language, services, which)
      if (!file) throw notFound()
      return file
    },
  }),
  query(contract.readBoard, {
    subject: programme,
    run: (sql, { params, language, services }) => readBoard(sql, params.programme, language, services),
  }),
  query(contract.readFigure, { subject: programme, run: openFigure }),
  query(contract.listFigures, {
    subject: programme,
    run: async (sql, { params, language, services }) => {
      const print = (await printing(sql, params.programme, services.facts, language, services.today()))!
      return {
        items: [
          { label: headWords.grantSum[language], figure: print.figure('sum')! },
          ...[...print.definitions.values()].map(({ name, label }) => ({ label, figure: print.figure(name)! })),
        ],
      }
    },
  }),
  query(contract.listTexts, {
    subject: programme,
    run: async (sql, { params, language }) => ({ items: await textsOf(sql, params.programme, language) }),
  }),
  command(contract.writeText, { subject: programme, run: writeText }),
  query(contract.readSignOff, { subject: programme, run: (sql, { params }) => signOffOf(sql, params.programme) }),
  command(contract.fillSignOff, { subject: programme, run: fillSignOff }),
  query(contract.listForms, {
    run: async (sql, { language }) => ({
      items: await formsInUse(sql),
      tags: reportTags.map(({ name, kind, meaning }) => ({
        tag: kind === 'value' ? `{${name}}` : `{#${name}} … {/${name}}`,
        meaning: meaning[language],
      })),
    }),
  }),
  query(contract.downloadForm, {
    run: async (sql, { params, services }) => ({
      name: `final-report.${params.language}.docx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      body: await formBytes(sql, params.language, services),
    }),
  }),
  command(contract.useForm, { run: useForm }),
  command(contract.useOurForm, { run: useOurForm }),
  ...versionRoutes,
  ...claimRoutes,
  ...deviationRoutes,
  ...findingRoutes,
]
