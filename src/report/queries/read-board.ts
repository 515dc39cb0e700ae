import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { elapsedShare } from '#programme/rules.ts'
import { modelOf, printing } from '../build-model.ts'
import type { Board } from '../contract.ts'
import { monthsOf } from '../definitions.ts'
import { indicatorRow, planFact } from '../sections/plan-fact.ts'

/** Plan and fact today, from the same figures as the report. */
export async function readBoard(
  sql: Sql,
  id: string,
  language: Language,
  { facts, secrets, today: day }: Pick<Services, 'facts' | 'secrets' | 'today'>,
): Promise<Board> {
  const today = day()
  const print = (await printing(sql, id, facts, language, today))!
  const { blocking, accepted } = modelOf(print, secrets)
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
    report: print.parts.report,
    blocking,
    accepted,
  }
}
