import type { Sql } from '#platform/database.ts'
import type { Printing } from '../../build-model.ts'
import type { Counted } from '../../figures/definition.ts'
import { listed } from '../../figures/rows.ts'
import type { ReportModel } from '../../model.ts'
import { numbersOf } from '../numbers.ts'

/** One count, and the numbers of the report that have it as their part: a place on the list of parts each. */
export type KeptCount = { readonly part: Counted; readonly figures: readonly { name: string; part: number }[] }

/** What was counted for the numbers that the report prints; the same fact with the same filters is one count. */
export function countedOf({ definitions }: Printing, model: ReportModel): KeptCount[] {
  const parts = [...numbersOf(model).keys()].flatMap(name =>
    (definitions.get(name)?.parts ?? []).flatMap((part, index) =>
      part.kind === 'counted' ? [{ part, figure: { name, part: index } }] : [],
    ),
  )
  const alike = Map.groupBy(parts, ({ part: { fact, filters } }) => `${fact.name} ${JSON.stringify(filters)}`)
  return [...alike.values()].map(same => ({ part: same[0]!.part, figures: same.map(({ figure }) => figure) }))
}

type Kept = { organisation: string; version: string; programme: string; counted: readonly KeptCount[] }

/** The records behind each count: which, of what day and amount. Names stay where they are corrected and erased. */
export async function keepRows(sql: Sql, { organisation, version, programme, counted }: Kept): Promise<void> {
  for (const [index, { part }] of counted.entries())
    await sql`
      insert into report_version_rows (organisation, version, counted, record, kind, happened_on, amount)
      select ${organisation}, ${version}, ${index}, record, kind, "on", amount from (${listed(sql, programme, part)}) listed`
}
