import type { GivenOf } from '#platform/web/call.ts'
import { useOrderedJob } from '#platform/web/use-job.ts'
import { listInventory, makeBundle } from '../annexes/contract.ts'

const outdated = [listInventory]

/** A bundle that is being made: asked for here, followed to its end, and stopped. */
export function useBundling(programme: string) {
  const { job, running, start, stop } = useOrderedJob(makeBundle, outdated)
  return {
    job,
    running,
    failed: !running && job?.state === 'failed' ? job.step : null,
    start: (input: GivenOf<typeof makeBundle>['input']) => start({ params: { programme }, input }),
    stop,
  }
}
