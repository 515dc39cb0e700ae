import { createHash } from 'node:crypto'
import type { Sql } from '#platform/database.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import type { Call } from '#platform/routes.ts'
import { checkFile } from '../check-file.ts'
import type { CheckedReport } from '../checked-report.ts'
import type { Finding, Severity } from '../finding.ts'

type Reader = Pick<Call<never>, 'actor' | 'services'>

/** What the rules say today about a file that was uploaded. */
export const judgeFile = async (sql: Sql, { actor, services }: Reader, file: string): Promise<CheckedReport> =>
  checkFile(await uploadedBytes(sql, services, actor.organisation, file))

/** A finding is known by its check and by what stands at its places. */
export const keyOf = ({ check, places }: Finding): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        check,
        places.map(({ place, text, value }) => [place.section, place.table, place.row, text, value]),
      ]),
    )
    .digest('hex')
    .slice(0, 32)

/** How many of each severity. */
export const countsOf = (findings: readonly Finding[]) => {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), notes: count('note') }
}
