import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { Programme, ProgrammeInList } from '../contract.ts'

/** The passport of a programme; undefined when there is none here. `forUpdate` keeps others from changing the plan meanwhile. */
export async function readProgramme(
  sql: Sql,
  id: string,
  forUpdate = false,
): Promise<Omit<Programme, 'may'> | undefined> {
  const [found] = await sql`
    select p.*, (
      select coalesce(json_agg(json_build_object('id', r.id, 'text', r.text, 'indicator', r.indicator) order by r.position), '[]')
      from contract_requirements r where r.organisation = p.organisation and r.programme = p.id) as requirements
    from programmes p where p.id = ${id} ${forUpdate ? sql`for update of p` : sql``}`
  return found && Programme.omit({ may: true }).parse(found)
}

/** The programme whose plan is being changed: others wait, so that numbers and places stay consecutive. */
export async function programmeForChange(sql: Sql, id: string): Promise<{ id: string } | undefined> {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${id} for update`
  return found
}

export const withProgrammeRights = (actor: Actor, programme: Omit<Programme, 'may'>): Programme => ({
  ...programme,
  may: rightsOn(actor),
})

export async function listProgrammes(sql: Sql): Promise<{ items: ProgrammeInList[] }> {
  const rows =
    await sql`select id, code, topic, starts_on, ends_on from programmes order by starts_on desc, code limit 200`
  return { items: rows.map(row => ProgrammeInList.parse(row)) }
}
