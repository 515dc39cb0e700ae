import { command, open, query, type Route } from '#platform/routes.ts'
import { officeAtWork, programmeRow } from '#reception/queries/offices.ts'
import * as calling from './call-contract.ts'
import { bookAppointment, takeWalkIn } from './commands/book-appointment.ts'
import { addException, correctException, dropException } from './commands/keep-exceptions.ts'
import { makeFeed, revokeFeed } from './commands/keep-feeds.ts'
import { approveSchedule, correctSchedule, dropSchedule, endSchedule, planSchedule } from './commands/keep-schedules.ts'
import { markCall } from './commands/mark-call.ts'
import { cancelAppointment, moveAppointment } from './commands/move-appointment.ts'
import { revealPhone } from './commands/reveal-phone.ts'
import { takeStep } from './commands/take-step.ts'
import * as contract from './contract.ts'
import * as feeds from './feed-contract.ts'
import * as hours from './hours-contract.ts'
import { printRoutes } from './print-routes.ts'
import { appointmentForUpdate, findAppointment, personsIn } from './queries/appointments.ts'
import { callForUpdate, callsOf } from './queries/calls.ts'
import { plannedDays } from './queries/days.ts'
import { exceptionById, exceptionsOf } from './queries/exceptions.ts'
import { feedForUpdate, feedsOf } from './queries/feeds.ts'
import { hoursOf } from './queries/hours.ts'
import { queueOf } from './queries/queue.ts'
import { answerFeed } from './queries/read-feed.ts'
import { scheduleForUpdate, schedulesOf } from './queries/schedules.ts'

export const routes: Route[] = [
  ...printRoutes,
  query(hours.listSchedules, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, search, actor }) => ({ items: await schedulesOf(sql, actor, { ...params, ...search }) }),
  }),
  command(hours.planSchedule, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: planSchedule }),
  command(hours.correctSchedule, {
    subject: (sql, { params, actor }) => scheduleForUpdate(sql, params.id, actor),
    run: correctSchedule,
  }),
  command(hours.approveSchedule, {
    subject: (sql, { params, actor }) => scheduleForUpdate(sql, params.id, actor),
    run: approveSchedule,
  }),
  command(hours.endSchedule, {
    subject: (sql, { params, actor }) => scheduleForUpdate(sql, params.id, actor),
    run: endSchedule,
  }),
  command(hours.dropSchedule, {
    subject: (sql, { params, actor }) => scheduleForUpdate(sql, params.id, actor),
    run: dropSchedule,
  }),
  query(hours.listExceptions, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => ({ items: await exceptionsOf(sql, actor, params) }),
  }),
  command(hours.addException, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: addException }),
  command(hours.correctException, {
    subject: (sql, { params, actor }) => exceptionById(sql, params.id, actor),
    run: correctException,
  }),
  command(hours.dropException, {
    subject: (sql, { params, actor }) => exceptionById(sql, params.id, actor),
    run: dropException,
  }),
  query(hours.readHours, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, search }) => ({ items: await hoursOf(sql, params.programme, search) }),
  }),

  query(contract.readDays, {
    subject: (sql, { search }) => officeAtWork(sql, search.office),
    run: async (sql, call) => ({ items: await plannedDays(sql, call, { ...call.params, ...call.search }) }),
    seen: ({ items }) => items.flatMap(({ appointments }) => personsIn(appointments)),
  }),
  query(contract.readQueue, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, call) => queueOf(sql, call.params.programme, call),
    seen: ({ items }) => personsIn(items),
  }),
  query(contract.readAppointment, {
    subject: (sql, call) => findAppointment(sql, call.params.id, call),
    run: async (_sql, { subject }) => subject,
    seen: appointment => personsIn([appointment]),
  }),
  command(contract.bookAppointment, {
    subject: (sql, { input }) => officeAtWork(sql, input.office),
    run: bookAppointment,
  }),
  command(contract.takeWalkIn, { subject: (sql, { input }) => officeAtWork(sql, input.office), run: takeWalkIn }),
  command(contract.moveAppointment, {
    subject: (sql, call) => appointmentForUpdate(sql, call.params.id, call),
    run: moveAppointment,
  }),
  command(contract.cancelAppointment, {
    subject: (sql, call) => appointmentForUpdate(sql, call.params.id, call),
    run: cancelAppointment,
  }),
  command(contract.takeStep, {
    subject: (sql, call) => appointmentForUpdate(sql, call.params.id, call),
    run: takeStep,
  }),
  command(contract.revealAppointmentPhone, {
    subject: (sql, call) => findAppointment(sql, call.params.id, call),
    run: revealPhone,
  }),

  query(calling.listCalls, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, call) => callsOf(sql, call.params.programme, call),
    seen: ({ items }) => personsIn(items.map(({ appointment }) => appointment)),
  }),
  command(calling.markCall, { subject: (sql, call) => callForUpdate(sql, call.params.id, call), run: markCall }),

  query(feeds.listFeeds, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => ({ items: await feedsOf(sql, actor, params) }),
  }),
  command(feeds.makeFeed, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: makeFeed }),
  command(feeds.revokeFeed, {
    subject: (sql, { params, actor }) => feedForUpdate(sql, params.id, actor),
    run: revokeFeed,
  }),
  open(feeds.readFeed, answerFeed),
]
