import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Clock, Day, Line, Version } from '#platform/shapes.ts'
import { hoursProblems } from './problems.ts'

/** How visitors are received; `closed` is a break that the schedule names. */
export const openModes = ['in_person', 'phone', 'online'] as const
export const hoursModes = [...openModes, 'closed'] as const
export type OpenMode = (typeof openModes)[number]
export const exceptionKinds = ['holiday', 'quarantine', 'online', 'closed', 'other_hours'] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

const One = z.strictObject({ id: Id })
const OfProgramme = z.strictObject({ programme: Id })
const Minutes = z.int().min(5).max(240).describe('length of one appointment')
const Words = z.object({ ru: z.string(), kk: z.string(), en: z.string() })

/** Hours of one weekday in a schedule. */
export const ScheduleHours = z.strictObject({
  weekday: z.int().min(1).max(7).describe('1 is Monday'),
  from: Clock,
  to: Clock,
  mode: z.enum(hoursModes),
  lawyer: Id.nullable().describe('null: any lawyer of the office'),
  minutes: Minutes,
  capacity: z.int().min(1).max(20).describe('how many are received at the same time'),
})
export type ScheduleHours = z.infer<typeof ScheduleHours>

/** A schedule of an office. By one that nobody approved nobody receives. */
export const Schedule = z.object({
  id: Id,
  programme: Id,
  office: Id,
  validFrom: Day,
  validTo: Day.nullable(),
  hours: z.array(ScheduleHours),
  approved: z.object({ by: z.string(), on: Day, as: z.string() }).nullable(),
  inWords: Words.describe('the week as an announcement says it'),
  version: Version,
  may: z.array(z.string()),
})
export type Schedule = z.infer<typeof Schedule>

const term = { validFrom: Day, validTo: Day.nullable().default(null) }
const week = z
  .array(ScheduleHours)
  .min(1)
  .max(60)
  .refine(hours => hours.every(({ from, to }) => from < to), { params: { words: hoursProblems.backwards } })
  .refine(hours => hours.every(({ lawyer, capacity }) => lawyer === null || capacity === 1), {
    params: { words: hoursProblems.oneAtATime },
  })
const inOrder = ({ validFrom, validTo }: { validFrom: Day; validTo: Day | null }) => !validTo || validFrom <= validTo
const ends = { path: ['validTo'], params: { words: hoursProblems.endsBeforeItBegins } }

export const listSchedules = endpoint({
  method: 'GET',
  path: '/programmes/:programme/schedules',
  permission: 'schedule.hours.read',
  summary: 'The schedules of the offices, the latest first',
  params: OfProgramme,
  search: z.strictObject({ office: Id.optional() }),
  reply: z.object({ items: z.array(Schedule) }),
})
export const planSchedule = endpoint({
  method: 'POST',
  path: '/programmes/:programme/schedules',
  permission: 'schedule.hours.write',
  summary: 'Drafts a schedule of an office; it holds once it is approved',
  params: OfProgramme,
  input: z.strictObject({ id: Id, office: Id, ...term, hours: week }).refine(inOrder, ends),
  reply: Schedule,
})
export const correctSchedule = endpoint({
  method: 'PUT',
  path: '/schedule/schedules/:id',
  permission: 'schedule.hours.write',
  summary: 'Puts the draft of a schedule right; an approved one is replaced by another',
  params: One,
  input: z.strictObject({ version: Version, ...term, hours: week }).refine(inOrder, ends),
  reply: Schedule,
})
export const approveSchedule = endpoint({
  method: 'POST',
  path: '/schedule/schedules/:id/approve',
  permission: 'schedule.hours.approve',
  summary: 'Approves a schedule; the one that it replaces ends the day before',
  params: One,
  input: z.strictObject({
    version: Version,
    on: Day,
    as: Line(200).describe('the paper: an order and its number'),
    replaces: Id.nullable(),
  }),
  reply: Schedule,
})
export const endSchedule = endpoint({
  method: 'POST',
  path: '/schedule/schedules/:id/end',
  permission: 'schedule.hours.write',
  summary: 'Says the last day of an approved schedule',
  params: One,
  input: z.strictObject({ version: Version, lastDay: Day }),
  reply: Schedule,
})
export const dropSchedule = endpoint({
  method: 'DELETE',
  path: '/schedule/schedules/:id',
  permission: 'schedule.hours.write',
  summary: 'Throws the draft of a schedule away',
  params: One,
  reply: z.object({ id: Id }),
})

/** Days on which offices don't receive as their schedules say. */
export const ScheduleException = z.object({
  id: Id,
  programme: Id,
  office: Id.nullable().describe('null: every office'),
  from: Day,
  to: Day,
  kind: z.enum(exceptionKinds),
  mode: z.enum(hoursModes).describe('what becomes of hours in person'),
  hours: z.object({ from: Clock, to: Clock, minutes: Minutes }).nullable(),
  reason: z.string(),
  version: Version,
  may: z.array(z.string()),
})
export type ScheduleException = z.infer<typeof ScheduleException>

const modesOf: Readonly<Record<ExceptionKind, readonly string[]>> = {
  holiday: ['closed'],
  closed: ['closed'],
  online: ['online'],
  quarantine: ['phone', 'online', 'closed'],
  other_hours: openModes,
}
/** What an exception of a kind can make of hours in person. */
export const modesOfException = (kind: ExceptionKind) => modesOf[kind]

const GivenException = z.strictObject({
  office: Id.nullable(),
  from: Day,
  to: Day,
  kind: z.enum(exceptionKinds),
  mode: z.enum(hoursModes),
  hours: z.strictObject({ from: Clock, to: Clock, minutes: Minutes }).nullable().default(null),
  reason: Line(300),
})
type Given = z.infer<typeof GivenException>
const rules: readonly [holds: (given: Given) => boolean, path: string, words: z.infer<typeof Words>][] = [
  [({ from, to }) => from <= to, 'to', hoursProblems.endsBeforeItBegins],
  [({ kind, mode }) => modesOf[kind].includes(mode), 'mode', hoursProblems.modeOfAnotherKind],
  [({ kind, hours }) => (kind === 'other_hours') === (hours !== null), 'hours', hoursProblems.hoursOfOtherHours],
  [({ hours }) => !hours || hours.from < hours.to, 'hours', hoursProblems.backwards],
]
const ruled = <Shape extends z.ZodType<Given>>(shape: Shape) =>
  rules.reduce((ruled, [holds, path, words]) => ruled.refine(holds, { path: [path], params: { words } }), shape)

export const listExceptions = endpoint({
  method: 'GET',
  path: '/programmes/:programme/schedule-exceptions',
  permission: 'schedule.hours.read',
  summary: 'Exceptions of the schedules, the latest first',
  params: OfProgramme,
  reply: z.object({ items: z.array(ScheduleException) }),
})
export const addException = endpoint({
  method: 'POST',
  path: '/programmes/:programme/schedule-exceptions',
  permission: 'schedule.hours.write',
  summary: 'Adds an exception: a quarantine, an online mode, other hours',
  params: OfProgramme,
  input: ruled(GivenException.extend({ id: Id })),
  reply: ScheduleException,
})
export const correctException = endpoint({
  method: 'PUT',
  path: '/schedule/exceptions/:id',
  permission: 'schedule.hours.write',
  summary: 'Puts an exception right',
  params: One,
  input: ruled(GivenException.extend({ version: Version })),
  reply: ScheduleException,
})
export const dropException = endpoint({
  method: 'DELETE',
  path: '/schedule/exceptions/:id',
  permission: 'schedule.hours.write',
  summary: 'Takes an exception away',
  params: One,
  reply: z.object({ id: Id }),
})

/** Hours in which somebody receives. */
export const Hours = ScheduleHours.omit({ weekday: true }).extend({ mode: z.enum(openModes) })
export type Hours = z.infer<typeof Hours>

export const DayHours = z.object({
  day: Day,
  hours: z.array(Hours),
  why: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['schedule', 'no_hours', 'no_schedule', 'outside']) }),
    z.object({ kind: z.literal('holiday'), occasion: z.string() }),
    z.object({ kind: z.literal('exception'), exception: ScheduleException }),
    z.object({ kind: z.literal('unified_day'), title: z.string() }),
  ]),
})
export type DayHours = z.infer<typeof DayHours>

/** As many days as are asked for at once. */
export const MOST_DAYS = 62

export const readHours = endpoint({
  method: 'GET',
  path: '/programmes/:programme/hours',
  permission: 'schedule.hours.read',
  summary: 'When offices really receive on each day of a period, and why',
  params: OfProgramme,
  search: z.strictObject({ office: Id.optional(), from: Day, to: Day }),
  reply: z.object({ items: z.array(z.object({ office: Id, days: z.array(DayHours) })) }),
})
