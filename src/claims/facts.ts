import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { caseFacts, inMonth, Month, number, offices } from './case-facts.ts'
import { PaperKind, paperLanguages, ways } from './paper-contract.ts'
import { paperKindWords, wayWords } from './web/paper-words.ts'

const PaperFilters = z.strictObject({
  office: Id.optional(),
  /** In whose annex a copy is. */
  activity: Id.optional(),
  kind: PaperKind.optional(),
  language: z.enum(paperLanguages).optional(),
  way: z.enum(ways).optional(),
  month: Month.optional(),
})
const activities = (sql: Sql, programme: string) =>
  sql`select id as value, number || '. ' || title as label from activities where programme = ${programme} order by number limit 200`
const ofPapers = {
  filters: PaperFilters,
  choices: { office: offices, activity: activities },
  words: { kind: paperKindWords, way: wayWords },
}
/** Papers that went out in the programme's period. */
const papers: Source = {
  name: 'claims.papers',
  from: (sql, programme) => sql`
    papers p join cases c on c.organisation = p.organisation and c.id = p.case_id
    join programmes g on g.organisation = c.organisation and g.id = c.programme
    where c.programme = ${programme} and p.sent_on between g.starts_on and g.ends_on`,
  on: sql => sql`p.sent_on`,
  row: sql => sql`
    p.id as record, 'claims.paper' as kind, p.sent_on as "on", ${number(sql)} as label, p.kind as detail`,
}
function wherePaper(sql: Sql, { office, activity, kind, language, way, month }: z.output<typeof PaperFilters>) {
  return sql`true
    ${office ? sql`and c.office = ${office}` : sql``} ${activity ? sql`and p.copy_for = ${activity}` : sql``}
    ${kind ? sql`and p.kind = ${kind}` : sql``} ${language ? sql`and p.language = ${language}` : sql``}
    ${way ? sql`and p.way = ${way}` : sql``} ${inMonth(sql, sql`p.sent_on`, month)}`
}

export const papersSent = fact({
  name: 'claims.papers',
  title: {
    ru: 'Составленные и отправленные бумаги',
    kk: 'Дайындалып жіберілген құжаттар',
    en: 'Papers drafted and sent',
  },
  rule: {
    ru: 'Претензии, жалобы, обращения, иски и другие бумаги дел, отправленные в период программы; черновики не считаются.',
    kk: 'Бағдарлама кезеңінде жіберілген наразылықтар, шағымдар, өтініштер, талап арыздар және істің басқа құжаттары; жобалар есептелмейді.',
    en: 'Claims, complaints, appeals, lawsuits and other papers of cases that were sent within the programme’s period; drafts do not count.',
  },
  source: papers,
  unit: 'document',
  measure: 'rows',
  where: wherePaper,
  ...ofPapers,
})

export const copies = fact({
  name: 'claims.copies',
  title: {
    ru: 'Копии бумаг к отчёту',
    kk: 'Есепке қоса берілген құжат көшірмелері',
    en: 'Copies of papers for the report',
  },
  rule: {
    ru: 'Отправленные бумаги, копия которых отнесена к мероприятию: каждая – ровно к одному, поэтому копии двух мероприятий складываются без повторов.',
    kk: 'Көшірмесі іс-шараға жатқызылған жіберілген құжаттар: әрқайсысы тек біреуіне, сондықтан екі іс-шараның көшірмелері қайталанбай қосылады.',
    en: 'Sent papers with a copy counted for an activity: each for exactly one, so that the copies of two activities add up without repetition.',
  },
  source: papers,
  unit: 'copy',
  measure: 'rows',
  where: (sql, filters) => sql`${wherePaper(sql, filters)} and p.copy_for is not null`,
  ...ofPapers,
})

export const daysToAnswer = fact({
  name: 'claims.days_to_answer',
  title: {
    ru: 'Дней до ответа продавца, в среднем',
    kk: 'Сатушы жауабына дейінгі орташа күн саны',
    en: 'Days to the seller’s answer, on average',
  },
  rule: {
    ru: 'От получения претензии до ответа на неё, среднее по претензиям с ответом, целые дни; молчание не входит.',
    kk: 'Наразылық алынғаннан жауап келгенге дейін, жауабы бар наразылықтар бойынша орташа, бүтін күн; үндемегендер кірмейді.',
    en: 'From the receipt of a claim to its answer, the average over answered claims in whole days; silence is left out.',
  },
  source: papers,
  unit: 'day',
  measure: { average: sql => sql`p.answered_on - coalesce(p.received_on, p.sent_on)` },
  where: (sql, filters) => sql`${wherePaper(sql, filters)} and p.kind = 'claim' and p.answered_on is not null`,
  ...ofPapers,
})

export const silentSellers = fact({
  name: 'claims.silent_sellers',
  title: { ru: 'Продавцы, которые промолчали', kk: 'Үндемеген сатушылар', en: 'Sellers who stayed silent' },
  rule: {
    ru: 'Разные продавцы, которые не ответили на претензию в срок и после него; один и тот же считается один раз.',
    kk: 'Наразылыққа мерзімінде де, одан кейін де жауап бермеген әртүрлі сатушылар; бір сатушы бір рет саналады.',
    en: 'Distinct sellers who did not answer a claim, in time or later; the same one counts once.',
  },
  source: {
    name: 'claims.silent_sellers',
    from: (sql, programme) => sql`
      (select distinct on (coalesce(t.institution::text, t.bin, fold(t.name))) p.id, p.silent_on as day, t.name as label
        from papers p join cases c on c.organisation = p.organisation and c.id = p.case_id
        join case_parties t on t.organisation = p.organisation and t.id = p.party
        join programmes g on g.organisation = c.organisation and g.id = c.programme
        where c.programme = ${programme} and p.kind = 'claim' and p.state = 'silent' and p.silent_on between g.starts_on and g.ends_on
        order by coalesce(t.institution::text, t.bin, fold(t.name)), p.silent_on, p.id) r where true`,
    on: sql => sql`r.day`,
    row: sql => sql`r.id as record, 'claims.paper' as kind, r.day as "on", r.label, null::text as detail`,
  },
  unit: 'organisation',
  measure: 'rows',
  filters: z.strictObject({}),
  where: sql => sql`true`,
})

export const stories = fact({
  name: 'claims.stories',
  title: { ru: 'Истории успеха', kk: 'Табыс оқиғалары', en: 'Stories' },
  rule: {
    ru: 'Обезличенные истории закрытых дел, опубликованные в период программы с согласия граждан; одно дело – одна история, на скольких бы языках она ни была.',
    kk: 'Бағдарлама кезеңінде азаматтардың келісімімен жарияланған, жабық істердің аты-жөнсіз оқиғалары; неше тілде болса да, бір іс – бір оқиға.',
    en: 'Stories without names of closed cases, published within the programme’s period with the citizens’ consent; one case is one story, in however many languages.',
  },
  source: {
    name: 'claims.stories',
    from: (sql, programme) => sql`
      (select distinct on (s.case_id) s.id, s.published_on as day, s.title as label from stories s
        join programmes g on g.organisation = s.organisation and g.id = s.programme
        where s.programme = ${programme} and s.published_on between g.starts_on and g.ends_on
        order by s.case_id, s.published_on, s.id) r where true`,
    on: sql => sql`r.day`,
    row: sql => sql`r.id as record, 'claims.story' as kind, r.day as "on", r.label, null::text as detail`,
  },
  unit: 'story',
  measure: 'rows',
  filters: z.strictObject({}),
  where: sql => sql`true`,
})

export const facts = [papersSent, copies, daysToAnswer, ...caseFacts, silentSellers, stories]
