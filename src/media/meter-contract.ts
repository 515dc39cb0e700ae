import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Version } from '#platform/shapes.ts'

export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const Meter = z.object({
  quota: z.object({ activity: Id, activityTitle: z.string(), minimum: z.int(), version: Version }).nullable(),
  months: z.array(
    z.object({
      month: Month,
      published: z.int(),
      planned: z.int().describe('not out yet, but in the plan of the month'),
      standing: z.enum(['met', 'missed', 'behind', 'due', 'ahead']),
    }),
  ),
  daysLeft: z.int().describe('of the present month'),
  today: Day,
  may: z.array(z.string()),
})
export type Meter = z.infer<typeof Meter>
export const readMeter = endpoint({
  method: 'GET',
  path: '/programmes/:programme/publications/meter',
  permission: 'media.publication.read',
  summary: 'Month by month: how many publications the contract demands, and how many came out',
  params: z.strictObject({ programme: Id }),
  reply: Meter,
})
export const keepQuota = endpoint({
  method: 'PUT',
  path: '/programmes/:programme/publications/quota',
  permission: 'media.quota.write',
  summary: 'What the contract demands: so many publications of an activity in each month',
  params: z.strictObject({ programme: Id }),
  input: z.strictObject({ activity: Id, minimum: z.int().min(1).max(1000) }),
  reply: Meter,
})
