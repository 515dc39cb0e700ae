import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Version } from '#platform/shapes.ts'
import { Appointment } from './contract.ts'

export const callStates = ['to_call', 'reached', 'not_reached', 'moved'] as const

/** Somebody to remind of an appointment of the next day. */
export const ReminderCall = z.object({
  id: Id,
  forDay: Day,
  state: z.enum(callStates),
  tries: z.int(),
  calledByName: z.string().nullable(),
  calledAt: Instant.nullable(),
  appointment: Appointment,
  version: Version,
})
export type ReminderCall = z.infer<typeof ReminderCall>

type Told = { readonly state: ReminderCall['state']; readonly appointment: Pick<Appointment, 'state'> }
/** Whoever moved, cancelled or is here already needs no call. */
export const isOpen = ({ state, appointment }: Told) => state !== 'moved' && appointment.state === 'booked'
export const isLeft = (call: Told) => isOpen(call) && call.state !== 'reached'

export const listCalls = endpoint({
  method: 'GET',
  path: '/programmes/:programme/calls',
  permission: 'schedule.appointment.read',
  summary: 'Whom to remind today of the next day’s appointment',
  params: z.strictObject({ programme: Id }),
  reply: z.object({
    day: Day.describe('the next working day, up to which it is called'),
    items: z.array(ReminderCall),
  }),
})
export const markCall = endpoint({
  method: 'POST',
  path: '/schedule/calls/:id/mark',
  permission: 'schedule.call.mark',
  summary: 'Says whether somebody was reached',
  params: z.strictObject({ id: Id }),
  input: z.strictObject({ version: Version, state: z.enum(['to_call', 'reached', 'not_reached']) }),
  reply: ReminderCall,
})
