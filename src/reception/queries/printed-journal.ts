import { type Actor, officesWithin } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Entry } from '../contract.ts'
import { counted } from '../counted.ts'
import { columns, entryFor, joins } from './entries.ts'

export type Filter = {
  readonly programme: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly receptionDay: string | undefined
}

/** A line with what a print-out says besides: names of the topic and the district, the unified day, the consent. */
export type PrintedLine = Entry & {
  readonly topicNames: Readonly<Record<'ru' | 'kk' | 'en', string>>
  readonly districtNames: Readonly<Record<'ru' | 'kk' | 'en', string>> | null
  readonly dayTitle: string | null
  readonly consentOn: string | null
}

type PrintedOffice = { id: string; code: string; name: string; address: string; lawyers: string[] }

/** The offices whose journals are printed: the one asked for, or all that the reader may read. */
export function officesPrinted(
  sql: Sql,
  { programme, receptionDay }: Filter,
  office: string | undefined,
  actor: Actor,
) {
  const mine = officesWithin(actor, 'reception.entry.print')
  return sql<PrintedOffice[]>`
    select o.id, o.code, o.name, o.address, coalesce((select array_agg(m.name order by m.name collate "kk-x-icu") from members m
      where m.ended_on is null and o.id = any(m.offices) and 'lawyer' = any(m.roles)), '{}') as lawyers
    from offices o where o.programme = ${programme} ${office ? sql`and o.id = ${office}` : sql``}
      ${mine ? sql`and o.id = any(${mine as string[]}::uuid[])` : sql``}
      ${receptionDay ? sql`and o.id in (select w.office from reception_day_offices w where w.day = ${receptionDay})` : sql``}
    order by o.opened_on, o.name collate "kk-x-icu"`
}

const within = (sql: Sql, { programme, from, to, receptionDay }: Filter) => sql`e.programme = ${programme}
  ${from ? sql`and e.received_on >= ${from}` : sql``}
  ${to ? sql`and e.received_on <= ${to}` : sql``}
  ${receptionDay ? sql`and e.reception_day = ${receptionDay}` : sql``}`

export type Totals = {
  readonly lines: number
  readonly annulled: number
  readonly counted: number
  readonly nameless: number
  readonly people: number
}

export async function journalTotals(sql: Sql, filter: Filter, offices: readonly PrintedOffice[]): Promise<Totals> {
  const [totals] = await sql<Totals[]>`
    select count(*) as lines, count(*) filter (where e.annulled_on is not null) as annulled,
      count(*) filter (where ${counted(sql)}) as counted, count(*) filter (where e.person is null) as nameless,
      count(distinct e.person) as people
    from entries e join programmes g on g.organisation = e.organisation and g.id = e.programme
    where ${within(sql, filter)} and e.office = any(${offices.map(({ id }) => id)}::uuid[])`
  return totals!
}

type Row = Parameters<typeof entryFor>[1] & Omit<PrintedLine, keyof Entry> & { year: number; inYear: number }

const printed = (sql: Sql) => sql`
  select ${columns(sql)}, e.year, e.number as in_year, d.title as day_title, p.consent_on,
    json_build_object('ru', concat_ws(' — ', tp.ru, t.ru), 'kk', concat_ws(' — ', tp.kk, t.kk), 'en', concat_ws(' — ', tp.en, t.en))
      as topic_names,
    (select json_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en) from places where code = e.district) as district_names
  from entries e ${joins(sql)}
  join topics t on t.organisation = e.organisation and t.code = e.topic
  left join topics tp on tp.organisation = t.organisation and tp.code = t.parent
  left join reception_days d on d.organisation = e.organisation and d.id = e.reception_day`

const lineFor = (
  actor: Actor,
  { topicNames, districtNames, dayTitle, consentOn, year: _, inYear: __, ...row }: Row,
) => ({
  ...entryFor(actor, row),
  ...{ topicNames, districtNames, dayTitle, consentOn },
})

/** As many lines are read at a time. */
const PAGE = 500

/** One office's lines in the order of their numbers, however many there are. */
export async function* linesOfOffice(
  sql: Sql,
  filter: Filter,
  office: string,
  actor: Actor,
): AsyncGenerator<PrintedLine> {
  for (let after: [number, number] | undefined = [0, 0]; after; ) {
    const rows: Row[] = await sql<Row[]>`
      ${printed(sql)}
      where e.office = ${office} and ${within(sql, filter)} and (e.year, e.number) > (${after[0]}, ${after[1]})
      order by e.year, e.number limit ${PAGE}`
    for (const row of rows) yield lineFor(actor, row)
    const last = rows.at(-1)
    after = rows.length === PAGE && last ? [last.year, last.inYear] : undefined
  }
}

export async function linePrinted(sql: Sql, id: string, actor: Actor): Promise<PrintedLine> {
  const [row] = await sql<Row[]>`${printed(sql)} where e.id = ${id}`
  return lineFor(actor, row!)
}

export async function dayPrinted(sql: Sql, id: string): Promise<{ title: string; heldOn: string } | undefined> {
  const [day] = await sql<
    { title: string; heldOn: string }[]
  >`select title, held_on from reception_days where id = ${id}`
  return day
}
