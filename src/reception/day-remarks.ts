import type { ReceptionDay } from './office-contract.ts'

type Planned = Pick<
  ReceptionDay,
  'heldOn' | 'cancelledOn' | 'entries' | 'people' | 'target' | 'announcement' | 'invited'
>
type Period = { readonly startsOn: string; readonly endsOn: string }

export const dayStates = ['planned', 'today', 'held', 'not_held', 'cancelled'] as const
export type DayState = (typeof dayStates)[number]

/** Held is a day with entries that count; a day that passed without any was not. */
export function dayState({ heldOn, cancelledOn, entries }: Planned, today: string): DayState {
  if (cancelledOn) return 'cancelled'
  if (heldOn === today) return 'today'
  if (heldOn > today) return 'planned'
  return entries > 0 ? 'held' : 'not_held'
}

/** What is still to be done about a unified day, in the order in which it would be done. */
export const dayRemarkCodes = [
  'outside_period',
  'no_invited',
  'no_target',
  'no_announcement',
  'no_journal',
  'below_target',
] as const
export type DayRemark = (typeof dayRemarkCodes)[number]

export function dayRemarks(day: Planned, today: string, { startsOn, endsOn }: Period): DayRemark[] {
  const state = dayState(day, today)
  if (state === 'cancelled') return []
  const holds: Record<DayRemark, boolean> = {
    outside_period: day.heldOn < startsOn || day.heldOn > endsOn,
    no_invited: day.invited.length === 0,
    no_target: day.target === null,
    no_announcement: day.announcement === '',
    no_journal: state === 'not_held',
    below_target: state === 'held' && day.target !== null && day.people < day.target,
  }
  return dayRemarkCodes.filter(code => holds[code])
}
