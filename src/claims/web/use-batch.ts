import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { cancelJob, isUnderWay, readJob } from '#platform/jobs-contract.ts'
import type { GivenOf } from '#platform/web/call.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { BatchResult, makePapers } from '../batch-contract.ts'
import { caseReads } from './case-reads.ts'

const AGAIN_MS = 700

/** An order of papers: given here, followed until it ends, and stopped. */
export function useBatch() {
  const client = useQueryClient()
  const [id, setId] = useState<string>()
  const order = useAct(makePapers)
  const stop = useAct(cancelJob, { invalidates: [readJob] })
  const { data: job } = useRead(
    readJob,
    { params: { id: id ?? '' } },
    { enabled: Boolean(id), staleTime: 0, refetchInterval: AGAIN_MS },
  )
  const ended = job && !isUnderWay(job) ? job.id : undefined
  useEffect(() => {
    if (ended) for (const { path } of caseReads) void client.invalidateQueries({ queryKey: [path] })
  }, [ended, client])
  return {
    job,
    running: order.isPending || (Boolean(id) && !ended),
    result: job?.state === 'done' ? BatchResult.parse(job.result) : undefined,
    start: (given: GivenOf<typeof makePapers>) => order.mutate(given, { onSuccess: made => setId(made.id) }),
    stop: () => id && stop.mutate({ params: { id } }),
    again: () => setId(undefined),
  }
}
