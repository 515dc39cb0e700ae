import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { uploadedBytes } from '#platform/files/uploaded-bytes.ts'
import type { Language } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import type { SheetLimits } from '#platform/sheets/sheet.ts'
import type { ImportPreview } from '../import-contract.ts'
import type { Plan } from '../plan-contract.ts'
import { readPlan } from '../queries/read-plan.ts'
import { planText } from '../rules.ts'
import { columns } from './columns.ts'
import { type Judged, judgeRows } from './judge-rows.ts'
import { readRows, remarkSentence } from './read-rows.ts'

type Asked = { programme: string; file: string; actor: Actor; services: Services; language: Language }

/** A plan of a grant is a small table: what is bigger is something else. */
const limits: SheetLimits = { packed: 5_000_000, unpacked: 100_000_000, rows: 2000, columns: 100 }

/** An uploaded sheet held against the plan as it now stands. */
export async function judgedSheet(
  sql: Sql,
  { programme, file, actor, services, language }: Asked,
): Promise<{ plan: Plan; rows: Judged[] }> {
  const bytes = await uploadedBytes(sql, services, actor.organisation, file)
  const [sheet, plan] = await Promise.all([readSheet(bytes, { limits }), readPlan(sql, programme)])
  return { plan: plan!, rows: judgeRows(readRows(sheet.rows, language), plan!, plan!) }
}

/** What the import would do, row by row, in the reader's words. */
export function previewOf(rows: readonly Judged[], language: Language): ImportPreview {
  const count = (state: Judged['state']) => rows.filter(row => row.state === state).length
  return {
    counts: { new: count('new'), known: count('known'), rejected: count('rejected') },
    rows: rows.map(row => ({
      row: row.row,
      state: row.state,
      task: row.cells.task,
      number: row.number,
      activity: row.cells.activity,
      indicator: row.cells.indicator,
      plan: row.plan ? understood(row, language) : row.cells.plan,
      remarks: [...row.wrong, ...row.remarks].map(remark => ({
        column: columns[remark.column][language],
        sentence: remarkSentence(remark, language),
      })),
    })),
  }
}

function understood({ plan }: Judged, language: Language): string {
  const { subTarget, note, list, ...number } = plan!
  const whole = planText({ ...number, planNote: note, listItems: [...list] }, language)
  return subTarget
    ? `${whole}; ${subTarget.label}: ${planText({ ...subTarget, planNote: '', listItems: [] }, language)}`
    : whole
}
