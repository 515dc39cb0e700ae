import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Personal, page, Text, Version } from '#platform/shapes.ts'
import { paperLanguages } from './paper-contract.ts'
import { traceKinds } from './traces.ts'

/** Something in a text by which the case could be recognised. */
export const Trace = z.object({
  kind: z.enum(traceKinds),
  in: z.enum(['title', 'text']),
  at: z.int().describe('where in the text it begins'),
  length: z.int(),
  found: z.string(),
})
export type Trace = z.infer<typeof Trace>

/** A case told without names. */
export const Story = z.object({
  id: Id,
  programme: Id,
  case: Id,
  language: z.enum(paperLanguages),
  title: z.string(),
  text: z.string(),
  writtenOn: Day,
  writtenByName: z.string(),
  publishedOn: Day.nullable(),
  traces: z.array(Trace).describe('what must be taken out before it may be published'),
  consent: z.boolean().describe('the citizen agreed to publication'),
  version: Version,
  may: z.array(z.string()),
})
export type Story = z.infer<typeof Story>

const One = z.strictObject({ id: Id })
const told = {
  language: z.enum(paperLanguages),
  title: Personal(Line(300)),
  text: Personal(Text(8000).pipe(z.string().min(1))),
}

export const listStories = endpoint({
  method: 'GET',
  path: '/programmes/:programme/stories',
  permission: 'claims.story.read',
  summary: 'Stories of a programme, newest first',
  params: z.strictObject({ programme: Id }),
  search: z.strictObject({ after: z.string().max(80).optional() }),
  reply: page(Story),
})

export const readStory = endpoint({
  method: 'GET',
  path: '/claims/stories/:id',
  permission: 'claims.story.read',
  summary: 'One story, with what in it would give the case away',
  params: One,
  reply: Story,
})

export const tellStory = endpoint({
  method: 'POST',
  path: '/claims/cases/:id/stories',
  permission: 'claims.story.write',
  summary: 'Tell a closed case without names',
  params: One,
  input: z.strictObject({ id: Id, ...told }),
  reply: Story,
})

export const correctStory = endpoint({
  method: 'PUT',
  path: '/claims/stories/:id',
  permission: 'claims.story.write',
  summary: 'Correct a story; a published one is to be published anew',
  params: One,
  input: z.strictObject({ version: Version, ...told }),
  reply: Story,
})

export const publishStory = endpoint({
  method: 'POST',
  path: '/claims/stories/:id/publish',
  permission: 'claims.story.publish',
  summary: 'Publish a story: refused without the citizen’s consent, and while it names anything of the case',
  params: One,
  input: z.strictObject({ version: Version }),
  reply: Story,
})
