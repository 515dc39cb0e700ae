import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day } from '#platform/shapes.ts'
import { Entry } from './contract.ts'
import { ReceptionDay } from './office-contract.ts'

/** As many entries as the first page shows of those that are due; the rest is in the journal. */
export const DUE_SHOWN = 20

const DueEntry = Entry.pick({
  id: true,
  number: true,
  officeName: true,
  receivedOn: true,
  personName: true,
  topic: true,
  otherParty: true,
  lawyerName: true,
}).extend({ controlOn: Day })
export type DueEntry = z.infer<typeof DueEntry>

/** What the first page says of the reader's journals. Annulled entries count nowhere. */
export const JournalToday = z.object({
  months: z
    .array(
      z.object({ month: Day.describe('its first day'), entries: z.int().nullable().describe('null: not begun yet') }),
    )
    .describe('every month of the programme'),
  counted: z.int().describe('entries of the programme’s period'),
  receivedToday: z.int().describe('lines of the day, counted or not'),
  open: z.int(),
  overdue: z.int().describe('open past their control date'),
  dueThisWeek: z.int().describe('open with a control date from today to Sunday'),
  due: z.array(DueEntry).describe('overdue and due this week, the most urgent first'),
})
export type JournalToday = z.infer<typeof JournalToday>

export const Today = z.object({
  day: Day,
  weekEndsOn: Day,
  journal: JournalToday.nullable().describe('null for those who may not read the journal'),
  days: z.array(ReceptionDay).describe('unified reception days from today on'),
})
export type Today = z.infer<typeof Today>

export const readToday = endpoint({
  method: 'GET',
  path: '/programmes/:programme/today',
  permission: 'reception.office.read',
  summary: 'What is due today: control dates, open entries, the months’ consultations, the next unified days',
  params: z.strictObject({ programme: Id }),
  reply: Today,
})
