import { useOrderedJob } from '#platform/web/use-job.ts'
import { bindCertificates, listCertificates } from '../certificate-contract.ts'

const outdated = [listCertificates]

/** The printing of a stream's certificates: started here, followed to its end. */
export function useBinding(stream: string) {
  const { job, running, start } = useOrderedJob(bindCertificates, outdated)
  return {
    running,
    share: job?.share ?? 0,
    failed: !running && job?.state === 'failed',
    start: () => start({ params: { id: stream } }),
  }
}
