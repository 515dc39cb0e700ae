import type { Sql } from '#platform/database.ts'
import { Activity, Task } from '../plan-contract.ts'

type Part = { id: string; programme: string; version: number }

/** The task that is being changed, with its programme locked. */
export async function taskForChange(sql: Sql, id: string): Promise<Part | undefined> {
  const [found] = await sql<Part[]>`
    select t.id, t.programme, t.version from tasks t
      join programmes p on p.organisation = t.organisation and p.id = t.programme
    where t.id = ${id} for update of p, t`
  return found
}

/** The activity that is being changed, with its programme locked. */
export async function activityForChange(sql: Sql, id: string): Promise<(Part & { task: string }) | undefined> {
  const [found] = await sql<(Part & { task: string })[]>`
    select a.id, a.programme, a.task, a.version from activities a
      join programmes p on p.organisation = a.organisation and p.id = a.programme
    where a.id = ${id} for update of p, a`
  return found
}

export async function readTask(sql: Sql, id: string): Promise<Task> {
  const [found] = await sql`select * from tasks where id = ${id}`
  return Task.parse(found)
}

export async function readActivity(sql: Sql, id: string): Promise<Activity> {
  const [found] = await sql`select * from activities where id = ${id}`
  return Activity.parse(found)
}
