import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { origins } from './rules.ts'
import { originWords } from './state-words.ts'

export { type ProjectCells, projectCells } from './queries/project-cells.ts'

/** The register as the report prints it: body, recommendation, letter. */
export type RecommendationCells = { readonly body: string; readonly recommendation: string; readonly letter: string }
export const recommendationCells = (sql: Sql, programme: string): Promise<RecommendationCells[]> => sql<
  RecommendationCells[]
>`
  select b.name as body, r.said as recommendation,
    case when r.sent_on is not null then '№ ' || r.letter_number || ' от ' || to_char(r.sent_on, 'DD.MM.YYYY') else '' end as letter
  from recommendations r join institutions b on b.organisation = r.organisation and b.id = r.body
  where r.programme = ${programme} order by r.sent_on, r.letter_number, r.id limit 1000`

const recommendations: Source = {
  name: 'proposals.recommendations',
  from: (sql, programme) => sql`
    recommendations r join institutions b on b.organisation = r.organisation and b.id = r.body where r.programme = ${programme}`,
  on: sql => sql`r.sent_on`,
  row: sql => sql`
    r.id as record, 'proposals.recommendation'::text as kind, r.sent_on as "on", r.said as label, b.name as detail`,
}
const projects: Source = {
  name: 'proposals.projects',
  from: (sql, programme) => sql`project_proposals p where p.programme = ${programme}`,
  on: sql => sql`null::date`,
  row: sql => sql`
    p.id as record, 'proposals.project'::text as kind, null::date as "on", p.name as label, p.direction as detail`,
}
const Filters = z.strictObject({ origin: z.enum(origins).optional() })
const ofOrigin = (sql: Sql, { origin }: z.output<typeof Filters>) => (origin ? sql`r.origin = ${origin}` : sql`true`)
const ofRegister = {
  source: recommendations,
  measure: 'rows',
  filters: Filters,
  words: { origin: originWords },
} satisfies Partial<Fact<typeof Filters>>

export const facts: readonly Fact[] = [
  fact({
    name: 'proposals.projects',
    title: {
      ru: 'Предложения будущих проектов',
      kk: 'Болашақ жобалар ұсыныстары',
      en: 'Proposals of future projects',
    },
    rule: {
      ru: 'Строки реестра предложений, как их печатает отчёт.',
      kk: 'Есеп басып шығаратын ұсыныстар тізілімінің жолдары.',
      en: 'Rows of the register of proposals, as the report prints them.',
    },
    ...{ source: projects, unit: 'item', measure: 'rows', filters: z.strictObject({}), where: sql => sql`true` },
  }),
  fact({
    name: 'proposals.recommendations',
    title: {
      ru: 'Рекомендации госорганам',
      kk: 'Мемлекеттік органдарға ұсынымдар',
      en: 'Recommendations to state bodies',
    },
    rule: {
      ru: 'Все рекомендации реестра, отправленные и ещё нет.',
      kk: 'Тізілімнің барлық ұсынымдары, жіберілгені де, жіберілмегені де.',
      en: 'Every recommendation of the register, sent or not yet.',
    },
    ...{ ...ofRegister, unit: 'item', where: ofOrigin },
  }),
  fact({
    name: 'proposals.letters',
    title: {
      ru: 'Рекомендации, отправленные письмом',
      kk: 'Хатпен жіберілген ұсынымдар',
      en: 'Recommendations sent by letter',
    },
    rule: {
      ru: 'Рекомендации, у которых есть номер и день письма.',
      kk: 'Хатының нөмірі мен күні бар ұсынымдар.',
      en: 'Recommendations whose letter has a number and a day.',
    },
    ...{ ...ofRegister, unit: 'letter' },
    where: (sql, filters) => sql`${ofOrigin(sql, filters)} and r.sent_on is not null`,
  }),
  fact({
    name: 'proposals.answers',
    title: { ru: 'Ответы на рекомендации', kk: 'Ұсынымдарға жауаптар', en: 'Answers to recommendations' },
    rule: {
      ru: 'Рекомендации, на которые орган ответил.',
      kk: 'Орган жауап берген ұсынымдар.',
      en: 'Recommendations that the body answered.',
    },
    ...{ ...ofRegister, unit: 'letter' },
    where: (sql, filters) => sql`${ofOrigin(sql, filters)} and r.answer is not null`,
  }),
]
