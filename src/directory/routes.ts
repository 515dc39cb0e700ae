import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import * as calendar from './calendar-contract.ts'
import { addInstitution } from './commands/add-institution.ts'
import { approveCalendarYear } from './commands/approve-calendar-year.ts'
import { correctInstitution } from './commands/correct-institution.ts'
import { mergeInstitutions } from './commands/merge-institutions.ts'
import * as contract from './contract.ts'
import { calendarYear } from './queries/calendar.ts'
import { institutionSheet } from './queries/institution-sheet.ts'
import { directoryPage, findInstitution } from './queries/institutions.ts'
import { placesBy } from './queries/places.ts'

export const routes: Route[] = [
  ...withExport(contract.listInstitutions, contract.exportInstitutions, {
    run: (sql, { search, actor }) => directoryPage(sql, search, actor),
    sheet: institutionSheet,
  }),
  query(contract.readInstitution, {
    subject: (sql, { params, actor }) => findInstitution(sql, params.id, actor),
    run: async (_sql, { subject }) => subject,
  }),
  command(contract.addInstitution, { run: addInstitution }),
  command(contract.correctInstitution, {
    subject: (sql, { params, actor }) => findInstitution(sql, params.id, actor),
    run: correctInstitution,
  }),
  command(contract.mergeInstitutions, {
    subject: (sql, { params, actor }) => findInstitution(sql, params.id, actor),
    run: mergeInstitutions,
  }),
  query(calendar.readCalendarYear, { run: (sql, { params, actor }) => calendarYear(sql, params.year, actor) }),
  command(calendar.approveCalendarYear, { run: approveCalendarYear }),
  query(contract.listPlaces, {
    run: async (sql, { search }) => ({ items: await placesBy(sql, search.search) }),
  }),
]
