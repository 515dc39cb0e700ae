import * as z from 'zod'
import { ageClasses, ageClassSql, ageClassWords } from '#people/age.ts'
import type { Sql } from '#platform/database.ts'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { purposes } from './contract.ts'
import { wordOfSex } from './cut-words.ts'
import { sexes } from './response-contract.ts'
import { purposeWords } from './state-words.ts'

const ages = [...ageClasses.map(({ key }) => key), 'under_13', 'unknown'] as const
const Filters = z.strictObject({
  wave: Id.optional(),
  purpose: z.enum(purposes).optional(),
  sex: z.enum(sexes).optional(),
  age: z.enum(ages).optional(),
  district: z.string().optional(),
})
type Filters = z.infer<typeof Filters>

/** Filled questionnaires within the programme's period that count. */
const responses = (name: string, only?: 'people'): Source => ({
  name,
  from: (sql, programme) => sql`
    responses r join waves w on w.organisation = r.organisation and w.id = r.wave
    join surveys s on s.organisation = r.organisation and s.id = r.survey
    join programmes g on g.organisation = s.organisation and g.id = s.programme
    where s.programme = ${programme} and r.left_out_because is null and r.given_on between g.starts_on and g.ends_on
      ${only ? sql`and s.purpose <> 'feedback'` : sql``}`,
  person: sql => sql`r.person`,
  on: sql => sql`r.given_on`,
  row: sql => sql`
    r.id as record, 'surveys.response'::text as kind, r.given_on as "on", w.title as label,
    (select p.name_ru from places p where p.code = r.district) as detail`,
  ...(only && { participation: true }),
})

const where = (sql: Sql, { wave, purpose, sex, age, district }: Filters) => sql`true
  ${wave ? sql`and r.wave = ${wave}` : sql``} ${purpose ? sql`and s.purpose = ${purpose}` : sql``}
  ${sex ? sql`and r.sex = ${sex}` : sql``} ${district ? sql`and r.district = ${district}` : sql``}
  ${age ? sql`and ${ageClassSql(sql, sql`r.age`)} = ${age}` : sql``}`

const ofResponses = {
  filters: Filters,
  where,
  choices: {
    wave: (sql: Sql, programme: string) => sql`
      select w.id as value, w.title as label from waves w join surveys s on s.organisation = w.organisation and s.id = w.survey
      where s.programme = ${programme} order by w.starts_on limit 200`,
    district: (sql: Sql, programme: string) => sql`
      select distinct p.code as value, p.name_ru as label from places p join responses r on r.district = p.code
      join surveys s on s.organisation = r.organisation and s.id = r.survey where s.programme = ${programme} order by 2`,
  },
  words: { purpose: purposeWords, sex: wordOfSex, age: ageClassWords },
} satisfies Partial<Fact<typeof Filters>>

/** Documents of the annexes that are linked to waves: the analyses of what was answered. */
const analyses: Source = {
  name: 'surveys.analyses',
  from: (sql, programme) => sql`
    (select distinct e.id, coalesce(e.dated_on, e.added_at::date) as day, e.title, w.id as wave, s.purpose from evidence_items e
      join evidence_links l on l.organisation = e.organisation and l.item = e.id
      join waves w on w.organisation = l.organisation and w.id = l.target
      join surveys s on s.organisation = w.organisation and s.id = w.survey where s.programme = ${programme}) r where true`,
  on: sql => sql`r.day`,
  row: sql => sql`r.id as record, 'evidence.item'::text as kind, r.day as "on", r.title as label, null::text as detail`,
}

export const facts: readonly Fact[] = [
  fact({
    name: 'surveys.responses',
    title: { ru: 'Заполненные анкеты', kk: 'Толтырылған сауалнамалар', en: 'Filled questionnaires' },
    rule: {
      ru: 'Анкеты за период программы, кроме исключённых; посланная дважды считается один раз.',
      kk: 'Бағдарлама кезеңіндегі сауалнамалар, есептен шығарылғандардан басқа; екі рет жіберілгені бір рет саналады.',
      en: 'Questionnaires within the programme’s period, except those left out; one sent twice counts once.',
    },
    ...{ source: responses('surveys.responses'), unit: 'respondent', measure: 'rows', ...ofResponses },
  }),
  fact({
    name: 'surveys.participants',
    title: { ru: 'Участники опросов', kk: 'Сауалнамаға қатысушылар', en: 'People who were asked' },
    rule: {
      ru: 'Анкеты опросов, кроме обратной связи: каждая – один участник. Прямыми бенефициарами становятся те, у кого есть карточка.',
      kk: 'Кері байланыстан басқа сауалнамалар: әрқайсысы – бір қатысушы. Карточкасы барлар ғана тікелей бенефициар болып саналады.',
      en: 'Questionnaires other than feedback: each is one participant. Those who have a card are direct beneficiaries.',
    },
    ...{ source: responses('surveys.participants', 'people'), unit: 'person', measure: 'rows', ...ofResponses },
  }),
  fact({
    name: 'surveys.questionnaires',
    title: { ru: 'Анкеты в приложениях', kk: 'Қосымшалардағы сауалнамалар', en: 'Questionnaires in the annexes' },
    rule: {
      ru: 'Анкеты, к которым приложен скан или бумага.',
      kk: 'Сканы немесе қағазы тіркелген сауалнамалар.',
      en: 'Questionnaires that have a scan or a paper attached.',
    },
    ...{ source: responses('surveys.questionnaires'), unit: 'questionnaire', measure: 'rows', ...ofResponses },
    where: (sql, filters) => sql`${where(sql, filters)} and exists (
      select from evidence_links l where l.organisation = r.organisation and l.target = r.id)`,
  }),
  fact({
    name: 'surveys.index',
    title: { ru: 'Индекс правовой грамотности', kk: 'Құқықтық сауаттылық индексі', en: 'Legal literacy index' },
    rule: {
      ru: 'Средняя доля верных ответов на вопросы о знании закона, в процентах. Одна волна не доказывает роста.',
      kk: 'Заң білімі туралы сұрақтарға дұрыс жауаптардың орташа үлесі, пайызбен. Бір толқын өсуді дәлелдемейді.',
      en: 'Average share of right answers to questions about the law, in per cent. One wave proves no growth.',
    },
    ...{ source: responses('surveys.index'), unit: 'item', ...ofResponses },
    measure: { average: sql => sql`r.score * 100` },
    where: (sql, filters) => sql`${where(sql, filters)} and r.score is not null`,
  }),
  fact({
    name: 'surveys.analyses',
    title: { ru: 'Анализы опросов', kk: 'Сауалнама талдаулары', en: 'Analyses of surveys' },
    rule: {
      ru: 'Документы приложений, связанные с волной опроса.',
      kk: 'Сауалнама толқынымен байланысты қосымша құжаттары.',
      en: 'Documents of the annexes that are linked to a wave.',
    },
    ...{ source: analyses, unit: 'analysis', measure: 'rows' },
    filters: z.strictObject({ wave: Id.optional(), purpose: z.enum(purposes).optional() }),
    where: (sql, { wave, purpose }) => sql`
      ${wave ? sql`r.wave = ${wave}` : sql`true`} ${purpose ? sql`and r.purpose = ${purpose}` : sql``}`,
    choices: { wave: ofResponses.choices.wave },
    words: { purpose: purposeWords },
  }),
]
