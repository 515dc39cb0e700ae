import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import type { Language } from '#platform/language.ts'
import { Channel } from './codes.ts'
import { counted, ofTopic } from './counted.ts'
import { offices, paperFacts } from './paper-facts.ts'
import { TopicCode } from './topic-contract.ts'
import { channelWords } from './web/code-words.ts'

const Filters = z.strictObject({
  office: Id.optional(),
  /** Only entries of unified reception days: a part of the journal, never on top of it. */
  unifiedDays: z.boolean().optional(),
  vulnerable: z.boolean().optional(),
  consumer: z.boolean().optional(),
  anonymous: z.boolean().optional(),
  channel: Channel.optional(),
  topic: TopicCode.optional(),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
})

/** The journal's lines that count. */
const journal: Source = {
  name: 'reception.entries',
  from: (sql, programme) => sql`
    entries e join programmes g on g.organisation = e.organisation and g.id = e.programme
    where e.programme = ${programme} and ${counted(sql)}`,
  person: sql => sql`e.person`,
  on: sql => sql`e.received_on`,
  row: sql => sql`
    e.id as record, 'reception.entry' as kind, e.received_on as "on",
    (select o.code from offices o where o.organisation = e.organisation and o.id = e.office) || '-' || e.year || '/' || e.number as label,
    e.topic as detail, e.returned_tenge as amount`,
  participation: true,
}

/** How the filters' values are called where an indicator is bound. */
/** Both levels; one of the second is called with its first. */
const topicChoices = (sql: Sql, _programme: string, language: Language) => sql`
  select t.code as value, concat_ws(' — ', p.${sql(language)}, t.${sql(language)}) as label
  from topics t left join topics p on p.organisation = t.organisation and p.code = t.parent
  order by coalesce(p.position, t.position), coalesce(p.code, t.code), t.level, t.position limit 500`
const called = {
  choices: { office: offices, topic: topicChoices },
  words: { channel: channelWords },
}

function where(sql: Sql, filters: z.output<typeof Filters>) {
  const { office, unifiedDays, vulnerable, consumer, anonymous, channel, topic, month } = filters
  return sql`true
    ${office ? sql`and e.office = ${office}` : sql``}
    ${unifiedDays === undefined ? sql`` : sql`and (e.reception_day is not null) = ${unifiedDays}`}
    ${vulnerable === undefined ? sql`` : sql`and (e.vulnerable_kinds <> '{}') = ${vulnerable}`}
    ${consumer === undefined ? sql`` : sql`and e.consumer = ${consumer}`}
    ${anonymous === undefined ? sql`` : sql`and (e.person is null) = ${anonymous}`}
    ${channel ? sql`and e.channel = ${channel}` : sql``}
    ${topic ? sql`and ${ofTopic(sql, topic)}` : sql``}
    ${month ? sql`and e.received_on >= ${`${month}-01`}::date and e.received_on < ${`${month}-01`}::date + interval '1 month'` : sql``}`
}

export const consultations = fact({
  name: 'reception.consultations',
  title: {
    ru: 'Консультации по журналу приёма',
    kk: 'Қабылдау журналы бойынша консультациялар',
    en: 'Consultations in the reception journal',
  },
  rule: {
    ru: 'Каждая запись журнала за период программы, на которую дан ответ, кроме аннулированных, пробных и повторных; приёмы единых дней входят в это число.',
    kk: 'Бағдарлама кезеңіндегі журналдың жауап берілген әр жазбасы, күші жойылған, сынама және қайталанған жазбалардан басқа; бірыңғай күндердегі қабылдаулар осы санға кіреді.',
    en: 'Every answered journal entry of the programme’s period, except annulled, test and duplicate ones; entries of unified days are inside this number.',
  },
  source: journal,
  unit: 'consultation',
  measure: 'rows',
  filters: Filters,
  where,
  ...called,
})

export const people = fact({
  name: 'reception.people',
  title: { ru: 'Люди на приёме', kk: 'Қабылдауда болған адамдар', en: 'People received' },
  rule: {
    ru: 'Разные люди: карточка считается один раз, сколько бы раз человек ни пришёл; обращения без имени не входят.',
    kk: 'Әртүрлі адамдар: адам қанша рет келсе де, карточкасы бір рет саналады; аты-жөнсіз өтініштер кірмейді.',
    en: 'Distinct people: a card counts once however often the person came; advice without a name is left out.',
  },
  source: journal,
  unit: 'person',
  measure: 'people',
  filters: Filters,
  where,
  ...called,
})

export const moneyReturned = fact({
  name: 'reception.money_returned',
  title: { ru: 'Возвращено гражданам', kk: 'Азаматтарға қайтарылды', en: 'Returned to citizens' },
  rule: {
    ru: 'Сумма возвратов по закрытым записям журнала, целые тенге.',
    kk: 'Жабылған жазбалар бойынша қайтарылған сома, бүтін теңге.',
    en: 'Sum returned by closed journal entries, whole tenge.',
  },
  source: journal,
  unit: 'KZT',
  measure: { sum: sql => sql`e.returned_tenge` },
  filters: Filters,
  where: (sql, filters) => sql`${where(sql, filters)} and e.returned_tenge is not null`,
  ...called,
})

const Office = z.strictObject({ office: Id.optional() })
const plainRow = (kind: string) => (sql: Sql) =>
  sql`
  r.id as record, ${kind}::text as kind, r.day as "on", r.label, r.detail, null::bigint as amount`
const ofOffice = (sql: Sql, { office }: z.output<typeof Office>) =>
  sql`true ${office ? sql`and r.id = ${office}` : sql``}`

export const workingOffices = fact({
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

export const journals = fact({
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

export const unifiedDays = fact({
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

export const facts = [consultations, people, moneyReturned, workingOffices, journals, unifiedDays, ...paperFacts]
