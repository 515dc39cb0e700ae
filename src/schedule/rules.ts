import type { Appointment } from './contract.ts'
import type { OpenMode } from './hours-contract.ts'

/** Where a visitor stands. `served` is never said: it follows from the journal's entry. */
export const states = ['booked', 'arrived', 'with_lawyer', 'served', 'left', 'no_show', 'cancelled'] as const
export type State = (typeof states)[number]

/** What the waiting list does with somebody; moving and cancelling are said with a reason, and are no steps of it. */
export const steps = ['arrive', 'take', 'wait', 'leave', 'miss', 'expect'] as const
export type Step = (typeof steps)[number]

/** What can be done next, in the order in which the list offers it. The server refuses the rest. */
const nextSteps: Readonly<Record<State, readonly Step[]>> = {
  booked: ['arrive', 'take', 'miss'],
  arrived: ['take', 'leave', 'expect'],
  with_lawyer: ['wait', 'leave'],
  served: [],
  left: ['arrive'],
  no_show: ['arrive'],
  cancelled: [],
}

export const leadsTo = {
  arrive: 'arrived',
  take: 'with_lawyer',
  wait: 'arrived',
  leave: 'left',
  miss: 'no_show',
  expect: 'booked',
} as const satisfies Record<Step, State>

type Standing = Pick<Appointment, 'state' | 'day' | 'at'>

/** Nobody has come, or failed to, before the day is there; who came without an appointment was never expected. */
export const stepsOf = ({ state, day, at }: Standing, today: string): readonly Step[] =>
  day > today ? [] : nextSteps[state].filter(step => step !== 'expect' || at !== null)

/** Another time, or none, can be agreed until the visitor is there. */
export const mayBeMoved = ({ state, at }: Standing) => at !== null && (state === 'booked' || state === 'no_show')
export const mayBeCancelled = ({ state }: Standing) => state === 'booked'

/** How one can be received in hours of a mode: who expects no visitors may still call. */
export const channelsOf = {
  in_person: ['in_person', 'phone', 'messenger', 'video', 'visit'],
  phone: ['phone', 'messenger', 'video'],
  online: ['video', 'messenger', 'phone'],
} as const satisfies Record<OpenMode, readonly Appointment['channel'][]>
