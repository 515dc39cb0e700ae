import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { libraryKinds, mediaLanguages, mediaLanguageWords, publicationKinds, publicationKindWords } from './kinds.ts'

const Filters = z.strictObject({
  kind: z.enum(publicationKinds).optional(),
  activity: Id.optional(),
  language: z.enum(mediaLanguages).optional(),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
})
export type PublicationFilters = z.infer<typeof Filters>

const activities = (sql: Sql, programme: string) => sql`
  select id as value, number || '. ' || title as label from activities where programme = ${programme} order by number`

/** Which publications are meant, wherever their rows are joined as `p`. */
export const thosePublications = (sql: Sql, { kind, activity, language, month }: PublicationFilters) => sql`true
  ${kind ? sql`and p.kind = ${kind}` : sql``} ${activity ? sql`and p.activity = ${activity}` : sql``}
  ${language ? sql`and p.language = ${language}` : sql``} ${month ? sql`and to_char(p.published_on, 'YYYY-MM') = ${month}` : sql``}`

export const byPublication = {
  filters: Filters,
  where: thosePublications,
  choices: { activity: activities },
  words: { kind: publicationKindWords, language: mediaLanguageWords },
} satisfies Partial<Fact<typeof Filters>>

const published: Source = {
  name: 'media.publications',
  from: (sql, programme) => sql`publications p where p.programme = ${programme} and p.published_on is not null`,
  on: sql => sql`p.published_on`,
  row: sql => sql`
    p.id as record, 'media.publication'::text as kind, p.published_on as "on", p.title as label, (select string_agg(distinct m.name, ', ')
      from posts o join institutions m on m.organisation = o.organisation and m.id = o.medium
      where o.organisation = p.organisation and o.publication = p.id) as detail`,
}
const posted: Source = {
  name: 'media.posts',
  from: (sql, programme) => sql`
    publications p join posts o on o.organisation = p.organisation and o.publication = p.id
    join institutions m on m.organisation = o.organisation and m.id = o.medium where p.programme = ${programme}`,
  on: sql => sql`o.posted_on`,
  row: sql =>
    sql`o.id as record, 'media.post'::text as kind, o.posted_on as "on", p.title as label, m.name || coalesce(', ' || o.url, '') as detail`,
}
/** Months of the programme in which as much came out as the contract demands; the first publication of a month stands for it. */
const months: Source = {
  name: 'media.months',
  from: (sql, programme) => sql`
    (select (array_agg(p.id order by p.published_on, p.id))[1] as id, min(p.published_on) as first, to_char(p.published_on, 'YYYY-MM') as month, count(*) as published
      from publication_quotas q join publications p on p.organisation = q.organisation and p.programme = q.programme and p.activity = q.activity
      join programmes g on g.organisation = q.organisation and g.id = q.programme
      where q.programme = ${programme} and p.published_on between g.starts_on and g.ends_on
      group by to_char(p.published_on, 'YYYY-MM'), q.minimum having count(*) >= q.minimum) r where true`,
  on: sql => sql`r.first`,
  row: sql =>
    sql`r.id as record, 'media.publication'::text as kind, r.first as "on", r.month as label, r.published::text as detail`,
}

export const publicationFacts: readonly Fact[] = [
  fact({
    name: 'media.publications',
    title: { ru: 'Публикации', kk: 'Жарияланымдар', en: 'Publications' },
    rule: {
      ru: 'Вышедшие публикации. В трёх сетях – одна публикация с тремя записями; репост новой не делает.',
      kk: 'Шыққан жарияланымдар. Үш желідегі – үш жазбасы бар бір жарияланым; репост жаңасын жасамайды.',
      en: 'Publications that came out. In three networks it is one publication with three posts; a repost makes no new one.',
    },
    ...{ source: published, unit: 'publication', measure: 'rows', ...byPublication },
  }),
  fact({
    name: 'media.items',
    title: { ru: 'Лайфхаки и инфографики', kk: 'Лайфхактар мен инфографикалар', en: 'Lifehacks and infographics' },
    rule: {
      ru: 'Вышедшие единицы библиотеки, каждая один раз.',
      kk: 'Кітапхананың шыққан материалдары, әрқайсысы бір рет.',
      en: 'Items of the library that came out, each once.',
    },
    ...{ source: published, unit: 'item', measure: 'rows', ...byPublication },
    where: (sql, filters) => sql`p.kind = any(${[...libraryKinds]}) and ${thosePublications(sql, filters)}`,
  }),
  fact({
    name: 'media.posts',
    title: { ru: 'Записи в сетях и выходы', kk: 'Желілердегі жазбалар мен шығымдар', en: 'Posts' },
    rule: {
      ru: 'Где вышло: по одной строке на адрес, полосу или эфир, вместе с репостами.',
      kk: 'Қайда шықты: әр мекенжайға, бетке не эфирге бір жол, репосттармен бірге.',
      en: 'Where it came out: a row for each address, page or broadcast, reposts among them.',
    },
    ...{ source: posted, unit: 'item', measure: 'rows', ...byPublication },
  }),
  fact({
    name: 'media.channels',
    title: { ru: 'Каналы распространения', kk: 'Тарату арналары', en: 'Channels' },
    rule: {
      ru: 'Сети, газеты и станции, в которых вышла хотя бы одна своя запись; репосты каналов не прибавляют.',
      kk: 'Кемінде бір өз жазбасы шыққан желілер, газеттер мен станциялар; репосттар арна қоспайды.',
      en: 'Networks, newspapers and stations with at least one post of our own; reposts add no channel.',
    },
    source: posted,
    unit: 'channel',
    measure: { distinct: { by: sql => sql`o.medium`, kind: 'directory.institution', label: sql => sql`min(m.name)` } },
    ...byPublication,
    where: (sql, filters) => sql`o.shared_by = '' and ${thosePublications(sql, filters)}`,
  }),
  fact({
    name: 'media.months',
    title: { ru: 'Месяцы с выполненным минимумом', kk: 'Ең азы орындалған айлар', en: 'Months with the minimum met' },
    rule: {
      ru: 'Месяцы программы, в которых вышло не меньше публикаций, чем требует договор.',
      kk: 'Шарт талап еткеннен кем емес жарияланым шыққан бағдарлама айлары.',
      en: 'Months of the programme in which no fewer publications came out than the contract demands.',
    },
    ...{ source: months, unit: 'month', measure: 'rows', filters: z.strictObject({}), where: sql => sql`true` },
  }),
]
