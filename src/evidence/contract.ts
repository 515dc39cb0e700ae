import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line, page, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { itemHasFileOrAddress } from './problems.ts'

export const itemKinds = [
  'document',
  'regulation',
  'agreement',
  'announcement',
  'schedule',
  'banner',
  'journal',
  'photo',
  'screenshot',
  'recording',
  'letter',
  'act',
  'list',
  'certificate',
  'link',
  'sample',
  'report',
  'concept',
  'programme',
  'invitation',
  'minutes',
  'press_release',
  'presentation',
] as const
export const ItemKind = z.enum(itemKinds)
export type ItemKind = z.infer<typeof ItemKind>

/** What an item proves: the number of an indicator, an activity as a whole, or one record (an entry, an act). */
export const Link = z.strictObject({ proves: z.enum(['indicator', 'activity', 'record']), target: Id })
export type Link = z.infer<typeof Link>

const WebAddress = z.url({ protocol: /^https?$/ }).max(2000)
const fields = {
  activity: Id,
  title: Line(300),
  kind: ItemKind,
  datedOn: Day.nullable().default(null),
  quantity: z.int().min(1).max(100_000).default(1).describe('how many such documents'),
  pages: z.int().min(1).max(100_000).nullable().default(null).describe('counted for the sign-off'),
  file: Id.nullable().default(null),
  url: WebAddress.nullable().default(null),
  medium: Id.nullable().default(null).describe('where it was published, of the directory'),
}
const shown = ({ file, url }: { file: string | null; url: string | null }) => Boolean(file ?? url)
const words = { path: ['file'], params: { words: itemHasFileOrAddress().words } }

export const NewItem = z
  .strictObject({ id: Id, programme: Id, ...fields, links: z.array(Link).max(100).default([]) })
  .refine(shown, words)
export type NewItem = z.infer<typeof NewItem>
export const ItemCorrection = z.strictObject({ version: Version, ...fields }).refine(shown, words)

export const Item = z.object({
  id: Id,
  programme: Id,
  activity: Id,
  title: z.string(),
  kind: ItemKind,
  datedOn: Day.nullable(),
  quantity: z.int(),
  pages: z.int().nullable(),
  file: z.object({ id: Id, name: z.string(), size: z.int(), mediaType: z.string() }).nullable(),
  url: z.string().nullable(),
  medium: z.object({ id: Id, name: z.string() }).nullable(),
  links: z.array(Link),
  addedAt: Instant,
  shownAt: Instant.nullable().describe('looked at: no personal data in it, a reader without an account may open it'),
  version: Version,
  may: z.array(z.string()),
})
export type Item = z.infer<typeof Item>

/** What an activity still lacks: a promised product that no document proves. */
export const Missing = z.object({ indicator: Id, code: z.string(), label: z.string() })
export type Missing = z.infer<typeof Missing>

/** The annex of one activity; its number is the activity's. */
export const Annex = z.object({
  activity: Id,
  number: z.int(),
  title: z.string(),
  items: z.int(),
  pages: z.int(),
  missing: z.array(Missing),
  products: z.array(Missing).describe('every product that the activity promises'),
})
export type Annex = z.infer<typeof Annex>

const One = z.strictObject({ id: Id })

export const readAnnexes = endpoint({
  method: 'GET',
  path: '/evidence/annexes/:programme',
  permission: 'evidence.item.read',
  summary: 'The annexes of a programme by activity: how much there is, and what is missing.',
  params: z.strictObject({ programme: Id }),
  reply: z.object({ programme: Id, annexes: z.array(Annex), pages: z.int(), missing: z.int() }),
})

export const listItems = endpoint({
  method: 'GET',
  path: '/evidence/items',
  permission: 'evidence.item.read',
  summary: 'Confirming documents of an activity, or those that prove one indicator or record.',
  search: z
    .strictObject({ activity: Id.optional(), target: Id.optional(), after: Id.optional() })
    .refine(({ activity, target }) => Boolean(activity) !== Boolean(target), { message: 'activity or target' }),
  reply: page(Item),
})

export const exportItems = exportOf(listItems, {
  permission: 'evidence.item.export',
  summary: 'Confirming documents as a file, filtered as the list is.',
})

export const readItem = endpoint({
  method: 'GET',
  path: '/evidence/items/:id',
  permission: 'evidence.item.read',
  summary: 'One confirming document and what it proves.',
  params: One,
  reply: Item,
})

export const addItem = endpoint({
  method: 'POST',
  path: '/evidence/items',
  permission: 'evidence.item.write',
  summary: 'Put a document into the annex of an activity: an uploaded file, or an address.',
  input: NewItem,
  reply: Item,
})

export const correctItem = endpoint({
  method: 'PUT',
  path: '/evidence/items/:id',
  permission: 'evidence.item.write',
  summary: 'Correct what is said about a document, or exchange its file.',
  params: One,
  input: ItemCorrection,
  reply: Item,
})

export const linkItem = endpoint({
  method: 'POST',
  path: '/evidence/items/:id/links',
  permission: 'evidence.item.write',
  summary: 'Say what the document proves; one document may prove many things.',
  params: One,
  input: Link,
  reply: Item,
})

export const unlinkItem = endpoint({
  method: 'DELETE',
  path: '/evidence/items/:id/links/:target',
  permission: 'evidence.item.write',
  summary: 'The document does not prove that after all.',
  params: z.strictObject({ id: Id, target: Id }),
  reply: Item,
})

export const showItem = endpoint({
  method: 'PUT',
  path: '/evidence/items/:id/shown',
  permission: 'evidence.item.show',
  summary: 'Say that the file has no personal data, so that the monitor’s link may open it; or take that back.',
  params: One,
  input: z.strictObject({ shown: z.boolean(), version: Version }),
  reply: Item,
})

export const removeItem = endpoint({
  method: 'POST',
  path: '/evidence/items/:id/remove',
  permission: 'evidence.item.write',
  summary: 'Take a document out of the annex; who did it, when and why stays written down.',
  params: One,
  input: z.strictObject({ version: Version, because: Line(500) }),
  reply: z.object({ id: Id }),
})
