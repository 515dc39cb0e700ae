import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Plan } from '../plan-contract.ts'
import { type Judged, sameName } from './judge-rows.ts'

type Where = { organisation: string; programme: string; startsOn: string; endsOn: string }

/** Adds the new rows to the plan: tasks, activities, indicators and their sub-targets, in three statements. */
export async function takeRows(
  sql: Sql,
  { organisation, programme, startsOn, endsOn }: Where,
  plan: Plan,
  rows: readonly Judged[],
) {
  const own = { organisation, programme }
  const taskIds = new Map(plan.tasks.map(task => [sameName(task.title), task.id]))
  const activityIds = new Map(plan.activities.map(activity => [activity.number, activity.id]))
  const tasks: object[] = []
  const activities: object[] = []
  const indicators: object[] = []
  let position = Math.max(0, ...plan.indicators.map(indicator => indicator.position))
  const lastTask = Math.max(0, ...plan.tasks.map(task => task.position))

  for (const row of rows.filter(({ state }) => state === 'new')) {
    const title = sameName(row.cells.task)
    if (!taskIds.has(title)) {
      taskIds.set(title, newId())
      tasks.push({
        ...own,
        id: taskIds.get(title),
        kind: row.kind,
        position: lastTask + tasks.length + 1,
        title: row.cells.task,
      })
    }
    if (!activityIds.has(row.number!)) {
      activityIds.set(row.number!, newId())
      activities.push({
        ...own,
        id: activityIds.get(row.number!),
        task: taskIds.get(title),
        number: row.number,
        title: row.cells.activity,
        startsOn: row.startsOn ?? startsOn,
        endsOn: row.endsOn ?? endsOn,
        days: row.days,
        places: row.cells.places,
        categories: row.cells.categories,
        resultPlanned: row.cells.result,
      })
    }
    const { qualifier, plan: number, note, list, subTarget } = row.plan!
    const common = { ...own, activity: activityIds.get(row.number!), place: row.place, unit: row.unit }
    const id = newId()
    indicators.push({
      ...common,
      id,
      parent: null,
      code: row.code,
      position: ++position,
      label: row.cells.indicator,
      qualifier,
      plan: number,
      planNote: note,
      listItems: list,
    })
    if (subTarget) {
      indicators.push({
        ...common,
        id: newId(),
        parent: id,
        code: `${row.code}.1`,
        position: ++position,
        label: subTarget.label,
        qualifier: subTarget.qualifier,
        plan: subTarget.plan,
        planNote: '',
        listItems: [],
      })
    }
  }
  if (tasks.length > 0) await sql`insert into tasks ${sql(tasks)}`
  if (activities.length > 0) await sql`insert into activities ${sql(activities)}`
  if (indicators.length > 0) await sql`insert into indicators ${sql(indicators)}`
}
