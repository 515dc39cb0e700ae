import type { Sql } from '#platform/database.ts'
import { type Association, idOf } from './founding.ts'
import { effects } from './plan-effects.ts'
import { actionIndicators } from './plan-indicators-action.ts'
import { officeIndicators } from './plan-indicators-offices.ts'
import { publicIndicators } from './plan-indicators-public.ts'
import { schoolIndicators } from './plan-indicators-school.ts'
import type { PlannedIndicator } from './plan-shapes.ts'
import { tasks } from './plan-tasks.ts'

/** The ids of the plan's records, by what people call them: the number of an activity, the code of an indicator. */
export const planIds = ({ organisation }: Association) => ({
  task: (position: number) => idOf(organisation, 'task', position),
  activity: (number: number) => idOf(organisation, 'activity', number),
  indicator: (code: string) => idOf(organisation, 'indicator', code),
})

/** What the contract demands, and the indicator that measures it. */
const requirements = [
  { text: 'Итоговая публичная презентация результатов проекта', indicator: 'H01' },
  { text: 'Не менее 2-х публикаций о ходе проекта в месяц', indicator: 'M02' },
  { text: 'Привлечение к акции не менее 4-х ответственных государственных органов', indicator: 'S04' },
]

const resultPlanned =
  'Жители Костанайской области знают свои права потребителей, могут быстро получить юридическую помощь, а студенты-юристы умеют её оказывать.'

/** Lays the demonstration's plan into a founded association: every promise with its fact. */
export async function layPlan(sql: Sql, association: Association): Promise<void> {
  const { organisation, programme } = association
  const own = { organisation, programme }
  const ids = planIds(association)
  await sql`update programmes set result_planned = ${resultPlanned} where id = ${programme}`
  await sql`insert into tasks ${sql(tasks.map(({ kind, title }, index) => ({ ...own, id: ids.task(index + 1), kind, position: index + 1, title })))}`
  const activities = tasks.flatMap((task, index) =>
    task.activities.map(({ days = [], ...activity }) => ({
      ...own,
      id: ids.activity(activity.number),
      task: ids.task(index + 1),
      ...activity,
      days: [...days],
    })),
  )
  await sql`insert into activities ${sql(activities)}`
  await layIndicators(sql, association)
  await sql`insert into contract_requirements ${sql(
    requirements.map(({ text, indicator }, index) => ({
      ...own,
      id: idOf(organisation, 'requirement', index + 1),
      position: index + 1,
      text,
      indicator: ids.indicator(indicator),
    })),
  )}`
}

/** Every indicator with the activity it stands at; the effects stand at none. */
const planned: readonly (PlannedIndicator & { activity: number | null })[] = [
  ...Object.entries({ ...officeIndicators, ...actionIndicators, ...schoolIndicators, ...publicIndicators }).flatMap(
    ([activity, indicators]) => indicators.map(indicator => ({ ...indicator, activity: Number(activity) })),
  ),
  ...effects.map(effect => ({ ...effect, activity: null })),
]

/** An activity is named by its number, and stands in the filter by its id. */
const filtersOf = ({ filters = {} }: PlannedIndicator, ids: ReturnType<typeof planIds>) =>
  typeof filters.activity === 'number' ? { ...filters, activity: ids.activity(filters.activity) } : filters

async function layIndicators(sql: Sql, association: Association): Promise<void> {
  const { organisation, programme, member } = association
  const ids = planIds(association)
  const rows = planned.map((indicator, index) => ({
    organisation,
    programme,
    id: ids.indicator(indicator.code),
    activity: indicator.activity && ids.activity(indicator.activity),
    effect: indicator.effect ?? null,
    place: indicator.place ?? (indicator.effect ? 'effect' : 'product'),
    parent: indicator.parent ? ids.indicator(indicator.parent) : null,
    code: indicator.code,
    position: index + 1,
    label: indicator.label,
    unit: indicator.unit,
    qualifier: indicator.plan[0],
    plan: indicator.change?.to ?? indicator.plan[1],
    planNote: indicator.note ?? '',
    listItems: [...(indicator.list ?? [])],
    fact: indicator.fact ?? null,
    filters: sql.json(filtersOf(indicator, ids)) as never,
    explanation: indicator.explanation ?? '',
  }))
  await sql`insert into indicators ${sql(rows)}`
  const changes = planned.flatMap(({ code, plan, change }) =>
    change
      ? [
          {
            organisation,
            id: idOf(organisation, 'plan change', code),
            indicator: ids.indicator(code),
            planBefore: plan[1],
            planAfter: change.to,
            reason: change.reason,
            letterNumber: change.letter,
            letterOn: change.on,
            changedBy: member.coordinator,
            changedAt: `${change.on}T12:00:00Z`,
          },
        ]
      : [],
  )
  await sql`insert into plan_changes ${sql(changes)}`
}
