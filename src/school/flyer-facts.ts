import * as z from 'zod'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { printItems } from './flyer-contract.ts'
import { printItemWords } from './item-words.ts'

const prints: Source = {
  name: 'school.prints',
  from: (sql, programme) => sql`print_jobs j where j.programme = ${programme}`,
  on: sql => sql`j.printed_on`,
  row: sql =>
    sql`j.id as record, 'school.print'::text as kind, j.printed_on as "on", j.title as label, j.printer as detail`,
}
const acts: Source = {
  name: 'school.transfers',
  from: (sql, programme) => sql`
    transfers t join print_jobs j on j.organisation = t.organisation and j.id = t.print_job
    join institutions i on i.organisation = t.organisation and i.id = t.institution where j.programme = ${programme}`,
  on: sql => sql`t.given_on`,
  row: sql =>
    sql`t.id as record, 'school.transfer'::text as kind, t.given_on as "on", '№ ' || t.number as label, i.name as detail`,
}
const posts: Source = {
  name: 'school.print_posts',
  from: (sql, programme) => sql`
    print_posts o join print_jobs j on j.organisation = o.organisation and j.id = o.print_job
    join institutions m on m.organisation = o.organisation and m.id = o.medium where j.programme = ${programme}`,
  on: sql => sql`o.posted_on`,
  row: sql => sql`o.id as record, 'school.post'::text as kind, o.posted_on as "on", m.name as label, o.url as detail`,
}
const Item = z.strictObject({ item: z.enum(printItems).optional() })
const ofItem = {
  filters: Item,
  where: (sql, { item }) => (item ? sql`j.item = ${item}` : sql`true`),
  words: { item: printItemWords },
} satisfies Partial<Fact<typeof Item>>

export const flyerFacts: readonly Fact[] = [
  fact({
    name: 'school.flyers',
    title: { ru: 'Напечатанные флаеры', kk: 'Басылған флаерлер', en: 'Flyers printed' },
    rule: {
      ru: 'Тираж: передано по актам, оставлено в отчёт и ещё не роздано.',
      kk: 'Таралым: актілермен берілгені, есепке қалдырылғаны және әлі таратылмағаны.',
      en: 'The print run: given by acts, kept for the report, and not yet given away.',
    },
    ...{ source: prints, unit: 'flyer', measure: { sum: sql => sql`j.quantity` }, ...ofItem },
  }),
  fact({
    name: 'school.flyers_kept',
    title: { ru: 'Флаеры в отчёт', kk: 'Есепке қалдырылған флаерлер', en: 'Flyers kept for the report' },
    rule: {
      ru: 'Экземпляры, оставленные для отчёта.',
      kk: 'Есеп үшін қалдырылған даналар.',
      en: 'Copies that stay with the report.',
    },
    ...{ source: prints, unit: 'flyer', measure: { sum: sql => sql`j.kept` }, ...ofItem },
  }),
  fact({
    name: 'school.flyers_given',
    title: { ru: 'Флаеры по актам', kk: 'Актілермен берілген флаерлер', en: 'Flyers given by acts' },
    rule: {
      ru: 'Сумма актов приёма-передачи.',
      kk: 'Қабылдап-тапсыру актілерінің қосындысы.',
      en: 'The sum of the acts of transfer.',
    },
    ...{ source: acts, unit: 'flyer', measure: { sum: sql => sql`t.quantity` }, ...ofItem },
  }),
  fact({
    name: 'school.handouts',
    title: { ru: 'Раздаточный материал по актам', kk: 'Актілермен берілген таратпа материал', en: 'Handouts by acts' },
    rule: {
      ru: 'Комплекты (папка, ручка, блокнот), переданные по актам.',
      kk: 'Актілермен берілген жинақтар (папка, қалам, блокнот).',
      en: 'Sets (folder, pen, notebook) given away by acts.',
    },
    ...{ source: acts, unit: 'set', measure: { sum: sql => sql`t.quantity` }, filters: z.strictObject({}) },
    where: sql => sql`j.item = 'set'`,
  }),
  fact({
    name: 'school.flyer_reach',
    title: { ru: 'Охват публикаций флаера', kk: 'Флаер жарияланымдарының қамтуы', en: 'Reach of the flyer’s posts' },
    rule: {
      ru: 'Сумма охватов, записанных у публикаций.',
      kk: 'Жарияланымдарда жазылған қамтулардың қосындысы.',
      en: 'The sum of the reaches written down for the posts.',
    },
    ...{ source: posts, unit: 'view', measure: { sum: sql => sql`coalesce(o.reach, 0)` }, ...ofItem },
  }),
]
