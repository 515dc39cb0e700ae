import { rightsOn } from '#platform/actor.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { annulEntry } from './commands/annul-entry.ts'
import { closeEntry } from './commands/close-entry.ts'
import { correctEntry } from './commands/correct-entry.ts'
import { correctOffice, openOffice } from './commands/keep-offices.ts'
import { correctReceptionDay, planReceptionDay } from './commands/plan-days.ts'
import { registerEntry } from './commands/register-entry.ts'
import * as contract from './contract.ts'
import * as offices from './office-contract.ts'
import { readDayPapers, readOfficePapers } from './paper-contract.ts'
import { entryForUpdate, findEntry, historyOf, journalPage } from './queries/entries.ts'
import {
  officeAtWork,
  officeOfProgramme,
  officesOf,
  programmeRow,
  receptionDayRow,
  receptionDaysOf,
} from './queries/offices.ts'
import { dayPapersOf, officePapersOf } from './queries/papers.ts'
import { todayOf } from './queries/today.ts'
import { topicsOf } from './queries/topics.ts'
import { readToday } from './today-contract.ts'
import { listTopics } from './topic-contract.ts'

/** Whose cards an answer lets be recognised. */
const visitors = (entries: readonly contract.Entry[]) =>
  entries.filter(({ may }) => may.includes('people.person.name')).flatMap(({ person }) => person ?? [])

export const routes: Route[] = [
  query(contract.listEntries, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, search, actor, services }) =>
      journalPage(sql, params.programme, search, actor, services.today()),
    seen: ({ items }) => visitors(items),
  }),
  query(contract.readEntry, {
    subject: (sql, { params, actor }) => findEntry(sql, params.id, actor),
    run: async (_sql, { subject }) => subject,
    seen: entry => visitors([entry]),
  }),
  query(contract.readEntryHistory, {
    subject: (sql, { params, actor }) => findEntry(sql, params.id, actor),
    run: async (sql, { params }) => ({ items: await historyOf(sql, params.id) }),
  }),
  query(readToday, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, actor, services }) => todayOf(sql, params.programme, actor, services.today()),
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
  query(listTopics, { run: async (sql, { actor }) => ({ items: await topicsOf(sql), may: rightsOn(actor) }) }),
  query(offices.listOffices, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => ({ items: await officesOf(sql, params.programme, actor) }),
  }),
  command(offices.openOffice, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: openOffice }),
  command(offices.correctOffice, { subject: (sql, { params }) => officeAtWork(sql, params.id), run: correctOffice }),
  query(offices.listReceptionDays, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => ({ items: await receptionDaysOf(sql, params.programme, actor) }),
  }),
  command(offices.planReceptionDay, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: planReceptionDay,
  }),
  command(offices.correctReceptionDay, {
    subject: (sql, { params }) => receptionDayRow(sql, params.id),
    run: correctReceptionDay,
  }),
  query(readOfficePapers, {
    subject: (sql, { params }) => officeOfProgramme(sql, params.id),
    run: (sql, { subject }) => officePapersOf(sql, subject),
  }),
  query(readDayPapers, {
    subject: (sql, { params }) => receptionDayRow(sql, params.id),
    run: (sql, { subject }) => dayPapersOf(sql, subject),
  }),
]
