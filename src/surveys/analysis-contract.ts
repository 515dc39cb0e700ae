import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { questionKinds } from './form-contract.ts'
import { claims } from './statistics.ts'

export const cuts = ['sex', 'age', 'district'] as const
export type Cut = (typeof cuts)[number]
export const AgeBounds = z.string().regex(/^\d{1,3}(,\d{1,3}){0,11}$/)
export const usualAges = '25,35,45,60'

const Group = z.object({ key: z.string(), label: z.string(), n: z.int() })
const Cell = z.object({ count: z.int(), share: z.number() })
const Mean = z.object({
  n: z.int(),
  mean: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  min: z.number(),
  max: z.number(),
})
export const AnalysedQuestion = z.object({
  code: z.string(),
  kind: z.enum(questionKinds),
  text: z.string(),
  /** Base N: people who answered it, of all and of each group. */
  base: z.int(),
  bases: z.array(z.int()),
  sums: z.boolean().describe('one answer each: shares sum to 100'),
  rows: z.array(z.object({ key: z.string(), label: z.string(), right: z.boolean(), all: Cell, groups: z.array(Cell) })),
  numbers: Mean.nullable().describe('of scales and numbers'),
})
export type AnalysedQuestion = z.infer<typeof AnalysedQuestion>
const IndexOfWave = z.object({
  wave: Id,
  title: z.string(),
  kind: z.string(),
  n: z.int(),
  mean: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})
export type IndexOfWave = z.infer<typeof IndexOfWave>
export const Analysis = z.object({
  responses: z.int(),
  cut: z.enum(cuts).nullable(),
  groups: z.array(Group),
  questions: z.array(AnalysedQuestion),
  index: z.array(IndexOfWave).describe('literacy index of this survey’s waves, 0–100, with 95 % confidence'),
  claim: z.enum(claims),
  claimSaid: z.string().describe('what may be claimed of it, in words'),
})
export type Analysis = z.infer<typeof Analysis>

const Ages = AgeBounds.default(usualAges).describe('lower bounds of classes of age')

export const readAnalysis = endpoint({
  method: 'GET',
  path: '/waves/:id/analysis',
  permission: 'surveys.analysis.read',
  summary: 'Frequencies of every question, by sex, age or district, with base N; the literacy index and what it proves',
  params: z.strictObject({ id: Id }),
  search: z.strictObject({
    cut: z.enum(cuts).optional(),
    ages: Ages,
  }),
  reply: Analysis,
})
export const printAnalysis = endpoint({
  method: 'GET',
  path: '/waves/:id/analysis/word',
  permission: 'surveys.analysis.read',
  summary: 'The analysis of a wave as a Word annex of the report: method, index, every question for all and by groups',
  params: z.strictObject({ id: Id }),
  search: z.strictObject({
    in: Language.optional().describe('of the document; the reader’s when absent'),
    ages: Ages,
  }),
  reply: FileReply,
})
