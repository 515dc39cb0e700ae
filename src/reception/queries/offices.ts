import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { counted } from '../counted.ts'
import type { Office } from '../office-contract.ts'

type OfficeRow = Omit<Office, 'may'>

/** Offices in the order of opening, with what each one counts and who works there. */
export async function officesOf(
  sql: Sql,
  programme: string,
  actor: Actor,
  id: string | null = null,
): Promise<Office[]> {
  const rows = await sql<OfficeRow[]>`
    select o.id, o.programme, o.code, o.name, o.place, o.address, o.room, o.host, h.name as host_name, o.opened_on, o.closed_on, o.version,
      coalesce(c.entries, 0) as entries,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name collate "kk-x-icu") from members m
        where m.ended_on is null and o.id = any(m.offices) and 'lawyer' = any(m.roles)), '[]') as lawyers
    from offices o left join institutions h on h.organisation = o.organisation and h.id = o.host
    left join (
      select e.office, count(*) as entries from entries e join programmes g on g.organisation = e.organisation and g.id = e.programme
      where e.programme = ${programme} and ${counted(sql)} ${id ? sql`and e.office = ${id}` : sql``} group by e.office
    ) c on c.office = o.id
    where o.programme = ${programme} ${id ? sql`and o.id = ${id}` : sql``}
    order by o.opened_on, o.name collate "kk-x-icu"`
  return rows.map(row => ({ ...row, may: rightsOn(actor, { office: row.id }) }))
}

export type OfficeAtWork = {
  id: string
  office: string
  programme: string
  openedOn: string
  closedOn: string | null
  version: number
}

/** What a use case needs to know of an office: whose it is and when it works. */
export async function officeAtWork(sql: Sql, id: string): Promise<OfficeAtWork | undefined> {
  const [row] = await sql<OfficeAtWork[]>`
    select id, id as office, programme, opened_on, closed_on, version from offices where id = ${id}`
  return row
}

/** The same for what isn't held to the reader's own offices. */
export async function officeOfProgramme(sql: Sql, id: string): Promise<{ id: string; programme: string } | undefined> {
  const [row] = await sql<{ id: string; programme: string }[]>`select id, programme from offices where id = ${id}`
  return row
}

export async function programmeRow(sql: Sql, id: string): Promise<{ id: string } | undefined> {
  const [row] = await sql<{ id: string }[]>`select id from programmes where id = ${id}`
  return row
}
