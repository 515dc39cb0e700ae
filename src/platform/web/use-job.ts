import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Endpoint } from '../endpoint.ts'
import { cancelJob, isUnderWay, readJob } from '../jobs-contract.ts'
import type { GivenOf } from './call.ts'
import { useAct, useRead } from './read.ts'

const AGAIN_MS = 700

/** Background work, followed to its end and stopped. The end makes old what was read before it. */
export function useJob(id: string | null | undefined, outdated: readonly Endpoint[]) {
  const client = useQueryClient()
  const params = { id: id ?? '' }
  const { data: job } = useRead(
    readJob,
    { params },
    {
      enabled: Boolean(id),
      staleTime: 0,
      refetchInterval: ({ state }) => isUnderWay(state.data) && AGAIN_MS,
    },
  )
  const stop = useAct(cancelJob, { invalidates: [readJob] })
  const ended = job !== undefined && job.id === id && !isUnderWay(job)
  useEffect(() => {
    if (ended) for (const { path } of outdated) void client.invalidateQueries({ queryKey: [path] })
  }, [ended, outdated, client])
  return { job, ended, stop: () => id && stop.mutate({ params }) }
}

/** The same for work that is ordered here; `forget` makes room for another order. */
export function useOrderedJob<E extends Endpoint>(endpoint: E, outdated: readonly Endpoint[]) {
  const [id, setId] = useState<string>()
  const order = useAct(endpoint)
  const followed = useJob(id, outdated)
  return {
    ...followed,
    running: order.isPending || (id !== undefined && !followed.ended),
    start: (given: GivenOf<E>) => order.mutate(given, { onSuccess: made => setId((made as { id: string }).id) }),
    forget: () => setId(undefined),
  }
}
