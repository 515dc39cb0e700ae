import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Day, Line, Version } from '#platform/shapes.ts'
import { FIRST_YEAR } from './holidays.ts'
import { calendarProblems } from './problems.ts'
import { dayKinds, isWeekend } from './working-days.ts'

const Year = z.coerce.number().int().min(FIRST_YEAR).max(2100)
const Occasion = Line(120).describe('a code of occasions.ts, or words of one’s own')

export const CalendarDay = z.object({
  day: Day,
  kind: z.enum(dayKinds),
  occasion: z.string(),
  sure: z.boolean().describe('false: a shipped default that has to be looked at before the year is approved'),
})
export type CalendarDay = z.infer<typeof CalendarDay>

/** The special days of one year: as shipped until a lead approves the year, then as it was approved. */
export const CalendarYear = z.object({
  year: z.int(),
  days: z.array(CalendarDay),
  approved: z.object({ by: z.string(), on: Day }).nullable().describe('null: still the shipped default'),
  version: z.int().min(0).describe('0: still the shipped default'),
  may: z.array(z.string()),
})
export type CalendarYear = z.infer<typeof CalendarYear>

const GivenDay = z.strictObject({ day: Day, kind: z.enum(dayKinds), occasion: Occasion })
const given = z
  .array(GivenDay)
  .max(120)
  .refine(days => new Set(days.map(({ day }) => day)).size === days.length, {
    params: { words: calendarProblems.dayTwice },
  })
  .refine(days => days.every(({ day, kind }) => kind !== 'working_day' || isWeekend(day)), {
    params: { words: calendarProblems.workedWeekday },
  })

export const readCalendarYear = endpoint({
  method: 'GET',
  path: '/directory/calendar/:year',
  permission: 'directory.calendar.read',
  summary: 'The holidays and moved days of a year.',
  params: z.strictObject({ year: Year }),
  reply: CalendarYear,
})

export const approveCalendarYear = endpoint({
  method: 'PUT',
  path: '/directory/calendar/:year',
  permission: 'directory.calendar.write',
  summary: 'Approve the special days of a year, as shipped or put right; who did it and when is kept.',
  params: z.strictObject({ year: Year }),
  input: z.strictObject({ version: z.union([z.literal(0), Version]), days: given }),
  reply: CalendarYear,
})
