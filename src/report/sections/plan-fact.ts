import type * as z from 'zod'
import { say } from '#platform/language.ts'
import type { Indicator } from '#programme/plan-contract.ts'
import { elapsedShare, firstPlan, grouped, planText, requiredOf, stateOf } from '#programme/rules.ts'
import type { Printing } from '../build-model.ts'
import type { Figure, IndicatorRow, PlanFactTask } from '../model.ts'
import { headWords } from '../words.ts'
import { isSubTarget, taskTitle } from './activities.ts'

/** The plan/fact table: one label, one plan, one fact a row; a sub-target has a row and a fact of its own (R07). */
export function planFact(print: Printing): z.infer<typeof PlanFactTask>[] {
  const { tasks, activities, indicators } = print.parts.plan
  return tasks.map(task => ({
    title: taskTitle(print, task),
    activities: activities
      .filter(activity => activity.task === task.id)
      .map(activity => ({
        number: String(activity.number),
        title: activity.title,
        shortTerm: activity.resultReached || activity.resultPlanned,
        indicators: indicators
          .filter(indicator => indicator.activity === activity.id && indicator.place === 'product')
          .map(indicator => indicatorRow(print, indicator)),
      })),
  }))
}

export function indicatorRow(print: Printing, indicator: Indicator): z.infer<typeof IndicatorRow> {
  const fact = print.figure(indicator.code)!
  return {
    id: indicator.id,
    code: indicator.code,
    label: indicator.label,
    subTarget: isSubTarget(print.parts.plan.indicators, indicator),
    qualifier: indicator.qualifier,
    plan: planFigure(print, indicator),
    fact,
    state: stateOf(indicator, fact.value, {
      participants: participantsOf(print, indicator),
      elapsed: elapsedShare(print.parts.plan, print.today),
    }),
  }
}

/** Whether the report must answer for an activity: the final one for all, an interim one for those that are over. */
export const isDue = ({ which, parts }: Printing, activity: string | null): boolean =>
  which.endsOn === null || parts.plan.activities.some(({ id, endsOn }) => id === activity && endsOn <= which.endsOn!)

/** People of the activity that the indicator belongs to: «по 1 на участника» is that many times. */
export function participantsOf({ parts, figure }: Printing, { activity }: Indicator): number | null {
  const people = parts.plan.indicators.find(
    other => other.activity === activity && other.place === 'participants' && other.unit === 'person',
  )
  return people ? figure(people.code)!.value : null
}

/** A plan's number is the contract's; where a letter changed it, the figure tells from what to what. */
export function planFigure(print: Printing, indicator: Indicator): Figure {
  const { language, formats } = print
  const { programme } = print.parts
  const change = indicator.changes.at(-1)
  const number = (value: number | null) => (value === null ? '—' : grouped(value))
  return {
    name: `plan.${indicator.code}`,
    value: requiredOf(indicator, participantsOf(print, indicator)),
    unit: indicator.unit,
    source: 'stated',
    formula: change
      ? say(headWords.changedBy, language, {
          number: change.letterNumber,
          day: formats.day(change.letterOn),
          before: number(firstPlan(indicator)),
          after: number(indicator.plan),
        })
      : headWords.plannedBy[language],
    statedSource: programme.contractOn
      ? say(headWords.contract, language, { number: programme.contractNumber, day: formats.day(programme.contractOn) })
      : programme.contractNumber,
    text: planText(indicator, language),
  }
}
