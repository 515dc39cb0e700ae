import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { command, open, query, type Route } from '#platform/routes.ts'
import type { Services } from '#platform/services.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import * as attending from './attendance-contract.ts'
import { answerQuestion, registerQuestion, takeTurn } from './commands/answer-question.ts'
import { askQuestion, correctQuestion } from './commands/ask-question.ts'
import { checkIn, openCheckIn, readCheckIn } from './commands/check-in.ts'
import { importParticipants } from './commands/import-participants.ts'
import { addAttendance, correctAttendance, decideAttendance, removeAttendance } from './commands/keep-attendances.ts'
import { changeEvent, createEvent, keepExperts } from './commands/keep-events.ts'
import { addInvitation, correctInvitation, removeInvitation } from './commands/keep-invitations.ts'
import { addReview, removeReview } from './commands/keep-reviews.ts'
import * as contract from './contract.ts'
import * as inviting from './invitation-contract.ts'
import { attendanceSheet } from './queries/attendance-sheet.ts'
import { attendanceForUpdate, attendancesPage, personsOf } from './queries/attendances.ts'
import { eventsBehind } from './queries/behind.ts'
import { doubtsOf } from './queries/doubts.ts'
import { coverageOf, eventForUpdate, eventsPage, expertsOf, findEvent, representedAt } from './queries/events.ts'
import { invitationSheet } from './queries/invitation-sheet.ts'
import { invitationForUpdate, invitationsPage, invitedKinds } from './queries/invitations.ts'
import { questionForOffice, questionForUpdate, questionsOf } from './queries/questions.ts'
import { reviewSheet } from './queries/review-sheet.ts'
import { reviewRow, reviewsOf } from './queries/reviews.ts'
import * as asking from './question-contract.ts'

type Asked = {
  readonly params: { readonly id: string }
  readonly actor: Actor
  readonly services: Pick<Services, 'today'>
}
const reader = ({ actor, services }: Pick<Asked, 'actor' | 'services'>) => ({ actor, today: services.today() })
const event = (sql: Sql, call: Asked) => findEvent(sql, call.params.id, reader(call))
const eventHeld = (sql: Sql, call: Asked) => eventForUpdate(sql, call.params.id, reader(call))
const question = (sql: Sql, { params, actor }: Asked) => questionForUpdate(sql, params.id, actor)
const invitation = (sql: Sql, { params, actor }: Asked) => invitationForUpdate(sql, params.id, actor)
const attendance = (sql: Sql, { params, actor }: Asked) => attendanceForUpdate(sql, params.id, actor)

export const routes: Route[] = [
  query(contract.listEvents, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, call) => eventsPage(sql, call.params.programme, call.search, reader(call)),
  }),
  query(contract.readCoverage, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, call) => coverageOf(sql, call.params.programme, reader(call)),
  }),
  query(contract.readEvent, {
    subject: event,
    run: async (sql, { subject }) => {
      const [who, bodies] = await Promise.all([expertsOf(sql, subject.id), representedAt(sql, subject.id)])
      return { ...subject, who, bodies }
    },
  }),
  query(contract.readBehind, { run: async (sql, { params }) => ({ items: await eventsBehind(sql, params.record) }) }),
  command(contract.createEvent, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: createEvent,
  }),
  command(contract.changeEvent, { subject: eventHeld, run: changeEvent }),
  command(contract.keepExperts, { subject: eventHeld, run: keepExperts }),
  ...withExport(contract.listReviews, contract.exportReviews, {
    subject: event,
    run: async (sql, { params, actor }) => ({ items: await reviewsOf(sql, { event: params.id }, actor) }),
    seen: ({ items }, { actor }) => (may(actor, 'people.person.name') ? personsOf(items) : []),
    sheet: reviewSheet,
  }),
  command(contract.addReview, { subject: event, run: addReview }),
  command(contract.removeReview, { subject: (sql, { params }) => reviewRow(sql, params.id), run: removeReview }),

  query(asking.listQuestions, {
    subject: event,
    run: async (sql, { params, actor }) => ({ items: await questionsOf(sql, params.id, actor) }),
    seen: ({ items }) => personsOf(items),
  }),
  command(asking.askQuestion, { subject: eventHeld, run: askQuestion }),
  command(asking.correctQuestion, { subject: question, run: correctQuestion }),
  command(asking.takeTurn, { subject: question, run: takeTurn }),
  command(asking.answerQuestion, { subject: question, run: answerQuestion }),
  command(asking.registerQuestion, {
    subject: (sql, { params, input, actor }) => questionForOffice(sql, params.id, input.office, actor),
    run: registerQuestion,
  }),

  ...withExport(inviting.listInvitations, inviting.exportInvitations, {
    subject: event,
    run: (sql, { params, search, actor }) => invitationsPage(sql, params.id, search, actor),
    sheet: invitationSheet,
  }),
  query(inviting.countInvitations, {
    subject: event,
    run: async (sql, { params }) => ({ kinds: await invitedKinds(sql, params.id) }),
  }),
  command(inviting.addInvitation, { subject: event, run: addInvitation }),
  command(inviting.correctInvitation, { subject: invitation, run: correctInvitation }),
  command(inviting.removeInvitation, { subject: invitation, run: removeInvitation }),

  ...withExport(attending.listAttendances, attending.exportAttendances, {
    subject: event,
    run: (sql, { params, search, actor }) => attendancesPage(sql, params.id, search, actor),
    seen: ({ items }) => personsOf(items),
    sheet: attendanceSheet,
  }),
  query(attending.listDoubts, {
    subject: event,
    run: doubtsOf,
    seen: ({ items }) => items.flatMap(({ cards }) => cards.map(({ id }) => id)),
  }),
  command(attending.addAttendance, { subject: event, run: addAttendance }),
  command(attending.correctAttendance, { subject: attendance, run: correctAttendance }),
  command(attending.decideAttendance, { subject: attendance, run: decideAttendance }),
  command(attending.removeAttendance, { subject: attendance, run: removeAttendance }),
  command(attending.importParticipants, { subject: event, run: importParticipants }),
  command(attending.openCheckIn, { subject: event, run: openCheckIn }),
  open(attending.readCheckIn, readCheckIn),
  open(attending.checkIn, checkIn),
]
