import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line, Text } from '#platform/shapes.ts'
import { columnsFound, columnsShape } from '#platform/sheets/columns.ts'
import { Counts, Kind, OfProgramme, One, Publication } from './contract.ts'
import { metrics, reachSources } from './kinds.ts'
import { CoverageStatement } from './radio-contract.ts'

const Metric = z.enum(metrics)
export const Count = z.int().min(0).max(100_000_000_000)

export const Measure = z.object({
  metric: Metric,
  measuredOn: Day,
  value: z.int(),
  source: z.string(),
  measuredBy: z.string().describe('name of the member'),
})
export type Measure = z.infer<typeof Measure>
export const listMeasures = endpoint({
  method: 'GET',
  path: '/media/posts/:id/measures',
  permission: 'media.publication.read',
  summary: 'What a network showed for a post, snapshot by snapshot, latest first',
  params: One,
  reply: z.object({ items: z.array(Measure) }),
})
export const keepMeasures = endpoint({
  method: 'POST',
  path: '/media/posts/:id/measures',
  permission: 'media.measure.write',
  summary: 'Writes down a snapshot: what the network shows for a post on a day',
  params: One,
  input: z.strictObject({ measuredOn: Day, source: Line(300), counts: z.partialRecord(Metric, Count) }),
  reply: Publication,
})
export const dropMeasure = endpoint({
  method: 'DELETE',
  path: '/media/posts/:id/measures/:metric/:day',
  permission: 'media.measure.write',
  summary: 'Takes a measure out that was written down by mistake; the one before it counts again',
  params: z.strictObject({ id: Id, metric: Metric, day: Day }),
  reply: Publication,
})

/** One kind of metric at a time, by network and month: nothing is added up over kinds. */
export const readReach = endpoint({
  method: 'GET',
  path: '/programmes/:programme/reach',
  permission: 'media.publication.read',
  summary: 'The latest counts by channel, and by the month of the post',
  params: OfProgramme,
  reply: z.object({
    channels: z.array(z.object({ medium: Id, name: z.string(), posts: z.int(), counts: Counts })),
    months: z.array(z.object({ month: z.string(), medium: Id, posts: z.int(), counts: Counts })),
    unmeasured: z.int().describe('posts that nobody has measured yet'),
  }),
})

/** A reach of which the office decides whether it enters the indirect total. */
export const ReachItem = z.object({
  source: z.enum(reachSources),
  subject: Id,
  kind: Kind.nullable(),
  label: z.string(),
  on: Day.nullable(),
  metric: z.enum(['reach', 'view', 'viewer', 'coverage']),
  value: z.int(),
  included: z.boolean().nullable().describe('null: not decided, and so not counted'),
  because: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: Instant.nullable(),
  statement: CoverageStatement.pick({ source: true, startsOn: true, endsOn: true, overlaps: true })
    .nullable()
    .describe('of a coverage: whose words it is, for which days'),
})
export type ReachItem = z.infer<typeof ReachItem>
export const IndirectTotal = z.object({
  total: z.int(),
  items: z.array(ReachItem),
  may: z.array(z.string()),
})
export type IndirectTotal = z.infer<typeof IndirectTotal>
export const readIndirect = endpoint({
  method: 'GET',
  path: '/programmes/:programme/reach/indirect',
  permission: 'media.publication.read',
  summary: 'Every reach that there is, in the indirect total or out of it, with the reason',
  params: OfProgramme,
  reply: IndirectTotal,
})
export const decideReach = endpoint({
  method: 'POST',
  path: '/programmes/:programme/reach/indirect',
  permission: 'media.reach.decide',
  summary: 'Decides of some reaches whether they enter the indirect total, and why',
  params: OfProgramme,
  input: z.strictObject({
    items: z
      .array(z.strictObject({ source: z.enum(reachSources), subject: Id }))
      .min(1)
      .max(500),
    included: z.boolean(),
    because: Line(500),
  }),
  reply: IndirectTotal,
})

/** What a column of a network's export means. `address` finds the post; without `day` the snapshot is of the chosen one. */
export const columnRoles = ['address', 'title', 'day', ...metrics] as const
export type ColumnRole = (typeof columnRoles)[number]
export const Columns = columnsShape(columnRoles)
export type Columns = z.infer<typeof Columns>
export const rowFaults = [
  'no_address',
  'unknown_post',
  'twice',
  'negative',
  'not_a_number',
  'too_big',
  'not_a_day',
  'later_than_today',
  'before_posted',
  'nothing',
] as const
export type RowFault = (typeof rowFaults)[number]

export const ExportRow = z.object({
  row: z.int(),
  address: z.string(),
  post: Id.nullable(),
  title: z.string().nullable().describe('of the publication that was found'),
  measuredOn: Day.nullable(),
  counts: Counts,
  fault: z.enum(rowFaults).nullable(),
  said: z.string().describe('the cell that could not be taken'),
})
export type ExportRow = z.infer<typeof ExportRow>
export const ReadExport = z.object({
  ...columnsFound(columnRoles),
  rows: z.array(ExportRow).describe('with faults first, at most 200'),
  good: z.int(),
  faulty: z.int(),
  unknown: z.int().describe('rows of posts that are not in the plan: left out'),
})
export type ReadExport = z.infer<typeof ReadExport>
const chosen = { file: Id, medium: Id, measuredOn: Day }
export const readExport = endpoint({
  method: 'POST',
  path: '/programmes/:programme/reach/export',
  permission: 'media.measure.write',
  summary: 'Reads a network’s own export and says what would be taken; keeps nothing',
  params: OfProgramme,
  input: z.strictObject({ ...chosen, columns: Columns.nullable().default(null) }),
  reply: ReadExport,
})
export const takeExport = endpoint({
  method: 'POST',
  path: '/programmes/:programme/reach/import',
  permission: 'media.measure.write',
  summary: 'Takes the snapshots of a network’s export, all or none, and remembers its columns',
  params: OfProgramme,
  input: z.strictObject({ ...chosen, columns: Columns, source: Text(300).default('') }),
  reply: z.object({ measures: z.int(), posts: z.int(), unknown: z.int() }),
})
