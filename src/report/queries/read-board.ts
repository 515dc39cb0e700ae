import type { Sql } from '#platform/database.ts'
import type { Fact } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'
import { elapsedShare } from '#programme/rules.ts'
import { printing } from '../build-model.ts'
import type { Board } from '../contract.ts'
import { monthsOf } from '../definitions.ts'
import { blocking } from '../sections/blocking.ts'
import { indicatorRow, planFact } from '../sections/plan-fact.ts'

/** Plan and fact today, from the same figures as the report. */
export async function readBoard(
  sql: Sql,
  id: string,
  facts: ReadonlyMap<string, Fact>,
  language: Language,
  today: string,
): Promise<Board> {
  const print = (await printing(sql, id, facts, language, today))!
  const { plan } = print.parts
  const lists = plan.indicators.filter(({ place }) => place === 'participants')
  return {
    today,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    elapsed: elapsedShare(plan, today),
    tasks: planFact(print),
    participants: lists.flatMap(indicator => {
      const activity = plan.activities.find(each => each.id === indicator.activity)
      if (!activity) return []
      const { number, title } = activity
      return [{ activity: activity.id, number: String(number), title, row: indicatorRow(print, indicator) }]
    }),
    months: monthsOf(plan).map(month => ({ month, figure: print.figure(`month.${month}`)! })),
    blocking: blocking(print),
  }
}
