import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { annulEntry } from './commands/annul-entry.ts'
import { closeEntry } from './commands/close-entry.ts'
import { correctEntry } from './commands/correct-entry.ts'
import { excludeEntry, includeEntry } from './commands/exclude-entry.ts'
import { addStep, removeStep } from './commands/keep-steps.ts'
import { registerEntry } from './commands/register-entry.ts'
import { reopenEntry } from './commands/reopen-entry.ts'
import * as contract from './contract.ts'
import { readEntryHistory } from './history-contract.ts'
import { excludeEntry as excluding, includeEntry as including } from './leaving-out-contract.ts'
import * as matters from './matter-contract.ts'
import { entryForUpdate, findEntry, journalCount, journalPage } from './queries/entries.ts'
import { entrySheet } from './queries/entry-sheet.ts'
import { historyOf } from './queries/history.ts'
import { matterSeen, mattersOf, readMatter, stepForUpdate } from './queries/matters.ts'
import { officeAtWork, programmeRow } from './queries/offices.ts'
import { visitsOf } from './queries/visits.ts'
import { countVisits } from './visit-contract.ts'

/** Whose cards an answer lets be recognised. */
const visitors = (entries: readonly contract.Entry[]) =>
  entries.filter(({ may }) => may.includes('people.person.name')).flatMap(({ person }) => person ?? [])

export const entryRoutes: Route[] = [
  ...withExport(contract.listEntries, contract.exportEntries, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, search, actor, services }) =>
      journalPage(sql, params.programme, search, actor, services.today()),
    seen: ({ items }) => visitors(items),
    sheet: entrySheet,
  }),
  query(contract.countEntries, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, search, actor, services }) =>
      journalCount(sql, params.programme, search, actor, services.today()),
  }),
  query(contract.readEntry, {
    subject: (sql, { params, actor }) => findEntry(sql, params.id, actor),
    run: async (_sql, { subject }) => subject,
    seen: entry => visitors([entry]),
  }),
  query(readEntryHistory, {
    subject: (sql, { params, actor }) => findEntry(sql, params.id, actor),
    run: async (sql, { params, actor }) => ({ items: await historyOf(sql, params.id, actor) }),
  }),
  command(contract.registerEntry, { subject: (sql, { input }) => officeAtWork(sql, input.office), run: registerEntry }),
  command(contract.correctEntry, {
    subject: (sql, { params, actor }) => entryForUpdate(sql, params.id, actor),
    run: correctEntry,
  }),
  command(contract.closeEntry, {
    subject: (sql, { params, actor }) => entryForUpdate(sql, params.id, actor),
    run: closeEntry,
  }),
  command(contract.annulEntry, {
    subject: (sql, { params, actor }) => entryForUpdate(sql, params.id, actor),
    run: annulEntry,
  }),
  command(contract.reopenEntry, {
    subject: (sql, { params, actor }) => entryForUpdate(sql, params.id, actor),
    run: reopenEntry,
  }),
  command(excluding, { subject: (sql, { params, actor }) => entryForUpdate(sql, params.id, actor), run: excludeEntry }),
  command(including, { subject: (sql, { params, actor }) => entryForUpdate(sql, params.id, actor), run: includeEntry }),
  query(matters.readMatter, {
    subject: (sql, { params, actor }) => matterSeen(sql, params.id, actor),
    run: (sql, { params, actor }) => readMatter(sql, params.id, actor),
    seen: ({ timeline }) => visitors(timeline.flatMap(item => (item.what === 'visit' ? item.visit : []))),
  }),
  query(countVisits, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, input, actor }) => ({
      items: await visitsOf(sql, params.programme, input.persons, actor),
    }),
  }),
  query(matters.listMattersOfPerson, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, actor }) => mattersOf(sql, params.programme, params.person, actor),
  }),
  command(matters.addStep, {
    subject: (sql, { params, actor }) => entryForUpdate(sql, params.id, actor),
    run: addStep,
  }),
  command(matters.removeStep, { subject: (sql, { params }) => stepForUpdate(sql, params.id), run: removeStep }),
]
