import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Text } from '#platform/shapes.ts'

const One = z.strictObject({ id: Id, finding: z.string().regex(/^[0-9a-f]{32}$/) })

export const acceptOwnFinding = endpoint({
  method: 'PUT',
  path: '/reports/:id/accepted/:finding',
  permission: 'report.finding.accept',
  summary: 'Accepts, with the reason, what the rules ask about the report; a contradiction can only be mended',
  params: One,
  input: z.strictObject({ because: Text(2000).pipe(z.string().min(1)) }),
  reply: z.object({ id: Id }),
})

export const reopenOwnFinding = endpoint({
  method: 'DELETE',
  path: '/reports/:id/accepted/:finding',
  permission: 'report.finding.accept',
  summary: 'Takes that back: the finding blocks the report again',
  params: One,
  reply: z.object({ id: Id }),
})
