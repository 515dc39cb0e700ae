import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Version } from '#platform/shapes.ts'

/** A word for topics of the first list (`retail`, `retail.defective`), an id for those that the organisation added. */
export const TopicCode = z
  .string()
  .regex(/^[a-z0-9_.-]{1,60}$/)
  .describe('code of a topic, of either level')

/** What people come about. Of the second level are those with a parent, which they are counted with. */
export const Topic = z.object({
  code: TopicCode,
  parent: TopicCode.nullable(),
  consumer: z.boolean().describe('within the consumer law; others are counted apart'),
  names: z.object({ ru: z.string(), kk: z.string(), en: z.string() }),
  position: z.int(),
  retiredOn: Day.nullable().describe('from then on not offered; entries keep it'),
  version: Version,
})
export type Topic = z.infer<typeof Topic>

export const listTopics = endpoint({
  method: 'GET',
  path: '/reception/topics',
  permission: 'reception.topic.read',
  summary: 'Lists the topics of both levels, each followed by its own, retired ones among them',
  reply: z.object({ items: z.array(Topic), may: z.array(z.string()) }),
})

const One = z.strictObject({ code: TopicCode })
const names = z.strictObject({ ru: Line(200), kk: Line(200), en: Line(200) })

export const addTopic = endpoint({
  method: 'POST',
  path: '/reception/topics',
  permission: 'reception.topic.write',
  summary: 'Adds a topic at the end of its level; one of the second level counts as its parent does',
  input: z.strictObject({
    code: Id.describe('made by the screen, so that a repeated submit is one topic'),
    parent: TopicCode.nullable().default(null),
    consumer: z.boolean().default(true).describe('of the first level; a parent says it for its own'),
    names,
  }),
  reply: Topic,
})
export const changeTopic = endpoint({
  method: 'PUT',
  path: '/reception/topics/:code',
  permission: 'reception.topic.write',
  summary: 'Renames a topic, puts it under another one, or says how it counts as long as no entry has it',
  params: One,
  input: z.strictObject({ version: Version, parent: TopicCode.nullable(), consumer: z.boolean(), names }),
  reply: Topic,
})
export const moveTopic = endpoint({
  method: 'POST',
  path: '/reception/topics/:code/move',
  permission: 'reception.topic.write',
  summary: 'Gives a topic another place among those of its level',
  params: One,
  input: z.strictObject({ version: Version, place: z.int().min(1).max(10_000) }),
  reply: Topic,
})
export const retireTopic = endpoint({
  method: 'POST',
  path: '/reception/topics/:code/retire',
  permission: 'reception.topic.write',
  summary: 'Takes a topic off the list that the desk is offered, or puts it back; entries keep it',
  params: One,
  input: z.strictObject({ version: Version, retired: z.boolean() }),
  reply: Topic,
})
