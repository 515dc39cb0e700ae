import * as z from 'zod'
import type { Fragment, Sql } from '#platform/database.ts'
import { fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { counted } from '#reception/counted.ts'
import { Outcome, Sphere } from './contract.ts'
import { outcomeWords, sphereWords } from './web/code-words.ts'

export const Month = z.string().regex(/^\d{4}-\d{2}$/)
const CaseFilters = z.strictObject({
  office: Id.optional(),
  sphere: Sphere.optional(),
  outcome: Outcome.optional(),
  month: Month.optional(),
})

export const offices = (sql: Sql, programme: string) =>
  sql`select id as value, name as label from offices where programme = ${programme} order by code limit 200`
const ofCases = {
  filters: CaseFilters,
  choices: { office: offices },
  words: { sphere: sphereWords, outcome: outcomeWords },
}

/** The journal's number by which people know a case; `c` is the case. */
export const number = (sql: Sql) => sql`
  (select o.code || '-' || e.year || '/' || e.number from entries e join offices o on o.organisation = e.organisation and o.id = e.office
    where e.organisation = c.organisation and e.id = c.id)`
export const inMonth = (sql: Sql, day: Fragment, month: string | undefined) =>
  month ? sql`and ${day} >= ${`${month}-01`}::date and ${day} < ${`${month}-01`}::date + interval '1 month'` : sql``

/** Cases by the day on which they were opened, or on which they ended. */
const casesBy = (name: string, day: 'opened_on' | 'closed_on'): Source => ({
  name,
  from: (sql, programme) => sql`
    cases c join programmes g on g.organisation = c.organisation and g.id = c.programme
    where c.programme = ${programme} and c.${sql(day)} between g.starts_on and g.ends_on`,
  on: sql => sql`c.${sql(day)}`,
  row: sql => sql`
    c.id as record, 'claims.case' as kind, c.${sql(day)} as "on", ${number(sql)} as label, c.sphere as detail`,
})
const opened = casesBy('claims.cases', 'opened_on')
const closed = casesBy('claims.closed_cases', 'closed_on')
const whereCase =
  (day: 'opened_on' | 'closed_on') =>
  (sql: Sql, { office, sphere, outcome, month }: z.output<typeof CaseFilters>) =>
    sql`true
    ${office ? sql`and c.office = ${office}` : sql``} ${sphere ? sql`and c.sphere = ${sphere}` : sql``}
    ${outcome ? sql`and c.outcome = ${outcome}` : sql``} ${inMonth(sql, sql`c.${sql(day)}`, month)}`

export const cases = fact({
  name: 'claims.cases',
  title: { ru: 'Дела', kk: 'Істер', en: 'Cases' },
  rule: {
    ru: 'Дела, заведённые в период программы: у одного вопроса гражданина – одно дело, сколько бы раз он ни приходил.',
    kk: 'Бағдарлама кезеңінде ашылған істер: азаматтың бір мәселесіне, ол қанша рет келсе де, бір іс.',
    en: 'Cases opened within the programme’s period: one matter of a citizen is one case, however often they came.',
  },
  source: opened,
  unit: 'case',
  measure: 'rows',
  where: whereCase('opened_on'),
  ...ofCases,
})

export const moneyClaimed = fact({
  name: 'claims.money_claimed',
  title: { ru: 'Заявлено к возврату', kk: 'Қайтаруға талап етілді', en: 'Money claimed' },
  rule: {
    ru: 'Сумма цены требований по делам, заведённым в период программы, целые тенге.',
    kk: 'Бағдарлама кезеңінде ашылған істер бойынша талап бағасының қосындысы, бүтін теңге.',
    en: 'The sum of the prices of claim of cases opened within the programme’s period, whole tenge.',
  },
  source: opened,
  unit: 'KZT',
  measure: { sum: sql => sql`c.claimed_tenge` },
  where: (sql, filters) => sql`${whereCase('opened_on')(sql, filters)} and c.claimed_tenge > 0`,
  ...ofCases,
})

/** What helped the citizen, without a judge. */
const solved = ['refund_full', 'refund_part', 'replaced', 'repaired', 'ordered', 'settled']
export const solvedBeforeCourt = fact({
  name: 'claims.solved_before_court',
  title: { ru: 'Решено до суда', kk: 'Сотқа дейін шешілді', en: 'Solved before court' },
  rule: {
    ru: 'Дела, закрытые в период программы с возвратом, заменой, ремонтом, предписанием или соглашением, по которым не подавали в суд.',
    kk: 'Бағдарлама кезеңінде қайтарумен, ауыстырумен, жөндеумен, нұсқамамен немесе келісіммен жабылған, сотқа берілмеген істер.',
    en: 'Cases closed within the programme’s period by a refund, replacement, repair, order or settlement, for which no lawsuit was filed.',
  },
  source: closed,
  unit: 'case',
  measure: 'rows',
  where: (sql, filters) =>
    sql`${whereCase('closed_on')(sql, filters)} and c.sued_on is null and c.outcome = any (${solved})`,
  ...ofCases,
})

const Office = z.strictObject({ office: Id.optional() })
export const moneyReturned = fact({
  name: 'claims.money_returned',
  title: { ru: 'Возвращено по делам', kk: 'Істер бойынша қайтарылды', en: 'Returned in cases' },
  rule: {
    ru: 'Возвраты, записанные в журнале по вопросам, из которых выросли дела. Это часть общей суммы возвратов журнала, а не прибавка к ней.',
    kk: 'Іс ашылған мәселелер бойынша журналға жазылған қайтарулар. Бұл журналдағы жалпы соманың бөлігі, оған қосымша емес.',
    en: 'Money returned as the journal has it, of matters from which cases grew. A part of the journal’s sum, not on top of it.',
  },
  source: {
    name: 'claims.money_returned',
    from: (sql, programme) => sql`
      entries e join cases c on c.organisation = e.organisation and c.id = e.matter
      join programmes g on g.organisation = e.organisation and g.id = e.programme
      where e.programme = ${programme} and ${counted(sql)} and e.returned_tenge is not null`,
    on: sql => sql`e.received_on`,
    row: sql => sql`
      e.id as record, 'reception.entry' as kind, e.received_on as "on",
      (select o.code from offices o where o.organisation = e.organisation and o.id = e.office) || '-' || e.year || '/' || e.number as label,
      e.topic as detail`,
  },
  unit: 'KZT',
  measure: { sum: sql => sql`e.returned_tenge` },
  filters: Office,
  where: (sql, { office }) => (office ? sql`e.office = ${office}` : sql`true`),
  choices: { office: offices },
})

export const caseFacts = [cases, moneyClaimed, solvedBeforeCourt, moneyReturned]
