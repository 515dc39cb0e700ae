import { command, open, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import { printAnalysis, readAnalysis } from './analysis-contract.ts'
import { answerByLink, codeAnswer, giveResponse, leaveOutResponse, readAsking } from './commands/give-response.ts'
import { addCode, codesOf, correctWave, makeSurvey, openWave, writeSurvey } from './commands/keep-surveys.ts'
import * as contract from './contract.ts'
import { analysisWord } from './print/analysis-word.ts'
import { blankPdf } from './print/blank.ts'
import { analysisOf } from './queries/analysis.ts'
import { responseSheet } from './queries/response-sheet.ts'
import { responseById, responsesOf, responseWithForm } from './queries/responses.ts'
import { surveyById, surveyRow, surveysOf, waveById, waveRow, wavesOf } from './queries/surveys.ts'
import { readXlsForm, xlsFormOf } from './queries/xlsform.ts'
import * as responses from './response-contract.ts'
import * as xlsform from './xlsform-contract.ts'

export const routes: Route[] = [
  query(contract.listSurveys, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { subject, actor }) => ({ items: await surveysOf(sql, subject.id, actor) }),
  }),
  query(contract.readSurvey, {
    subject: (sql, { params, actor }) => surveyById(sql, params.id, actor),
    run: async (_sql, { subject }) => subject,
  }),
  query(contract.printBlank, {
    subject: (sql, { params, actor }) => surveyById(sql, params.id, actor),
    run: async (sql, { subject, search }) => {
      const [own] = await sql<{ name: string }[]>`select name from organisations limit 1`
      const body = await blankPdf(subject, own!.name, search.in)
      return { name: `${subject.title[search.in]}.pdf`, mediaType: 'application/pdf', inline: true, body }
    },
  }),
  command(contract.makeSurvey, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: makeSurvey }),
  command(contract.writeSurvey, { subject: (sql, { params }) => surveyRow(sql, params.id), run: writeSurvey }),
  query(contract.listWaves, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, call) => {
      const { purpose, survey } = call.search
      const of = sql`s.programme = ${call.subject.id} ${purpose ? sql`and s.purpose = ${purpose}` : sql``}
        ${survey ? sql`and w.survey = ${survey}` : sql``}`
      return { items: await wavesOf(sql, of, call) }
    },
  }),
  query(contract.readWave, {
    subject: (sql, call) => waveById(sql, call.params.id, call),
    run: async (_sql, { subject }) => subject,
  }),
  command(contract.openWave, { subject: (sql, { params }) => surveyRow(sql, params.id), run: openWave }),
  command(contract.correctWave, { subject: (sql, { params }) => waveRow(sql, params.id), run: correctWave }),
  query(contract.listCodes, {
    subject: (sql, { params }) => surveyRow(sql, params.id),
    run: async (sql, { subject }) => ({ items: await codesOf(sql, subject.id) }),
  }),
  command(contract.addCode, { subject: (sql, { params, actor }) => surveyById(sql, params.id, actor), run: addCode }),
  query(xlsform.exportXlsForm, {
    subject: (sql, { params, actor }) => surveyById(sql, params.id, actor),
    run: async (_sql, { subject }) => xlsFormOf(subject),
  }),
  query(xlsform.readXlsForm, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: readXlsForm,
  }),
  query(readAnalysis, { subject: (sql, { params }) => waveRow(sql, params.id), run: analysisOf }),
  query(printAnalysis, { subject: (sql, call) => waveById(sql, call.params.id, call), run: analysisWord }),

  command(responses.giveResponse, { subject: (sql, { params }) => waveRow(sql, params.id), run: giveResponse }),
  ...withExport(responses.listResponses, responses.exportResponses, {
    subject: (sql, { params }) => waveRow(sql, params.id),
    run: responsesOf,
    sheet: responseSheet,
  }),
  query(responses.readResponse, {
    subject: (sql, { params, language }) => responseWithForm(sql, params.id, language),
    run: async (_sql, { subject }) => subject,
  }),
  command(responses.leaveOutResponse, {
    subject: (sql, { params, language }) => responseById(sql, params.id, language),
    run: leaveOutResponse,
  }),
  command(responses.codeAnswer, {
    subject: (sql, { params, language }) => responseById(sql, params.id, language),
    run: codeAnswer,
  }),
  open(responses.readAsking, readAsking),
  open(responses.answerByLink, answerByLink),
]
