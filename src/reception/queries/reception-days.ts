import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { counted } from '../counted.ts'
import type { DayProgress, ReceptionDay } from '../office-contract.ts'

/** Unified days by date, with the offices that hold them and what was counted on each. */
export async function receptionDaysOf(
  sql: Sql,
  programme: string,
  actor: Actor,
  id: string | null = null,
): Promise<ReceptionDay[]> {
  const rows = await sql<Omit<ReceptionDay, 'may'>[]>`
    select d.id, d.programme, d.held_on, d.title, d.mode, d.mode_because, d.invited, d.announcement, d.target, d.cancelled_on,
      d.cancelled_because, d.version, count(e.id) as entries, count(distinct e.person) as people,
      count(e.id) filter (where e.vulnerable_kinds <> '{}') as vulnerable,
      coalesce((select json_agg(json_build_object('office', o.id, 'name', o.name, 'opensAt', to_char(w.opens_at, 'HH24:MI'),
            'closesAt', to_char(w.closes_at, 'HH24:MI'), 'entries', (select count(*) from entries e
              where e.organisation = w.organisation and e.reception_day = w.day and e.office = w.office and ${counted(sql)})
          ) order by o.opened_on, o.name collate "kk-x-icu")
        from reception_day_offices w join offices o on o.organisation = w.organisation and o.id = w.office
        where w.organisation = d.organisation and w.day = d.id), '[]') as offices
    from reception_days d join programmes g on g.organisation = d.organisation and g.id = d.programme
    left join entries e on e.organisation = d.organisation and e.reception_day = d.id and ${counted(sql)}
    where d.programme = ${programme} ${id ? sql`and d.id = ${id}` : sql``}
    group by d.organisation, d.id, g.organisation, g.id order by d.held_on`
  return rows.map(row => ({ ...row, may: rightsOn(actor) }))
}

/** The one with this id, of whichever programme. */
export async function receptionDayRow(sql: Sql, id: string): Promise<{ id: string; programme: string } | undefined> {
  const [row] = await sql<
    { id: string; programme: string }[]
  >`select id, programme from reception_days where id = ${id}`
  return row
}

/** The whole of it. */
export async function receptionDayById(sql: Sql, id: string, actor: Actor): Promise<ReceptionDay | undefined> {
  const row = await receptionDayRow(sql, id)
  const [day] = row ? await receptionDaysOf(sql, row.programme, actor, id) : []
  return day
}

/** The whole of it, held against others until the transaction ends. */
export async function receptionDayForUpdate(sql: Sql, id: string, actor: Actor): Promise<ReceptionDay | undefined> {
  await sql`select from reception_days where id = ${id} for update`
  return receptionDayById(sql, id, actor)
}

/** What the plan promises of unified days, and how far it is: one person at two days is one person. */
export const dayProgressOf = (sql: Sql, programme: string): Promise<DayProgress[]> => sql<DayProgress[]>`
  with days as (
    select count(e.id) as consultations, count(distinct e.person) as people, count(distinct e.reception_day) as days,
      count(distinct e.office) as journals
    from entries e join programmes g on g.organisation = e.organisation and g.id = e.programme
    where e.programme = ${programme} and e.reception_day is not null and ${counted(sql)}
  )
  select i.id as indicator, i.code, i.label, i.unit, i.qualifier, i.plan,
    case i.fact when 'reception.people' then people when 'reception.consultations' then consultations
      when 'reception.journals' then journals else days end as value
  from indicators i cross join days
  where i.programme = ${programme} and i.plan is not null and (i.fact = 'reception.unified_days' and i.filters = '{}'
    or i.fact in ('reception.people', 'reception.consultations', 'reception.journals') and i.filters = '{"unifiedDays": true}')
  order by i.position`
