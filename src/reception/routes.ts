import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { correctOffice, openOffice } from './commands/keep-offices.ts'
import { cancelReceptionDay, correctReceptionDay, planReceptionDay } from './commands/plan-days.ts'
import { entryRoutes } from './entry-routes.ts'
import { importRoutes } from './import-routes.ts'
import * as offices from './office-contract.ts'
import { readDayPapers, readOfficePapers } from './paper-contract.ts'
import { readBreakdown } from './picture-contract.ts'
import { printRoutes } from './print-routes.ts'
import { daySheet, officeSheet } from './queries/office-sheets.ts'
import { officeAtWork, officeOfProgramme, officesOf, programmeRow } from './queries/offices.ts'
import { dayPapersOf, officePapersOf } from './queries/papers.ts'
import { breakdownOf } from './queries/pictures.ts'
import { dayProgressOf, receptionDayForUpdate, receptionDayRow, receptionDaysOf } from './queries/reception-days.ts'
import { todayOf } from './queries/today.ts'
import { readToday } from './today-contract.ts'
import { topicRoutes } from './topic-routes.ts'

export const routes: Route[] = [
  ...entryRoutes,
  ...printRoutes,
  query(readBreakdown, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: breakdownOf }),
  ...topicRoutes,
  ...importRoutes,
  query(readToday, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, actor, services }) => todayOf(sql, params.programme, actor, services.today()),
  }),
  ...withExport(offices.listOffices, offices.exportOffices, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => ({ items: await officesOf(sql, params.programme, actor) }),
    sheet: officeSheet,
  }),
  command(offices.openOffice, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: openOffice }),
  command(offices.correctOffice, { subject: (sql, { params }) => officeAtWork(sql, params.id), run: correctOffice }),
  ...withExport(offices.listReceptionDays, offices.exportReceptionDays, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => {
      const [items, progress] = await Promise.all([
        receptionDaysOf(sql, params.programme, actor),
        dayProgressOf(sql, params.programme),
      ])
      return { items, progress }
    },
    sheet: daySheet,
  }),
  command(offices.planReceptionDay, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: planReceptionDay,
  }),
  command(offices.correctReceptionDay, {
    subject: (sql, { params, actor }) => receptionDayForUpdate(sql, params.id, actor),
    run: correctReceptionDay,
  }),
  command(offices.cancelReceptionDay, {
    subject: (sql, { params, actor }) => receptionDayForUpdate(sql, params.id, actor),
    run: cancelReceptionDay,
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
