import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, page, Text, Version } from '#platform/shapes.ts'
import { exportOf } from '#platform/sheets/export.ts'
import { mediaLanguages, metrics, publicationKinds, publicationStates } from './kinds.ts'
import { Month } from './meter-contract.ts'
import { publicationVideoIsOfAVideo } from './problems.ts'

export const OfProgramme = z.strictObject({ programme: Id })
export const One = z.strictObject({ id: Id })
export const Language = z.enum(mediaLanguages)
export const Kind = z.enum(publicationKinds)
export const State = z.enum(publicationStates)
/** An address on the web: `http://фото` is none. */
export const Address = z.url({ protocol: /^https?$/, hostname: /^[^.]+(\.[^.]+)+$/ }).max(2000)
const TopicCode = z.string().regex(/^[a-z0-9_.-]{1,60}$/)

/** What the networks showed last, each kind for itself. A kind that nobody measured is absent. */
export const Counts = z.partialRecord(z.enum(metrics), z.int())
export type Counts = z.infer<typeof Counts>

export const Post = z.object({
  id: Id,
  publication: Id,
  medium: Id,
  mediumName: z.string(),
  postedOn: Day,
  url: z.string().nullable(),
  place: z.string().describe('of what has no address: number and page, day and hour'),
  sharedBy: z.string().describe('who reposted it; empty: our own'),
  counts: Counts,
  measuredOn: Day.nullable().describe('the day of the latest snapshot'),
  screenshot: z.object({ item: Id, file: Id }).nullable(),
  version: Version,
})
export type Post = z.infer<typeof Post>

export const Publication = z.object({
  id: Id,
  programme: Id,
  activity: Id,
  activityNumber: z.int(),
  kind: Kind,
  title: z.string(),
  body: z.string(),
  topic: z.string().nullable(),
  language: Language,
  author: Id,
  authorName: z.string(),
  picture: Id.nullable(),
  video: Id.nullable(),
  plannedOn: Day,
  state: State,
  draftedOn: Day.nullable(),
  approvedOn: Day.nullable(),
  approvedByName: z.string().nullable(),
  publishedOn: Day.nullable(),
  droppedBecause: z.string().nullable(),
  posts: z.array(Post),
  counts: Counts.describe('of all its posts; kinds are never added up as one'),
  version: Version,
  may: z.array(z.string()),
})
export type Publication = z.infer<typeof Publication>

const fields = {
  activity: Id,
  kind: Kind,
  title: Line(300),
  body: Text(10_000).default(''),
  topic: TopicCode.nullable().default(null),
  language: Language.default('ru'),
  author: Id,
  picture: Id.nullable().default(null),
  video: Id.nullable().default(null),
  plannedOn: Day,
}
const videoFits = ({ kind, video }: { kind: string; video: string | null }) => video === null || kind === 'video'
const videoWords = { path: ['video'], params: { words: publicationVideoIsOfAVideo().words } }

export const filters = {
  kind: Kind.optional(),
  state: State.optional(),
  language: Language.optional(),
  month: Month.optional().describe('published in it, or planned for it'),
  search: Line(200).optional(),
}
export const listPublications = endpoint({
  method: 'GET',
  path: '/programmes/:programme/publications',
  permission: 'media.publication.read',
  summary: 'Publications of the plan by their day, latest first',
  params: OfProgramme,
  search: z.strictObject({ ...filters, after: Id.optional() }),
  reply: page(Publication),
})
export const exportPublications = exportOf(listPublications, {
  permission: 'media.publication.export',
  summary: 'Publications as a file, filtered as the list is.',
})
export const readPublication = endpoint({
  method: 'GET',
  path: '/media/publications/:id',
  permission: 'media.publication.read',
  summary: 'One publication with its posts',
  params: One,
  reply: Publication,
})
export const planPublication = endpoint({
  method: 'POST',
  path: '/programmes/:programme/publications',
  permission: 'media.publication.write',
  summary: 'Puts an idea into the plan',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...fields }).refine(videoFits, videoWords),
  reply: Publication,
})
export const writePublication = endpoint({
  method: 'PUT',
  path: '/media/publications/:id',
  permission: 'media.publication.write',
  summary: 'Puts a publication of the plan right',
  params: One,
  input: z.strictObject({ version: Version, ...fields }).refine(videoFits, videoWords),
  reply: Publication,
})
export const stepPublication = endpoint({
  method: 'POST',
  path: '/media/publications/:id/step',
  permission: 'media.publication.write',
  summary: 'An idea is drafted, a draft goes back, a plan is given up with a reason or taken up again',
  params: One,
  input: z.strictObject({ version: Version, to: z.enum(['idea', 'draft', 'dropped']), because: Text(500).default('') }),
  reply: Publication,
})
export const approvePublication = endpoint({
  method: 'POST',
  path: '/media/publications/:id/approve',
  permission: 'media.publication.approve',
  summary: 'A lead approves a draft: from then on it may be posted',
  params: One,
  input: z.strictObject({ version: Version }),
  reply: Publication,
})

const postFields = {
  medium: Id,
  postedOn: Day,
  url: Address.nullable().default(null),
  place: Text(300).default(''),
  sharedBy: Text(200).default(''),
}
export const addPost = endpoint({
  method: 'POST',
  path: '/media/publications/:id/posts',
  permission: 'media.publication.write',
  summary: 'Writes down where it stands; the first post publishes it',
  params: One,
  input: z.strictObject({ id: Id, ...postFields }),
  reply: Publication,
})
export const correctPost = endpoint({
  method: 'PUT',
  path: '/media/posts/:id',
  permission: 'media.publication.write',
  summary: 'Puts a post right',
  params: One,
  input: z.strictObject({ version: Version, ...postFields }),
  reply: Publication,
})
export const dropPost = endpoint({
  method: 'DELETE',
  path: '/media/posts/:id',
  permission: 'media.publication.write',
  summary:
    'Takes a post out that was written down by mistake, with its measures; without the last one it is not published any more',
  params: One,
  reply: Publication,
})
export const attachScreenshot = endpoint({
  method: 'POST',
  path: '/media/posts/:id/screenshot',
  permission: 'media.publication.write',
  summary: 'Puts a picture of the post into the annex of its activity',
  params: One,
  input: z.strictObject({ id: Id, file: Id }),
  reply: Publication,
})

/** A lifehack or an infographic, as somebody leafs through them. */
export const LibraryCard = Publication.pick({
  id: true,
  kind: true,
  title: true,
  body: true,
  topic: true,
  language: true,
  picture: true,
  publishedOn: true,
}).extend({ posts: z.array(z.object({ mediumName: z.string(), url: z.string().nullable() })) })
export type LibraryCard = z.infer<typeof LibraryCard>
export const listLibrary = endpoint({
  method: 'GET',
  path: '/programmes/:programme/library',
  permission: 'media.publication.read',
  summary: 'Published lifehacks and infographics, latest first, or what fits a forgiving search best',
  params: OfProgramme,
  search: z.strictObject({
    kind: z.enum(['lifehack', 'infographic']).optional(),
    topic: TopicCode.optional(),
    language: Language.optional(),
    search: Line(200).optional(),
    after: Id.optional(),
  }),
  reply: page(LibraryCard).extend({
    topics: z.array(z.object({ topic: z.string(), count: z.int() })).describe('what there is to browse, most first'),
  }),
})
