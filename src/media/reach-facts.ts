import * as z from 'zod'
import { type Fact, fact, type Source, type Unit } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import type { Words } from '#platform/language.ts'
import { type Metric, metrics, metricWords, reachSources, reachSourceWords } from './kinds.ts'
import { byPublication, thosePublications } from './publication-facts.ts'
import { reachItems } from './reach-items.ts'

const counts: Source = {
  name: 'media.counts',
  from: (sql, programme) => sql`
    publications p join posts o on o.organisation = p.organisation and o.publication = p.id
    join institutions m on m.organisation = o.organisation and m.id = o.medium
    join post_counts c on c.organisation = o.organisation and c.post = o.id where p.programme = ${programme}`,
  on: sql => sql`o.posted_on`,
  row: sql =>
    sql`o.id as record, 'media.post'::text as kind, c.measured_on as "on", p.title as label, m.name as detail`,
}
const Filters = byPublication.filters.extend({ medium: Id.optional() })
const rule: Words = {
  ru: 'Последние снятые показания каждой записи. С другими показателями не складывается, людей не считает.',
  kk: 'Әр жазбаның соңғы алынған көрсеткіштері. Басқа көрсеткіштерге қосылмайды, адамды санамайды.',
  en: 'The latest snapshot of each post. It is not added to other kinds, and does not count people.',
}
const factOf: Readonly<Record<Metric, { readonly name: string; readonly unit: Unit }>> = {
  reach: { name: 'media.reach', unit: 'reach' },
  view: { name: 'media.views', unit: 'view' },
  like: { name: 'media.likes', unit: 'like' },
  share: { name: 'media.shares', unit: 'share' },
  comment: { name: 'media.comments', unit: 'comment' },
}

const items: Source = {
  name: 'media.reach_items',
  from: (sql, programme) => sql`${reachItems(sql, programme)} r where r.included`,
  on: sql => sql`r."on"`,
  row: sql =>
    sql`r.subject as record, 'media.' || r.source as kind, r."on", nullif(r.label, '') as label, r.because as detail`,
}

const stationSays: Words = {
  ru: 'справка вещателя о покрытии',
  kk: 'хабар таратушының қамту туралы анықтамасы',
  en: 'the station’s statement of its coverage',
}

export const reachFacts: readonly Fact[] = [
  ...metrics.map(metric =>
    fact({
      ...factOf[metric],
      title: metricWords[metric],
      rule,
      source: counts,
      measure: { sum: sql => sql`c.value` },
      ...byPublication,
      filters: Filters,
      where: (sql, { medium, ...filters }) => sql`
        c.metric = ${metric} and ${thosePublications(sql, filters)} ${medium ? sql`and o.medium = ${medium}` : sql``}`,
      choices: {
        ...byPublication.choices,
        medium: sql =>
          sql`select id as value, name as label from institutions where kind in ('network', 'radio', 'tv', 'newspaper', 'site') order by name`,
      },
    }),
  ),
  fact({
    name: 'media.indirect',
    title: { ru: 'Косвенный охват', kk: 'Жанама қамту', en: 'Indirect reach' },
    rule: {
      ru: 'Сумма охватов, которые решено включить; у каждого своё решение и причина. Нерешённое не входит.',
      kk: 'Қосуға шешім қабылданған қамтулардың қосындысы; әрқайсысының өз шешімі мен себебі бар. Шешілмегені кірмейді.',
      en: 'The sum of the reaches that were decided to enter, each with its reason. What is undecided doesn’t.',
    },
    source: items,
    unit: 'exposure',
    measure: { sum: sql => sql`r.value` },
    filters: z.strictObject({ source: z.enum(reachSources).optional() }),
    where: (sql, { source }) => (source ? sql`r.source = ${source}` : sql`true`),
    words: { source: reachSourceWords },
    addends: reachSources.map(source => ({
      label: reachSourceWords[source],
      filters: { source },
      ...(source === 'coverage' && { stated: stationSays }),
    })),
  }),
]
