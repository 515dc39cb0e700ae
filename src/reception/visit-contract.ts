import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day } from '#platform/shapes.ts'

/** What the desk sees beside a name that it found: whether the person was here before, and what is still open. */
export const Visits = z.object({
  person: Id,
  visits: z.int().describe('entries of the programme that are not annulled'),
  lastOn: Day.nullable(),
  lastNumber: z.string().nullable(),
  openMatters: z.int(),
  elsewhere: z
    .int()
    .describe('visits in offices whose journal the reader may not see; none of them is among the others'),
})
export type Visits = z.infer<typeof Visits>

export const countVisits = endpoint({
  method: 'POST',
  path: '/programmes/:programme/visits',
  permission: 'reception.entry.read',
  summary: 'Of each of these people: how often they came, when last, and how many of their matters are open',
  params: z.strictObject({ programme: Id }),
  input: z.strictObject({ persons: z.array(Id).min(1).max(50) }),
  reply: z.object({ items: z.array(Visits) }),
})
