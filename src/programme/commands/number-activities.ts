import type { Sql } from '#platform/database.ts'

/**
 * Numbers of activities run on through all tasks in their order (R17), without gaps. The activity that is moved goes to
 * its new place in its task; the others keep their order. Versions stay: nobody's typing goes stale for a number.
 */
export const numberActivities = (
  sql: Sql,
  programme: string,
  moved: { id: string; place: number } | null = null,
) => sql`
  with placed as (
    select a.id, t.position,
      case when a.id = ${moved?.id ?? null} then ${moved?.place ?? 0} - 0.5
        else row_number() over (partition by a.task, a.id = ${moved?.id ?? null} order by a.number) end as place
    from activities a join tasks t on t.organisation = a.organisation and t.id = a.task
    where a.programme = ${programme}
  ), numbered as (select id, row_number() over (order by position, place) as number from placed)
  update activities a set number = numbered.number from numbered
  where a.id = numbered.id and a.programme = ${programme} and a.number <> numbered.number`
