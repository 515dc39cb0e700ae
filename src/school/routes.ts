import { command, open, query, type Route } from '#platform/routes.ts'
import { programmeRow } from '#reception/queries/offices.ts'
import * as certificates from './certificate-contract.ts'
import { issueCertificates, revokeCertificate } from './commands/issue-certificates.ts'
import { addLesson, callRoll, correctLesson, dropLesson } from './commands/keep-lessons.ts'
import {
  addPost,
  addPrintJob,
  addTransfer,
  correctPrintJob,
  correctTransfer,
  dropPost,
  dropTransfer,
} from './commands/keep-prints.ts'
import { correctStudent, enrolStudent, placeStudent } from './commands/keep-roster.ts'
import { addLetter, correctLetter, correctStream, openStream } from './commands/keep-streams.ts'
import * as contract from './contract.ts'
import * as flyers from './flyer-contract.ts'
import { printRoutes } from './print-routes.ts'
import { certificateById, certificatesOfStream } from './queries/certificates.ts'
import { partOf, printJobById, printJobsOf } from './queries/print-jobs.ts'
import { answerBadge, answerIssuer, answerKeys, answerRevoked, answerVerification } from './queries/published.ts'
import {
  lessonById,
  lessonsOf,
  letterById,
  lettersOf,
  recordOfStream,
  streamById,
  streamRow,
  streamsOf,
} from './queries/streams.ts'
import { personsIn, studentById, studentsOf } from './queries/students.ts'
import { answerTimetable } from './queries/timetable.ts'
import * as roster from './roster-contract.ts'

export const routes: Route[] = [
  ...printRoutes,
  query(contract.listStreams, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, call) => ({ items: await streamsOf(sql, call, call.params) }),
  }),
  query(contract.readStream, {
    subject: (sql, call) => streamById(sql, call.params.id, call),
    run: async (_sql, { subject }) => subject,
  }),
  query(contract.findRecord, {
    subject: (sql, { params }) => recordOfStream(sql, params.id),
    run: async (_sql, { subject }) => subject,
  }),
  command(contract.openStream, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: openStream }),
  command(contract.correctStream, { subject: (sql, { params }) => streamRow(sql, params.id), run: correctStream }),
  query(contract.listLetters, {
    subject: (sql, { params }) => streamRow(sql, params.id),
    run: async (sql, { subject }) => ({ items: await lettersOf(sql, sql`l.stream = ${subject.id}`) }),
  }),
  command(contract.addLetter, { subject: (sql, { params }) => streamRow(sql, params.id), run: addLetter }),
  command(contract.correctLetter, { subject: (sql, { params }) => letterById(sql, params.id), run: correctLetter }),
  query(contract.listLessons, {
    subject: (sql, { params }) => streamRow(sql, params.id),
    run: async (sql, { subject }) => ({ items: await lessonsOf(sql, sql`n.stream = ${subject.id}`) }),
  }),
  command(contract.addLesson, { subject: (sql, { params }) => streamRow(sql, params.id), run: addLesson }),
  command(contract.correctLesson, { subject: (sql, { params }) => lessonById(sql, params.id), run: correctLesson }),
  command(contract.dropLesson, { subject: (sql, { params }) => lessonById(sql, params.id), run: dropLesson }),
  command(contract.callRoll, { subject: (sql, { params }) => lessonById(sql, params.id), run: callRoll }),
  open(contract.readTimetable, answerTimetable),

  query(roster.listStudents, {
    subject: (sql, { params }) => streamRow(sql, params.id),
    run: async (sql, { subject, actor }) => ({ items: await studentsOf(sql, actor, { stream: subject.id }) }),
    seen: ({ items }, { actor }) => personsIn(items, actor),
  }),
  command(roster.enrolStudent, { subject: (sql, { params }) => streamRow(sql, params.id), run: enrolStudent }),
  command(roster.correctStudent, {
    subject: (sql, { params, actor }) => studentById(sql, params.id, actor),
    run: correctStudent,
  }),
  command(roster.placeStudent, {
    subject: (sql, { params, actor }) => studentById(sql, params.id, actor),
    run: placeStudent,
  }),

  query(certificates.listCertificates, {
    subject: (sql, { params }) => streamRow(sql, params.id),
    run: (sql, { subject, actor }) => certificatesOfStream(sql, actor, subject.id),
    seen: ({ items }, { actor }) => personsIn(items, actor),
  }),
  command(certificates.issueCertificates, {
    subject: (sql, { params }) => streamRow(sql, params.id),
    run: issueCertificates,
  }),
  command(certificates.revokeCertificate, {
    subject: (sql, { params, actor }) => certificateById(sql, params.id, actor),
    run: revokeCertificate,
  }),
  open(certificates.verifyCertificate, answerVerification),
  open(certificates.readBadge, answerBadge),
  open(certificates.readIssuer, answerIssuer),
  open(certificates.readKeys, answerKeys),
  open(certificates.readRevoked, answerRevoked),

  query(flyers.listPrintJobs, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: async (sql, { params, actor }) => ({ items: await printJobsOf(sql, actor, params) }),
  }),
  command(flyers.addPrintJob, { subject: (sql, { params }) => programmeRow(sql, params.programme), run: addPrintJob }),
  command(flyers.correctPrintJob, {
    subject: (sql, { params, actor }) => printJobById(sql, params.id, actor),
    run: correctPrintJob,
  }),
  command(flyers.addTransfer, {
    subject: (sql, { params, actor }) => printJobById(sql, params.id, actor),
    run: addTransfer,
  }),
  command(flyers.correctTransfer, {
    subject: (sql, { params }) => partOf(sql, 'transfers', params.id),
    run: correctTransfer,
  }),
  command(flyers.dropTransfer, {
    subject: (sql, { params }) => partOf(sql, 'transfers', params.id),
    run: dropTransfer,
  }),
  command(flyers.addPost, { subject: (sql, { params, actor }) => printJobById(sql, params.id, actor), run: addPost }),
  command(flyers.dropPost, { subject: (sql, { params }) => partOf(sql, 'print_posts', params.id), run: dropPost }),
]
