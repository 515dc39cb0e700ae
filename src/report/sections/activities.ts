import type * as z from 'zod'
import type { Formats } from '#platform/formats.ts'
import { say } from '#platform/language.ts'
import type { Activity, Indicator, Task } from '#programme/plan-contract.ts'
import type { Printing } from '../build-model.ts'
import { completenessOf } from '../deviations/completeness.ts'
import type { ActivityGroup, ActivityRow } from '../model.ts'
import { paragraphsOf } from '../narrative.ts'
import { headWords } from '../words.ts'

/** Table 1: the activities by task, then the two groups that the contract demands; nine columns, and the texts below. */
export function activityGroups(print: Printing): z.infer<typeof ActivityGroup>[] {
  const { tasks, activities } = print.parts.plan
  return tasks.map(task => ({
    kind: task.kind,
    title: taskTitle(print, task),
    activities: activities.filter(activity => activity.task === task.id).map(activity => row(print, activity)),
  }))
}

function row(print: Printing, activity: Activity): z.infer<typeof ActivityRow> {
  const { parts, formats, figure } = print
  const own = parts.plan.indicators.filter(
    indicator => indicator.activity === activity.id && !isSubTarget(parts.plan.indicators, indicator),
  )
  const participants = own.filter(({ place }) => place === 'participants').map(({ code }) => figure(code)!)
  return {
    id: activity.id,
    number: String(activity.number),
    title: activity.title,
    dates: datesOf(activity, formats),
    places: activity.places,
    participants,
    categories: activity.categories,
    experts: parts.experts.get(activity.id) ?? activity.experts,
    completeness: completenessOf(print, activity),
    annex: { documents: [], missing: [], ...parts.proofs.byActivity.get(activity.id), number: String(activity.number) },
    narrative: paragraphsOf(parts.texts.get(`activity:${activity.id}`) ?? '', figure),
  }
}

/** Tasks are numbered among themselves; the two groups of the contract have no number. */
export function taskTitle({ parts, language }: Printing, task: Task): string {
  if (task.kind !== 'task') return task.title
  const number = parts.plan.tasks.filter(({ kind }) => kind === 'task').indexOf(task) + 1
  return say(headWords.task, language, { number, title: task.title })
}

/** Exact days where there are any (R34); otherwise from when to when. */
export const datesOf = (
  { days, startsOn, endsOn }: Pick<Activity, 'days' | 'startsOn' | 'endsOn'>,
  formats: Formats,
): string => (days.length > 0 ? formats.days(days) : `${formats.day(startsOn)} – ${formats.day(endsOn)}`)

/** "Of them …" stands under its indicator, inside it; a list of people inside another one is a row of its own activity. */
export const isSubTarget = (indicators: readonly Indicator[], { parent, activity, effect }: Indicator) =>
  parent !== null &&
  indicators.some(other => other.id === parent && other.activity === activity && other.effect === effect)
