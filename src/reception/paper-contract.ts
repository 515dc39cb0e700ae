import * as z from 'zod'
import { Item, ItemKind } from '#evidence/contract.ts'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'

/** The papers with which an office opens, and those of a unified day, in the order in which they are made. */
export const officePapers = ['agreement', 'regulation', 'schedule', 'announcement', 'banner'] as const
export const dayPapers = ['announcement', 'schedule', 'journal'] as const
export type PaperKind = (typeof officePapers | typeof dayPapers)[number]

/** One line of the checklist: what there is of a kind, and where a new one belongs. */
export const Paper = z.object({
  kind: ItemKind,
  quantity: z.int().describe('how many in all; 0 is missing'),
  items: z.array(Item.pick({ id: true, title: true, quantity: true, datedOn: true })),
  activity: Id.nullable().describe('in whose annex a new one is put; null before the plan has activities'),
  indicator: Id.nullable().describe('the number of the plan that a new one proves'),
})
export type Paper = z.infer<typeof Paper>

/** Where documents of the record were published, each medium once, and where another one belongs. */
const Channels = Paper.pick({ activity: true, indicator: true }).extend({
  media: z.array(z.object({ id: Id, name: z.string() })),
})

export const Papers = z.object({ items: z.array(Paper), channels: Channels })
export type Papers = z.infer<typeof Papers>

const One = z.strictObject({ id: Id })

export const readOfficePapers = endpoint({
  method: 'GET',
  path: '/reception/offices/:id/papers',
  permission: 'evidence.item.read',
  summary: 'The opening documents of an office: what there is, and what is missing',
  params: One,
  reply: Papers,
})
export const readDayPapers = endpoint({
  method: 'GET',
  path: '/reception/days/:id/papers',
  permission: 'evidence.item.read',
  summary: 'The documents of a unified reception day: what there is, and what is missing',
  params: One,
  reply: Papers,
})
