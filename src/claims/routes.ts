import { command, query, type Route } from '#platform/routes.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import * as batches from './batch-contract.ts'
import { closeCase } from './commands/close-case.ts'
import { correctDraft, draftPaper, dropDraft } from './commands/draft-paper.ts'
import { addDeadline, finishDeadline, moveDeadline } from './commands/keep-deadlines.ts'
import { addParameter, approveParameter, correctParameter, parameterForUpdate } from './commands/keep-parameters.ts'
import { addTemplate, addTemplateVersion, approveTemplateVersion, describeTemplate } from './commands/keep-templates.ts'
import { makePaper, previewPaper, printPaper } from './commands/make-paper.ts'
import { downloadPapers, makePapers } from './commands/make-papers.ts'
import { openCase } from './commands/open-case.ts'
import { countCopy, recordAnswer, recordHandling } from './commands/record-reply.ts'
import { recordSending } from './commands/record-sending.ts'
import { reopenCase, takeStep } from './commands/take-step.ts'
import { keepExhibits, keepParties, tellCase } from './commands/tell-case.ts'
import { correctStory, publishStory, tellStory } from './commands/tell-story.ts'
import * as cases from './contract.ts'
import * as deadlines from './deadline-contract.ts'
import * as law from './law-contract.ts'
import * as papers from './paper-contract.ts'
import { paperBundle } from './print/paper-bundle.ts'
import { caseForUpdate, caseRow, casesPage, findCase, historyOf } from './queries/cases.ts'
import { awaitingPage, deadlineForUpdate, dueCounts, duePage } from './queries/deadlines.ts'
import { lawOf, parameterFor } from './queries/law.ts'
import { matterOf } from './queries/matters.ts'
import { paperForUpdate, paperWithCase } from './queries/papers.ts'
import { findStory, storiesPage, storyForUpdate, storyOfCase } from './queries/stories.ts'
import { templateForUpdate, templatesOf, templateVersion } from './queries/templates.ts'
import { suggestedSphere } from './spheres.ts'
import * as stories from './story-contract.ts'
import * as templates from './template-contract.ts'
import { templateBytes } from './templates/template-bytes.ts'

/** Whose cards an answer lets be recognised. */
const citizens = (shown: readonly { person: string; may: readonly string[] }[]) =>
  shown.filter(({ may }) => may.includes('people.person.name')).map(({ person }) => person)

export const routes: Route[] = [
  query(cases.listCases, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, search, actor }) => casesPage(sql, params.programme, search, actor),
    seen: ({ items }) => citizens(items),
  }),
  query(cases.readCase, {
    subject: (sql, { params }) => caseRow(sql, params.id),
    run: async (sql, call) => (await findCase(sql, call.params.id, call))!,
    seen: found => citizens([found]),
  }),
  query(cases.readCaseHistory, {
    subject: (sql, { params }) => caseRow(sql, params.id),
    run: async (sql, { params }) => ({ items: await historyOf(sql, params.id) }),
  }),
  query(cases.readCaseOfEntry, {
    subject: (sql, { params }) => matterOf(sql, params.id),
    run: async (_sql, { subject }) => ({
      matter: subject.id,
      case: subject.caseId,
      sphere: suggestedSphere(subject.topic),
    }),
  }),
  command(cases.openCase, { subject: (sql, { params }) => matterOf(sql, params.id), run: openCase }),
  command(cases.tellCase, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: tellCase }),
  command(cases.keepParties, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: keepParties }),
  command(cases.keepExhibits, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: keepExhibits }),
  command(cases.takeStep, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: takeStep }),
  command(cases.closeCase, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: closeCase }),
  command(cases.reopenCase, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: reopenCase }),

  command(papers.draftPaper, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: draftPaper }),
  command(papers.correctDraft, {
    subject: (sql, { params, actor }) => paperForUpdate(sql, params.id, actor),
    run: correctDraft,
  }),
  command(papers.dropDraft, {
    subject: (sql, { params, actor }) => paperForUpdate(sql, params.id, actor),
    run: dropDraft,
  }),
  command(papers.recordSending, {
    subject: (sql, { params, actor }) => paperForUpdate(sql, params.id, actor),
    run: recordSending,
  }),
  command(papers.recordAnswer, {
    subject: (sql, { params, actor }) => paperForUpdate(sql, params.id, actor),
    run: recordAnswer,
  }),
  command(papers.recordHandling, {
    subject: (sql, { params, actor }) => paperForUpdate(sql, params.id, actor),
    run: recordHandling,
  }),
  command(papers.countCopy, {
    subject: (sql, { params, actor }) => paperForUpdate(sql, params.id, actor),
    run: countCopy,
  }),

  query(deadlines.listDue, {
    run: (sql, { search, actor, language }) => duePage(sql, search, actor, language),
    seen: ({ items }) => citizens(items),
  }),
  query(deadlines.countDue, {
    run: (sql, { search, actor, services }) => dueCounts(sql, search, actor, services.today()),
  }),
  query(deadlines.listAwaiting, {
    run: (sql, { search, actor, language }) => awaitingPage(sql, search.after, actor, language),
    seen: ({ items }) => citizens(items),
  }),
  command(deadlines.addDeadline, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: addDeadline }),
  command(deadlines.moveDeadline, {
    subject: (sql, { params, language }) => deadlineForUpdate(sql, params.id, language),
    run: moveDeadline,
  }),
  command(deadlines.finishDeadline, {
    subject: (sql, { params, language }) => deadlineForUpdate(sql, params.id, language),
    run: finishDeadline,
  }),

  query(law.listParameters, {
    run: async (sql, { actor }) => ({ items: (await lawOf(sql)).map(number => parameterFor(actor, number)) }),
  }),
  command(law.addParameter, { run: addParameter }),
  command(law.correctParameter, {
    subject: (sql, { params, actor }) => parameterForUpdate(sql, params.id, actor),
    run: correctParameter,
  }),
  command(law.approveParameter, {
    subject: (sql, { params, actor }) => parameterForUpdate(sql, params.id, actor),
    run: approveParameter,
  }),

  query(stories.listStories, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, search, actor }) => storiesPage(sql, params.programme, search.after, actor),
  }),
  query(stories.readStory, {
    subject: (sql, { params, actor }) => storyOfCase(sql, params.id, actor),
    run: async (sql, { params, actor }) => (await findStory(sql, params.id, actor))!,
  }),
  command(stories.tellStory, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: tellStory }),
  command(stories.correctStory, {
    subject: (sql, { params, actor }) => storyForUpdate(sql, params.id, actor),
    run: correctStory,
  }),
  command(stories.publishStory, {
    subject: (sql, { params, actor }) => storyForUpdate(sql, params.id, actor),
    run: publishStory,
  }),

  query(templates.listTemplates, { run: async (sql, { actor }) => ({ items: await templatesOf(sql, actor) }) }),
  command(templates.addTemplate, { run: addTemplate }),
  command(templates.describeTemplate, {
    subject: (sql, { params }) => templateForUpdate(sql, params.id),
    run: describeTemplate,
  }),
  command(templates.addTemplateVersion, {
    subject: (sql, { params }) => templateForUpdate(sql, params.id),
    run: addTemplateVersion,
  }),
  command(templates.approveTemplateVersion, {
    subject: (sql, { params }) => templateForUpdate(sql, params.id),
    run: approveTemplateVersion,
  }),
  query(templates.downloadTemplate, {
    subject: (sql, { params }) => templateVersion(sql, params.id, params.number),
    run: async (_sql, { subject, services }) => ({
      name: `${subject.title}.docx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      body: await templateBytes(subject, services.files),
    }),
  }),
  query(templates.previewPaper, {
    subject: (sql, { params }) => caseRow(sql, params.id),
    run: previewPaper,
  }),
  command(templates.makePaper, { subject: (sql, { params }) => caseForUpdate(sql, params.id), run: makePaper }),
  command(batches.makePapers, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: makePapers }),
  query(batches.downloadPapers, { run: downloadPapers }),
  query(templates.printBundle, {
    subject: (sql, { params, actor }) => paperWithCase(sql, params.id, actor),
    run: paperBundle,
  }),
  query(templates.printPaper, {
    subject: (sql, { params, actor }) => paperWithCase(sql, params.id, actor),
    run: printPaper,
  }),
]
