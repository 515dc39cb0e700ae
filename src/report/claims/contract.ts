import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Line } from '#platform/shapes.ts'

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ programme: Id, hash: z.string().regex(/^[0-9a-f]{64}$/) })

export const ReportClaim = z.object({
  hash: z.string(),
  place: z.string().describe('key of the text that it stands in'),
  title: z.string().describe('of that text'),
  sentence: z.string(),
  figures: z.array(z.string()).describe('numbers that stand in the sentence by name'),
  support: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('figure'), said: z.string() }),
      z.object({ kind: z.literal('waves'), survey: Id, said: z.string() }),
      z.object({ kind: z.literal('document'), item: Id, said: z.string() }),
      z.object({ kind: z.literal('source'), said: z.string() }),
    ])
    .nullable()
    .describe('null: nothing supports it'),
})
export type ReportClaim = z.infer<typeof ReportClaim>

const Choice = z.object({ value: Id, label: z.string() })
export const listClaims = endpoint({
  method: 'GET',
  path: '/programmes/:programme/report/claims',
  permission: 'report.model.read',
  summary: 'Sentences of the narrative that claim a change, each with what supports it or with nothing',
  params: OfProgramme,
  reply: z.object({
    items: z.array(ReportClaim),
    surveys: z.array(Choice).describe('asked before and after: two waves that can be compared'),
    documents: z.array(Choice),
  }),
})

export const supportClaim = endpoint({
  method: 'PUT',
  path: '/programmes/:programme/report/claims/:hash',
  permission: 'report.claim.support',
  summary: 'Says what supports a sentence: a survey of two waves, a document of the annexes, or a source in words',
  params: One,
  input: z.strictObject({
    support: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('waves'), survey: Id }),
      z.strictObject({ kind: z.literal('document'), item: Id }),
      z.strictObject({ kind: z.literal('source'), source: Line(500) }),
    ]),
  }),
  reply: ReportClaim,
})

export const dropSupport = endpoint({
  method: 'DELETE',
  path: '/programmes/:programme/report/claims/:hash',
  permission: 'report.claim.support',
  summary: 'The sentence has no support after all',
  params: One,
  reply: z.object({ hash: z.string() }),
})
