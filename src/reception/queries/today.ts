import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { isOpen } from '../counted.ts'
import { DUE_SHOWN, type DueEntry, type JournalToday, type Today } from '../today-contract.ts'
import { columns, entryFor, inOffices, joins } from './entries.ts'
import { receptionDaysOf } from './reception-days.ts'

/** What the office sees when it opens in the morning. */
export async function todayOf(sql: Sql, programme: string, actor: Actor, day: string): Promise<Today> {
  const weekEndsOn = sundayOf(day)
  const days = await receptionDaysOf(sql, programme, actor)
  return {
    day,
    weekEndsOn,
    journal: may(actor, 'reception.entry.read') ? await journalToday(sql, programme, actor, day, weekEndsOn) : null,
    days: days.filter(({ heldOn, cancelledOn }) => heldOn >= day && !cancelledOn).slice(0, 5),
  }
}

export function sundayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + ((7 - at.getUTCDay()) % 7))
  return at.toISOString().slice(0, 10)
}

async function journalToday(sql: Sql, programme: string, actor: Actor, day: string, weekEndsOn: string) {
  const mine = inOffices(sql, actor)
  const open = sql`e.programme = ${programme} ${mine} and ${isOpen(sql)}`
  const [months, [counts], due] = await Promise.all([
    sql<JournalToday['months']>`
      select m.month::date as month, case when m.month <= ${day}::date then coalesce(c.entries, 0) end as entries
      from programmes g
      cross join generate_series(date_trunc('month', g.starts_on), date_trunc('month', g.ends_on), interval '1 month') as m (month)
      left join (
        select date_trunc('month', d.day) as month, sum(d.entries) as entries
        from programmes p cross join (
          select e.received_on as day, count(*) as entries from entries e
          where e.programme = ${programme} and e.counts ${mine} group by e.received_on
        ) d
        where p.id = ${programme} and d.day between p.starts_on and p.ends_on group by 1
      ) c on c.month = m.month
      where g.id = ${programme} order by m.month`,
    sql<Pick<JournalToday, 'receivedToday' | 'open' | 'overdue' | 'dueThisWeek'>[]>`
      select (select count(*) from entries e
          where e.programme = ${programme} and e.received_on = ${day} ${mine}) as received_today,
        count(*) as open,
        count(*) filter (where e.control_on < ${day}) as overdue,
        count(*) filter (where e.control_on between ${day} and ${weekEndsOn}) as due_this_week
      from entries e where ${open}`,
    sql<(Parameters<typeof entryFor>[1] & { controlOn: string })[]>`
      select ${columns(sql)} from entries e ${joins(sql)}
      where ${open} and e.control_on <= ${weekEndsOn} order by e.control_on, e.id limit ${DUE_SHOWN}`,
  ])
  return {
    months,
    counted: months.reduce((sum, { entries }) => sum + (entries ?? 0), 0),
    ...counts!,
    due: due.map(row => entryFor(actor, row) as DueEntry),
  }
}
