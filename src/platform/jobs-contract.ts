import * as z from 'zod'
import { endpoint } from './endpoint.ts'
import { Id } from './identifier.ts'
import { Instant } from './shapes.ts'

/** How far a piece of background work is: an import, a report, a mailing. */
export const JobState = z.object({
  id: Id,
  name: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  share: z.number().min(0).max(1).describe('0 to 1, as far as the work has told'),
  step: z.object({ ru: z.string(), kk: z.string(), en: z.string() }).nullable().describe('what is being done now'),
  result: z.unknown().describe('what the work answered; null until it is done'),
  addedAt: Instant,
})
export type JobState = z.infer<typeof JobState>

/** Whether there is more to come of it. */
export const isUnderWay = (job: { readonly state: JobState['state'] } | undefined): boolean =>
  job?.state === 'waiting' || job?.state === 'running'

const OneJob = z.strictObject({ id: Id })

export const readJob = endpoint({
  method: 'GET',
  path: '/jobs/:id',
  permission: 'platform.job.read',
  summary: 'How far a piece of background work of the own organisation is.',
  params: OneJob,
  reply: JobState,
})

export const cancelJob = endpoint({
  method: 'POST',
  path: '/jobs/:id/cancel',
  permission: 'platform.job.cancel',
  summary: 'Stop a piece of background work; what is done already stays done.',
  params: OneJob,
  reply: JobState,
})
