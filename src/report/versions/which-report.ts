import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Plan } from '#programme/plan-contract.ts'
import type { ReportModel } from '../model.ts'

/** Which report is meant: the final one, or an interim one from the programme's beginning until a day. */
export type WhichReport = { readonly kind: ReportModel['kind']; readonly endsOn: string | null }

export const finalReport: WhichReport = { kind: 'final', endsOn: null }

/** A report of the programme by its id; the final one when none is named. */
export async function whichReport(sql: Sql, programme: string, id: string | undefined): Promise<WhichReport> {
  if (!id) return finalReport
  const [found] = await sql<WhichReport[]>`
    select kind, ends_on from reports where id = ${id} and programme = ${programme}`
  if (!found) throw notFound()
  return found
}

/** The plan as it was on the day that the report ends: a value of a later document was not known yet. */
export const planUntil = (plan: Plan, day: string | null): Plan =>
  day === null
    ? plan
    : {
        ...plan,
        indicators: plan.indicators.map(indicator =>
          (indicator.stated?.sourceOn ?? day) > day ? { ...indicator, stated: null } : indicator,
        ),
      }
