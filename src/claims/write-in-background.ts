import type { Database } from '#platform/database.ts'
import type { Jobs } from '#platform/jobs.ts'
import type { Services } from '#platform/services.ts'
import { BATCH, type BatchTask, writePapers } from './commands/make-papers.ts'

type Parts = { readonly database: Database; readonly services: Services }

/** Papers of many cases are written in the background. */
export const writeInBackground = ({ jobs, ...parts }: Parts & { jobs: Jobs }) =>
  jobs.handle<BatchTask>(BATCH, work => writePapers(parts, work))
