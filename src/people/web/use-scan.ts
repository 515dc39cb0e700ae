import { useLanguage } from '#platform/web/language.ts'
import { useOrderedJob } from '#platform/web/use-job.ts'
import { listDuplicates, scanDuplicates } from '../merge-contract.ts'

const outdated = [listDuplicates]

/** The search through the register: started here, followed, and stopped. */
export function useScan() {
  const language = useLanguage()
  const { job, running, start, stop } = useOrderedJob(scanDuplicates, outdated)
  return { running, share: job?.share ?? 0, step: job?.step?.[language], start: () => start({}), stop }
}
