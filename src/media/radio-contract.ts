import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Clock, Day, Line, Text, Version } from '#platform/shapes.ts'
import { OfProgramme, One } from './contract.ts'
import { coverageUnits } from './kinds.ts'
import { certificateHasItsDay, coverageEndsAfterItBegins } from './problems.ts'

export const Broadcast = z.object({
  id: Id,
  programme: Id,
  activity: Id,
  medium: Id,
  mediumName: z.string(),
  number: z.int(),
  airedOn: Day,
  airedAt: Clock.nullable(),
  minutes: z.int().nullable(),
  topic: z.string(),
  host: z.string(),
  certificate: z.string(),
  certificateOn: Day.nullable(),
  repeats: z.array(Day),
  recordings: z.array(z.object({ item: Id, title: z.string() })),
  version: Version,
})
export type Broadcast = z.infer<typeof Broadcast>

/** A statement of the same station for some of the same days: only one of both may enter the indirect total. */
export const Overlap = z.object({ id: Id, source: z.string() })

export const CoverageStatement = z.object({
  id: Id,
  medium: Id,
  mediumName: z.string(),
  startsOn: Day,
  endsOn: Day,
  value: z.int(),
  unit: z.enum(coverageUnits),
  source: z.string(),
  sourceOn: Day,
  papers: z.array(z.object({ item: Id, title: z.string() })),
  overlaps: z.array(Overlap),
  version: Version,
})
export type CoverageStatement = z.infer<typeof CoverageStatement>

export const readRadio = endpoint({
  method: 'GET',
  path: '/programmes/:programme/broadcasts',
  permission: 'media.publication.read',
  summary: 'Broadcasts with repeats, recordings and air certificates, and what stations say of their coverage',
  params: OfProgramme,
  reply: z.object({
    broadcasts: z.array(Broadcast),
    statements: z.array(CoverageStatement),
    may: z.array(z.string()),
  }),
})

const fields = {
  activity: Id,
  medium: Id,
  number: z.int().min(1).max(10_000),
  airedOn: Day,
  airedAt: Clock.nullable().default(null),
  minutes: z.int().min(1).max(600).nullable().default(null),
  topic: Line(500),
  host: Text(200).default(''),
  certificate: Text(100).default(''),
  certificateOn: Day.nullable().default(null),
  repeats: z.array(Day).max(400).default([]),
}
const dayOfPaper = ({ certificate, certificateOn }: { certificate: string; certificateOn: string | null }) =>
  (certificate !== '') === (certificateOn !== null)
const paperWords = { path: ['certificateOn'], params: { words: certificateHasItsDay().words } }
export const addBroadcast = endpoint({
  method: 'POST',
  path: '/programmes/:programme/broadcasts',
  permission: 'media.radio.write',
  summary: 'Writes down a broadcast and the days on which it was repeated',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...fields }).refine(dayOfPaper, paperWords),
  reply: Broadcast,
})
export const correctBroadcast = endpoint({
  method: 'PUT',
  path: '/media/broadcasts/:id',
  permission: 'media.radio.write',
  summary: 'Puts a broadcast right',
  params: One,
  input: z.strictObject({ version: Version, ...fields }).refine(dayOfPaper, paperWords),
  reply: Broadcast,
})

const coverageFields = {
  medium: Id,
  startsOn: Day,
  endsOn: Day,
  value: z.int().min(1).max(100_000_000_000),
  unit: z.enum(coverageUnits),
  source: Line(300),
  sourceOn: Day,
}
const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn
const orderWords = { path: ['endsOn'], params: { words: coverageEndsAfterItBegins().words } }
export const addCoverage = endpoint({
  method: 'POST',
  path: '/programmes/:programme/coverage',
  permission: 'media.radio.write',
  summary: 'Writes down what a station says of its audience, with its letter',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...coverageFields }).refine(inOrder, orderWords),
  reply: CoverageStatement,
})
export const correctCoverage = endpoint({
  method: 'PUT',
  path: '/media/coverage/:id',
  permission: 'media.radio.write',
  summary: 'Puts a statement of coverage right',
  params: One,
  input: z.strictObject({ version: Version, ...coverageFields }).refine(inOrder, orderWords),
  reply: CoverageStatement,
})

export const printDigest = endpoint({
  method: 'GET',
  path: '/programmes/:programme/digest',
  permission: 'media.publication.read',
  summary: 'The digest of publications about the programme, month by month, as a Word annex',
  params: OfProgramme,
  reply: FileReply,
})
