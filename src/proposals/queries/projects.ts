import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Project } from '../project-contract.ts'

const MOST = 1000

export async function projectsOf(
  sql: Sql,
  actor: Actor,
  { programme, id }: { programme?: string; id?: string },
): Promise<Project[]> {
  const rows = await sql<Omit<Project, 'may'>[]>`
    select p.id, p.programme, p.number, p.name, p.direction, p.justification, p.goal, p.tasks, p.description, p.results,
      p.currency, p.unit, p.unit_sum, p.units, p.total, p.version,
      array(select w.place from project_places w where w.organisation = p.organisation and w.project = p.id order by w.place) as places
    from project_proposals p
    where ${programme ? sql`p.programme = ${programme}` : sql`p.id = ${id!}`}
    order by p.number limit ${MOST}`
  const may = rightsOn(actor).filter(right => right.startsWith('proposals.'))
  return rows.map(row => ({ ...row, may }))
}

export async function projectById(sql: Sql, id: string, actor: Actor): Promise<Project | undefined> {
  const [project] = await projectsOf(sql, actor, { id })
  return project
}
