import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Day, Version } from '#platform/shapes.ts'

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
