import { isUnderWay } from '#platform/jobs-contract.ts'
import { useJob } from '#platform/web/use-job.ts'
import { countEntries, listEntries } from '../../contract.ts'
import { type JournalImport, listImportRows, listImports, readImport } from '../../import-contract.ts'

const outdated = [readImport, listImportRows, listImports, listEntries, countEntries]

/** The check or the taking of a book: followed until it ends, which makes old what was read of the book. */
export function useWork(book: JournalImport) {
  const { job, stop } = useJob(book.state === 'taken' ? null : book.job, outdated)
  return { job, underWay: isUnderWay(job), stop }
}
