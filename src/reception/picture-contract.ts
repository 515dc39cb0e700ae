import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Unit } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { askedFilters } from './entry-filters.ts'

/** What the journal is measured by. */
export const measures = [
  'reception.consultations',
  'reception.people',
  'reception.matters',
  'reception.services',
  'reception.money_disputed',
  'reception.money_returned',
] as const

/** What a measure can be broken down by. */
export const dimensions = [
  'month',
  'office',
  'channel',
  'consumer',
  'topic',
  'subtopic',
  'receptionDay',
  'sex',
  'age',
  'status',
  'vulnerable',
  'kind',
  'district',
  'language',
  'help',
  'outcome',
  'lawyer',
  'certainty',
] as const
const By = z.enum(dimensions)

export const readBreakdown = endpoint({
  method: 'GET',
  path: '/programmes/:programme/reception/breakdown',
  permission: 'reception.picture.read',
  summary:
    'A measure of the journal by one or two dimensions; each cell says by which filters its entries are asked for',
  params: z.strictObject({ programme: Id }),
  search: z.strictObject({ fact: z.enum(measures), by: By, and: By.optional(), ...askedFilters }),
  reply: z.object({
    fact: z.string(),
    title: z.string(),
    rule: z.string().describe('how it is counted'),
    unit: Unit,
    total: z.number(),
    overlaps: z.boolean().describe('cells may add up to more than the total: one thing falls into several of them'),
    axes: z
      .array(z.object({ name: By, keys: z.array(z.object({ key: z.string(), label: z.string().nullable() })) }))
      .describe('the keys that occur, in their order'),
    cells: z
      .array(
        z.object({
          keys: z.array(z.string()),
          value: z.number(),
          filters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
        }),
      )
      .describe('those that are not 0'),
  }),
})
