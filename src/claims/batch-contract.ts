import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { JobState } from '#platform/jobs-contract.ts'
import { CaseState, Sphere } from './contract.ts'
import { PaperKind, paperLanguages } from './paper-contract.ts'

/** Of one order. */
export const mostCases = 500
const One = z.strictObject({ programme: Id })

/** Why a case got no paper. */
export const leftReasons = ['closed', 'no_template', 'no_seller', 'has_one', 'other_office', 'gone'] as const
export const LeftCase = z.object({ case: Id, number: z.string(), why: z.enum(leftReasons) })
/** What the work answers: papers in the order of the cases, and the cases that got none. */
export const BatchResult = z.object({ papers: z.array(Id), left: z.array(LeftCase) })
export type BatchResult = z.infer<typeof BatchResult>

export const makePapers = endpoint({
  method: 'POST',
  path: '/programmes/:programme/papers',
  permission: 'claims.paper.draft',
  summary: `Draft a paper of one kind for every case of a list, ${mostCases} at most, in the background; each from the template of its sphere`,
  params: One,
  input: z.strictObject({
    id: Id.describe('of this order: the same one again is the same work'),
    kind: PaperKind,
    language: z.enum(paperLanguages),
    cases: z.strictObject({
      state: z.union([CaseState, z.literal('open')]).optional(),
      sphere: Sphere.optional(),
      person: Id.optional(),
    }),
  }),
  reply: JobState,
})

export const downloadPapers = endpoint({
  method: 'GET',
  path: '/claims/paper-batches/:job/zip',
  permission: 'claims.paper.draft',
  summary: 'The Word files that an order of papers made, as one archive',
  params: z.strictObject({ job: Id }),
  reply: FileReply,
})
