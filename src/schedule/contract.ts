import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Clock, Day, Instant, Line, Personal, Text, Version } from '#platform/shapes.ts'
import { Channel } from '#reception/codes.ts'
import { DayHours, openModes } from './hours-contract.ts'
import { namesSomebody } from './problems.ts'
import { states, steps } from './rules.ts'

const One = z.strictObject({ id: Id })
const OfProgramme = z.strictObject({ programme: Id })

/** Somebody who is expected, or came without being expected, as this reader may see them. */
export const Appointment = z.object({
  id: Id,
  programme: Id,
  office: Id,
  officeName: z.string(),
  day: Day,
  at: Clock.nullable().describe('null: came without an appointment'),
  minutes: z.int().nullable(),
  lawyer: Id.nullable().describe('null: any lawyer of the office'),
  lawyerName: z.string().nullable(),
  number: z.int().describe('of the office and day; called out instead of a name'),
  channel: Channel,
  person: Id.nullable(),
  name: z.string().describe('by the card, or what they want to be called; masked for whoever may not read names'),
  phoneMask: z.string().nullable().describe('of the appointment, or of the card'),
  note: z.string(),
  receptionDay: Id.nullable(),
  state: z.enum(states),
  arrivedAt: Instant.nullable(),
  takenAt: Instant.nullable(),
  takenByName: z.string().nullable(),
  entry: z.object({ id: Id, number: z.string() }).nullable(),
  cancelled: z.object({ by: z.enum(['visitor', 'office']), because: z.string() }).nullable(),
  moved: z.object({ from: z.string().describe('the office’s clock'), because: z.string() }).nullable(),
  version: Version,
  steps: z.array(z.enum(steps)).describe('what the waiting list can do next with them'),
  may: z.array(z.string()),
})
export type Appointment = z.infer<typeof Appointment>

const who = {
  channel: Channel,
  person: Id.nullish(),
  calledName: Personal(Text(100)).default('').describe('for whoever has no card'),
  phone: Personal(Line(40)).nullish(),
  note: Personal(Text(500)).default(''),
  receptionDay: Id.nullish(),
}
type Who = { person?: string | null | undefined; calledName: string }
const named = ({ person, calledName }: Who) => Boolean(person) || calledName !== ''
const nobody = { path: ['calledName'], params: { words: namesSomebody } }
const time = { day: Day, at: Clock, lawyer: Id.nullable().describe('as the free time says') }

export const NewAppointment = z.strictObject({ id: Id, office: Id, ...time, ...who }).refine(named, nobody)
export type NewAppointment = z.infer<typeof NewAppointment>

export const bookAppointment = endpoint({
  method: 'POST',
  path: '/schedule/appointments',
  permission: 'schedule.appointment.book',
  summary: 'Books a free time; of two who want the same one gets it',
  input: NewAppointment,
  reply: Appointment,
})
export const takeWalkIn = endpoint({
  method: 'POST',
  path: '/schedule/walk-ins',
  permission: 'schedule.appointment.book',
  summary: 'Puts somebody who came without an appointment on the list of today, under the next number',
  input: z.strictObject({ id: Id, office: Id, ...who }).refine(named, nobody),
  reply: Appointment,
})
export const readAppointment = endpoint({
  method: 'GET',
  path: '/schedule/appointments/:id',
  permission: 'schedule.appointment.read',
  summary: 'One appointment with whoever is expected',
  params: One,
  reply: Appointment,
})
export const moveAppointment = endpoint({
  method: 'POST',
  path: '/schedule/appointments/:id/move',
  permission: 'schedule.appointment.book',
  summary: 'Moves an appointment to another free time',
  params: One,
  input: z.strictObject({ version: Version, ...time, because: Line(300) }),
  reply: Appointment,
})
export const cancelAppointment = endpoint({
  method: 'POST',
  path: '/schedule/appointments/:id/cancel',
  permission: 'schedule.appointment.book',
  summary: 'Cancels an appointment, saying by whom and why; its time is free again',
  params: One,
  input: z.strictObject({ version: Version, by: z.enum(['visitor', 'office']), because: Line(300) }),
  reply: Appointment,
})
export const takeStep = endpoint({
  method: 'POST',
  path: '/schedule/appointments/:id/steps',
  permission: 'schedule.queue.keep',
  summary: 'Takes a step of the waiting list: came, goes in, left, did not come',
  params: One,
  input: z.strictObject({ version: Version, step: z.enum(steps) }),
  reply: Appointment,
})
export const revealAppointmentPhone = endpoint({
  method: 'POST',
  path: '/schedule/appointments/:id/phone',
  permission: 'schedule.phone.reveal',
  summary: 'Shows the phone of an appointment in full. Who did it and when stays in the log',
  params: One,
  reply: z.object({ id: Id, value: z.string() }),
})

/** A time of an office's day: so many places, and how many of them are free. */
export const FreeTime = z.object({
  at: Clock,
  minutes: z.int(),
  mode: z.enum(openModes),
  lawyer: Id.nullable(),
  lawyerName: z.string().nullable(),
  places: z.int(),
  free: z.int(),
})
export type FreeTime = z.infer<typeof FreeTime>

/** A day of an office as the desk plans it. */
export const PlannedDay = DayHours.extend({
  receptionDays: z.array(z.object({ id: Id, title: z.string() })),
  times: z.array(FreeTime),
  appointments: z.array(Appointment).describe('but for cancelled ones'),
})
export type PlannedDay = z.infer<typeof PlannedDay>

export const readDays = endpoint({
  method: 'GET',
  path: '/programmes/:programme/appointments',
  permission: 'schedule.appointment.read',
  summary: 'Days of an office: real hours, free times, and who is expected',
  params: OfProgramme,
  search: z.strictObject({ office: Id, from: Day, to: Day }),
  reply: z.object({ items: z.array(PlannedDay) }),
})

export const readQueue = endpoint({
  method: 'GET',
  path: '/programmes/:programme/queue',
  permission: 'schedule.appointment.read',
  summary: 'Today’s waiting list of the reader’s offices',
  params: OfProgramme,
  reply: z.object({
    day: Day,
    offices: z.array(z.object({ id: Id, name: z.string(), hours: DayHours })),
    items: z.array(Appointment),
  }),
})
