import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { importPlan as endpoint, ImportPreview } from '../import-contract.ts'
import { rowsRejected } from '../problems.ts'
import { judgedSheet, previewOf } from './preview-import.ts'
import { takeRows } from './take-rows.ts'

/**
 * The sheet's new rows become the plan, all or none. Rejected ones are left out only by somebody who saw them; rows
 * that the plan has already are passed over, so a second import of a sheet changes nothing.
 */
export async function importPlan(
  sql: Sql,
  { input, actor, subject, services, language }: Call<typeof endpoint, { id: string }>,
): Promise<ImportPreview> {
  const { plan, rows } = await judgedSheet(sql, { programme: subject.id, file: input.file, actor, services, language })
  const preview = previewOf(rows, language)
  if (preview.counts.rejected > 0 && !input.leaveOutRejected) throw rowsRejected({ count: preview.counts.rejected })
  await takeRows(
    sql,
    { organisation: actor.organisation, programme: subject.id, startsOn: plan.startsOn, endsOn: plan.endsOn },
    plan,
    rows,
  )
  return preview
}
