import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { cancelJob, isUnderWay, readJob } from '#platform/jobs-contract.ts'
import type { GivenOf } from '#platform/web/call.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { listInventory, makeBundle } from '../annexes/contract.ts'

const AGAIN_MS = 700

/** A bundle that is being made: asked for here, followed to its end, and stopped. */
export function useBundling(programme: string) {
  const client = useQueryClient()
  const [id, setId] = useState<string>()
  const order = useAct(makeBundle)
  const stop = useAct(cancelJob, { invalidates: [readJob] })
  const { data: job } = useRead(
    readJob,
    { params: { id: id ?? '' } },
    { enabled: Boolean(id), staleTime: 0, refetchInterval: AGAIN_MS },
  )
  const ended = job && !isUnderWay(job) ? job.id : undefined
  useEffect(() => {
    if (ended) void client.invalidateQueries({ queryKey: [listInventory.path] })
  }, [ended, client])
  return {
    job,
    running: order.isPending || (Boolean(id) && ended !== id),
    failed: ended === id && job?.state === 'failed' ? job.step : null,
    start: (input: GivenOf<typeof makeBundle>['input']) =>
      order.mutate({ params: { programme }, input }, { onSuccess: made => setId(made.id) }),
    stop: () => id && stop.mutate({ params: { id } }),
  }
}
