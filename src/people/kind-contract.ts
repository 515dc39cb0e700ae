import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant } from '#platform/shapes.ts'
import { Person, VulnerableKindCode } from './person-contract.ts'

const One = z.strictObject({ id: Id })

export const markDocument = endpoint({
  method: 'POST',
  path: '/persons/:id/kind-marks',
  permission: 'people.kind.mark',
  summary: 'Record whether the document of a vulnerable kind was seen. No copy is taken, no number written down.',
  params: One,
  input: z.strictObject({ id: Id, kind: VulnerableKindCode, seen: z.boolean(), on: Day }),
  reply: Person,
})

export const kindMarks = ['named', 'dropped', 'document_seen', 'document_not_seen'] as const
export const KindMark = z.object({
  id: Id,
  kind: VulnerableKindCode,
  mark: z.enum(kindMarks),
  markedOn: Day,
  member: z.string(),
  markedAt: Instant,
})
export type KindMark = z.infer<typeof KindMark>

export const listKindMarks = endpoint({
  method: 'GET',
  path: '/persons/:id/kind-marks',
  permission: 'people.person.read',
  summary: 'The history of a person’s vulnerable kinds: named, dropped, document seen or not, by whom and when.',
  params: One,
  reply: z.object({ items: z.array(KindMark) }),
})
