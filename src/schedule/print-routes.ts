import { query, type Route } from '#platform/routes.ts'
import { officeAtWork, officeOfProgramme } from '#reception/queries/offices.ts'
import { dayListPdf } from './print/day-list.ts'
import { officeAnnouncementPdf, scheduleSheetPdf } from './print/schedule-sheet.ts'
import * as contract from './print-contract.ts'
import { scheduleOn } from './queries/printed-office.ts'
import { scheduleById } from './queries/schedules.ts'

export const printRoutes: Route[] = [
  query(contract.printDayList, {
    subject: (sql, { params }) => officeAtWork(sql, params.id),
    run: (sql, call) =>
      dayListPdf(
        sql,
        { office: call.params.id, day: call.search.day, language: call.search.language ?? call.language },
        call,
      ),
    seen: ({ persons = [] }) => persons,
  }),
  query(contract.printSchedule, {
    subject: (sql, { params, actor }) => scheduleById(sql, params.id, actor),
    run: (sql, { subject }) => scheduleSheetPdf(sql, subject),
  }),
  query(contract.printOfficeAnnouncement, {
    subject: (sql, { params }) => officeOfProgramme(sql, params.id),
    run: async (sql, { params, actor, services }) => {
      const inForce = await scheduleOn(sql, params.id, services.today())
      return officeAnnouncementPdf(sql, params.id, (inForce && (await scheduleById(sql, inForce, actor))) || undefined)
    },
  }),
]
