import { useOrderedJob } from '#platform/web/use-job.ts'
import { BatchResult, makePapers } from '../batch-contract.ts'
import { caseReads } from './case-reads.ts'

/** An order of papers: given here, followed until it ends, and stopped. */
export function useBatch() {
  const { job, running, start, stop, forget } = useOrderedJob(makePapers, caseReads)
  const result = job?.state === 'done' ? BatchResult.parse(job.result) : undefined
  return { job, running, result, start, stop, again: forget }
}
