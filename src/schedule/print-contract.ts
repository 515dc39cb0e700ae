import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { Day } from '#platform/shapes.ts'

const One = z.strictObject({ id: Id })

export const printDayList = endpoint({
  method: 'GET',
  path: '/schedule/offices/:id/day-list',
  permission: 'schedule.day.print',
  summary: 'Who is expected in an office on a day and who came, with empty lines, as PDF',
  params: One,
  search: z.strictObject({ day: Day, language: Language.optional().describe('the reader’s when absent') }),
  reply: FileReply,
})
export const printSchedule = endpoint({
  method: 'GET',
  path: '/schedule/schedules/:id/sheet',
  permission: 'schedule.hours.read',
  summary: 'The schedule of an office as PDF in Kazakh and Russian, to be approved and put up',
  params: One,
  reply: FileReply,
})
export const printOfficeAnnouncement = endpoint({
  method: 'GET',
  path: '/schedule/offices/:id/announcement',
  permission: 'schedule.hours.read',
  summary: 'The announcement of an office with its hours as PDF in Kazakh and Russian, to be put up',
  params: One,
  reply: FileReply,
})
