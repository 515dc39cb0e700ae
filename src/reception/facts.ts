import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { fact } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { counted } from './counted.ts'
import { journalFacts } from './journal-facts.ts'
import { offices, paperFacts } from './paper-facts.ts'

const Office = z.strictObject({ office: Id.optional() })
const plainRow = (kind: string) => (sql: Sql) =>
  sql`
  r.id as record, ${kind}::text as kind, r.day as "on", r.label, r.detail`
const ofOffice = (sql: Sql, { office }: z.output<typeof Office>) =>
  sql`true ${office ? sql`and r.id = ${office}` : sql``}`

const workingOffices = fact({
  name: 'reception.offices',
  title: { ru: 'Действующие кабинеты', kk: 'Жұмыс істейтін кабинеттер', en: 'Working offices' },
  rule: {
    ru: 'Кабинеты программы, которые открылись в её период.',
    kk: 'Бағдарлама кезеңінде ашылған кабинеттер.',
    en: 'The programme’s offices that opened within its period.',
  },
  source: {
    name: 'reception.offices',
    from: (sql, programme) => sql`
      (select o.id, o.opened_on as day, o.name as label, o.address as detail from offices o
        join programmes g on g.organisation = o.organisation and g.id = o.programme
        where o.programme = ${programme} and o.opened_on <= g.ends_on) r where true`,
    on: sql => sql`r.day`,
    row: plainRow('reception.office'),
  },
  unit: 'office',
  measure: 'rows',
  filters: Office,
  where: ofOffice,
  choices: { office: offices },
})

const journals = fact({
  name: 'reception.journals',
  title: { ru: 'Журналы приёма граждан', kk: 'Азаматтарды қабылдау журналдары', en: 'Reception journals' },
  rule: {
    ru: 'По одному журналу на кабинет, в котором есть хотя бы одна учтённая запись.',
    kk: 'Кемінде бір есептелетін жазбасы бар әр кабинетке бір журнал.',
    en: 'One journal for each office that has at least one counted entry.',
  },
  source: {
    name: 'reception.journals',
    from: (sql, programme) => sql`
      (select o.id, o.opened_on as day, o.name as label, null::text as detail,
          exists (select from entries e where e.organisation = o.organisation and e.office = o.id and ${counted(sql)} and e.reception_day is not null) as unified
        from offices o join programmes g on g.organisation = o.organisation and g.id = o.programme where o.programme = ${programme}
          and exists (select from entries e where e.organisation = o.organisation and e.office = o.id and ${counted(sql)})) r where true`,
    on: sql => sql`r.day`,
    row: plainRow('reception.office'),
  },
  unit: 'journal',
  measure: 'rows',
  filters: z.strictObject({ unifiedDays: z.literal(true).optional() }),
  where: (sql, { unifiedDays }) => (unifiedDays ? sql`r.unified` : sql`true`),
})

const unifiedDays = fact({
  name: 'reception.unified_days',
  title: { ru: 'Единые дни приёма', kk: 'Бірыңғай қабылдау күндері', en: 'Unified reception days' },
  rule: {
    ru: 'Проведённые дни: те, в которые есть хотя бы одна учтённая запись журнала.',
    kk: 'Өткізілген күндер: журналда кемінде бір есептелетін жазбасы бар күндер.',
    en: 'Days that were held: those with at least one counted journal entry.',
  },
  source: {
    name: 'reception.unified_days',
    from: (sql, programme) => sql`
      (select d.id, d.held_on as day, d.title as label, null::text as detail from reception_days d
        join programmes g on g.organisation = d.organisation and g.id = d.programme where d.programme = ${programme}
        and exists (select from entries e where e.organisation = d.organisation and e.reception_day = d.id and ${counted(sql)})) r where true`,
    on: sql => sql`r.day`,
    row: plainRow('reception.day'),
  },
  unit: 'day',
  measure: 'rows',
  filters: z.strictObject({}),
  where: sql => sql`true`,
})

export const facts = [...journalFacts, workingOffices, journals, unifiedDays, ...paperFacts]
