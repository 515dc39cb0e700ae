import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Instant } from '#platform/shapes.ts'

/** What of an entry can change, in the order in which a change is told. */
export const changingFields = [
  'receivedOn',
  'receivedAt',
  'receptionDay',
  'channel',
  'person',
  'matter',
  'sex',
  'age',
  'socialStatus',
  'district',
  'vulnerableKinds',
  'language',
  'topic',
  'institution',
  'otherParty',
  'otherPartyBin',
  'amountTenge',
  'question',
  'answer',
  'help',
  'lawyer',
  'controlOn',
  'outcome',
  'returnedTenge',
  'closedOn',
  'annulledOn',
  'leftOut',
  'leftOutOf',
] as const
export type ChangingField = (typeof changingFields)[number]

/** A code or a number as the journal keeps it; of another record what it is called. */
const Said = z.union([z.string(), z.number(), z.array(z.string())]).nullable()
export type Said = z.infer<typeof Said>

export const EntryChange = z.object({
  field: z.enum(changingFields),
  from: Said,
  to: Said,
  hidden: z.boolean().describe('it was changed, but only who reads names may see how'),
})
export type EntryChange = z.infer<typeof EntryChange>

export const entryActions = ['register', 'correct', 'close', 'reopen', 'exclude', 'include', 'annul'] as const
export type EntryAction = (typeof entryActions)[number]

/** What was done with an entry, by whom and when: each step made a new version of it. */
export const EntryStep = z.object({
  version: z.int(),
  at: Instant,
  member: z.string().nullable().describe('null: the program itself'),
  action: z.enum(entryActions),
  because: z.string().nullable(),
  changes: z.array(EntryChange),
})
export type EntryStep = z.infer<typeof EntryStep>

export const readEntryHistory = endpoint({
  method: 'GET',
  path: '/reception/entries/:id/history',
  permission: 'reception.entry.read',
  summary: 'How an entry came to be what it is: each step, who took it and when, and what it changed from what to what',
  params: z.strictObject({ id: Id }),
  reply: z.object({ items: z.array(EntryStep) }),
})
