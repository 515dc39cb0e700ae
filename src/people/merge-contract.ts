import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { JobState } from '#platform/jobs-contract.ts'
import { Instant, Personal, page, Text, Version } from '#platform/shapes.ts'
import { duplicateReasons, Person } from './person-contract.ts'

/** What two cards are compared by, one decision each. */
export const mergeFields = [
  'surname',
  'givenName',
  'patronymic',
  'sex',
  'birth',
  'iin',
  'phone',
  'district',
  'socialStatus',
  'vulnerableKinds',
  'language',
] as const
export const MergeField = z.enum(mergeFields)
export type MergeField = z.infer<typeof MergeField>

const One = z.strictObject({ id: Id })

export const comparePersons = endpoint({
  method: 'GET',
  path: '/persons/:id/compare/:other',
  permission: 'people.merge.make',
  summary: 'Two cards side by side: what differs, and which records would go from the other to the kept one.',
  params: z.strictObject({ id: Id, other: Id }),
  reply: z.object({
    kept: Person,
    other: Person,
    differing: z.array(MergeField).describe('sealed numbers are compared too, and not shown'),
    moves: z.array(z.object({ what: z.string(), count: z.int() })),
  }),
})
export type Comparison = z.infer<(typeof comparePersons)['reply']>

export const mergePersons = endpoint({
  method: 'POST',
  path: '/persons/:id/merges',
  permission: 'people.merge.make',
  summary: 'The other card turned out to be this one’s person: this one takes over its records, and the named fields.',
  params: One,
  input: z.strictObject({
    id: Id,
    version: Version,
    other: Id,
    otherVersion: Version,
    take: z.array(MergeField).max(mergeFields.length).describe('fields whose value is the other card’s'),
    allKinds: z.boolean().default(false).describe('the vulnerable kinds of both'),
    because: Personal(Text(500)).default(''),
  }),
  reply: Person,
})

export const undoMerge = endpoint({
  method: 'POST',
  path: '/persons/:id/merges/:merge/undo',
  permission: 'people.merge.undo',
  summary: 'Part two cards again. What was written for the kept card since then stays there.',
  params: z.strictObject({ id: Id, merge: Id }),
  input: z.strictObject({}),
  reply: Person,
})

export const PersonMerge = z.object({
  id: Id,
  merged: z.object({ id: Id, name: z.string() }),
  took: z.array(MergeField),
  moved: z.int(),
  because: z.string(),
  member: z.string(),
  mergedAt: Instant,
  undone: z.object({ member: z.string(), at: Instant }).nullable(),
  last: z.boolean().describe('only the last one can be undone'),
})
export type PersonMerge = z.infer<typeof PersonMerge>

export const listMerges = endpoint({
  method: 'GET',
  path: '/persons/:id/merges',
  permission: 'people.person.name',
  summary: 'Which cards were merged into this one: what it took over, by whom, when and why.',
  params: One,
  reply: z.object({ items: z.array(PersonMerge) }),
})

export const dismissDuplicate = endpoint({
  method: 'POST',
  path: '/persons/:id/distinct',
  permission: 'people.duplicate.dismiss',
  summary: 'Two cards are two people: the pair is not offered again.',
  params: One,
  input: z.strictObject({ other: Id }),
  reply: z.object({ id: Id }),
})

export const DuplicatePair = z.object({
  one: Person,
  other: Person,
  reasons: z.array(z.enum(duplicateReasons)),
  likeness: z.number(),
  foundAt: Instant,
})
export type DuplicatePair = z.infer<typeof DuplicatePair>

export const listDuplicates = endpoint({
  method: 'GET',
  path: '/duplicates',
  permission: 'people.duplicate.read',
  summary:
    'Pairs of cards that are likely one person’s, as the last search through the register found them, the likeliest first.',
  search: z.strictObject({
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  }),
  reply: page(DuplicatePair),
})

export const scanDuplicates = endpoint({
  method: 'POST',
  path: '/duplicates/scan',
  permission: 'people.duplicate.scan',
  summary: 'Search the whole register for likely duplicates, as background work.',
  reply: JobState,
})
