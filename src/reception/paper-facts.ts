import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { fact, type Source, type Unit } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import type { Words } from '#platform/language.ts'

/**
 * Documents with which offices and unified days are opened, counted from the annexes: an item linked to two offices is one
 * document, and counts as many as it says.
 */
const papersOf = (name: string, table: 'offices' | 'reception_days'): Source => ({
  name,
  from: (sql, programme) => sql`
    (select i.id, coalesce(i.dated_on, i.added_at::date) as day, i.title as label, i.kind, i.quantity, array_agg(l.target) as targets
      from ${sql(table)} o
      join evidence_links l on l.organisation = o.organisation and l.target = o.id
      join evidence_items i on i.organisation = l.organisation and i.id = l.item
      where o.programme = ${programme} and i.programme = ${programme}
      group by i.organisation, i.id) r where true`,
  on: sql => sql`r.day`,
  row: sql => sql`
    r.id as record, 'evidence.item'::text as kind, r.day as "on", r.label, null::text as detail`,
})
const officePapers = papersOf('reception.office_papers', 'offices')
const dayPapers = papersOf('reception.day_papers', 'reception_days')

const Office = z.strictObject({ office: Id.optional() })
const ofOffice = (sql: Sql, { office }: z.output<typeof Office>) =>
  office ? sql`${office} = any(r.targets)` : sql`true`
export const offices = (sql: Sql, programme: string) =>
  sql`select id as value, name as label from offices where programme = ${programme} order by code limit 200`

const counted = {
  ru: 'Сколько таких документов приложено к кабинетам программы; общий для нескольких кабинетов считается один раз.',
  kk: 'Бағдарлама кабинеттеріне қанша осындай құжат тіркелгені; бірнеше кабинетке ортақ құжат бір рет саналады.',
  en: 'How many such documents are attached to the programme’s offices; one that several offices share counts once.',
}

const ofKind = (kind: string, unit: Unit, name: string, title: Words) =>
  fact({
    name,
    title,
    rule: counted,
    source: officePapers,
    unit,
    measure: { sum: sql => sql`r.quantity` },
    filters: Office,
    where: (sql, filters) => sql`r.kind = ${kind} and ${ofOffice(sql, filters)}`,
    choices: { office: offices },
  })

const ofDay = (kind: 'schedule' | 'sample', name: string, title: Words, rule: Words) =>
  fact({
    name,
    title,
    rule,
    source: dayPapers,
    unit: kind,
    measure: { sum: sql => sql`r.quantity` },
    filters: z.strictObject({}),
    where: sql => sql`r.kind = ${kind}`,
  })

export const paperFacts = [
  ofKind('agreement', 'document', 'reception.agreements', {
    ru: 'Договоры о помещении кабинетов',
    kk: 'Кабинет үй-жайы туралы шарттар',
    en: 'Agreements on the offices’ rooms',
  }),
  ofKind('regulation', 'document', 'reception.regulations', {
    ru: 'Положения о работе кабинетов',
    kk: 'Кабинеттердің жұмысы туралы ережелер',
    en: 'Regulations of the offices',
  }),
  ofKind('announcement', 'announcement', 'reception.announcements', {
    ru: 'Объявления о кабинетах',
    kk: 'Кабинеттер туралы хабарландырулар',
    en: 'Announcements of the offices',
  }),
  ofKind('banner', 'banner', 'reception.banners', {
    ru: 'Баннеры кабинетов',
    kk: 'Кабинеттердің баннерлері',
    en: 'Banners of the offices',
  }),
  ofKind('sample', 'sample', 'reception.samples', {
    ru: 'Образцы заявлений в кабинетах',
    kk: 'Кабинеттердегі өтініш үлгілері',
    en: 'Samples of applications in the offices',
  }),
  ofKind('report', 'report', 'reception.office_reports', {
    ru: 'Отчёты о работе кабинетов',
    kk: 'Кабинеттер жұмысы туралы есептер',
    en: 'Reports on the work of the offices',
  }),
  fact({
    name: 'reception.announcement_channels',
    title: {
      ru: 'Каналы, где размещены объявления о кабинетах',
      kk: 'Кабинеттер туралы хабарландыру орналастырылған арналар',
      en: 'Channels in which the offices were announced',
    },
    rule: {
      ru: 'Разные сети, издания и сайты справочника, где размещён приложенный к кабинету документ; каждый считается один раз.',
      kk: 'Кабинетке тіркелген құжат орналастырылған анықтамалықтағы әртүрлі желілер, басылымдар мен сайттар; әрқайсысы бір рет саналады.',
      en: 'Distinct networks, newspapers and sites of the directory that carry a document attached to an office; each counts once.',
    },
    source: {
      name: 'reception.announcement_channels',
      from: (sql, programme) => sql`
        (select m.id, min(coalesce(i.dated_on, i.added_at::date)) as day, m.name as label, min(i.title) as detail, array_agg(l.target) as targets
          from offices o
          join evidence_links l on l.organisation = o.organisation and l.target = o.id
          join evidence_items i on i.organisation = l.organisation and i.id = l.item
          join institutions m on m.organisation = i.organisation and m.id = i.medium
          where o.programme = ${programme} and i.programme = ${programme}
          group by m.organisation, m.id) r where true`,
      on: sql => sql`r.day`,
      row: sql => sql`
        r.id as record, 'directory.institution'::text as kind, r.day as "on", r.label, r.detail`,
    },
    unit: 'channel',
    measure: 'rows',
    filters: Office,
    where: ofOffice,
    choices: { office: offices },
  }),
  ofDay(
    'schedule',
    'reception.day_schedules',
    {
      ru: 'Графики единых дней приёма',
      kk: 'Бірыңғай қабылдау күндерінің кестелері',
      en: 'Schedules of unified reception days',
    },
    {
      ru: 'Сколько графиков приложено к единым дням; общий для нескольких дней считается один раз.',
      kk: 'Бірыңғай күндерге қанша кесте тіркелгені; бірнеше күнге ортақ кесте бір рет саналады.',
      en: 'How many schedules are attached to unified days; one that several days share counts once.',
    },
  ),
  ofDay(
    'sample',
    'reception.day_samples',
    {
      ru: 'Образцы заявлений единых дней приёма',
      kk: 'Бірыңғай қабылдау күндерінің өтініш үлгілері',
      en: 'Samples of applications of unified reception days',
    },
    {
      ru: 'Сколько образцов приложено к единым дням; общий для нескольких дней считается один раз.',
      kk: 'Бірыңғай күндерге қанша үлгі тіркелгені; бірнеше күнге ортақ үлгі бір рет саналады.',
      en: 'How many samples are attached to unified days; one that several days share counts once.',
    },
  ),
]
