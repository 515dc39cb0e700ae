import * as z from 'zod'

/** What the journal keeps as codes. */
export const channels = ['in_person', 'phone', 'messenger', 'video', 'visit'] as const
export const helpKinds = ['oral_advice', 'claim', 'complaint', 'lawsuit', 'settlement', 'representation'] as const
export const outcomes = [
  'refund_full',
  'refund_part',
  'replaced',
  'repaired',
  'explained',
  'drafted',
  'forwarded',
  'settled',
  'refused',
  'inspection',
  'court',
] as const
export const refundOutcomes: readonly string[] = ['refund_full', 'refund_part', 'settled', 'court']

export const Channel = z.enum(channels)
export const Help = z.enum(helpKinds)
export const Outcome = z.enum(outcomes)
