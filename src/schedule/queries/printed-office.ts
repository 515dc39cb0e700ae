import type { Sql } from '#platform/database.ts'

export type PrintedOffice = {
  readonly id: string
  readonly programme: string
  readonly name: string
  readonly address: string
  readonly room: string
  readonly lawyers: readonly string[]
}

/** An office as its print-outs name it. */
export async function officePrinted(sql: Sql, id: string): Promise<PrintedOffice> {
  const [office] = await sql<PrintedOffice[]>`
    select o.id, o.programme, o.name, o.address, o.room, coalesce((select array_agg(m.name order by m.name collate "kk-x-icu") from members m
      where m.ended_on is null and o.id = any(m.offices) and 'lawyer' = any(m.roles)), '{}') as lawyers
    from offices o where o.id = ${id}`
  return office!
}

/** The schedule of an office that is in force on a day. */
export async function scheduleOn(sql: Sql, office: string, day: string): Promise<string | undefined> {
  const [found] = await sql<{ id: string }[]>`
    select id from schedules where office = ${office} and approved and valid @> ${day}::date limit 1`
  return found?.id
}

export type PrintedEntry = {
  readonly number: string
  readonly at: string | null
  readonly name: string | null
} & Readonly<Record<'surname' | 'givenName' | 'patronymic' | 'channel' | 'lawyerName' | 'topic', string>> & {
    readonly person: string | null
  }

/** Entries of an office's day about visitors without an appointment, in the order of their numbers. */
export const entriesWithoutAppointment = (sql: Sql, office: string, day: string, language: 'ru' | 'kk' | 'en') =>
  sql<PrintedEntry[]>`
    select o.code || '-' || e.year || '/' || e.number as number, to_char(e.received_at, 'HH24:MI') as at, e.person, p.surname,
      p.given_name, p.patronymic, e.channel, m.name as lawyer_name, t.${sql(language)} as topic
    from entries e
    join offices o on o.organisation = e.organisation and o.id = e.office
    join members m on m.organisation = e.organisation and m.id = e.lawyer
    join topics t on t.organisation = e.organisation and t.code = e.topic
    left join persons p on p.organisation = e.organisation and p.id = e.person
    where e.office = ${office} and e.programme = o.programme and e.received_on = ${day} and e.appointment is null
      and e.annulled_on is null
    order by e.number limit 500`
