import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { studentStates } from './roster-contract.ts'
import { studentStateWords } from './state-words.ts'

export const streams = (sql: Sql, programme: string) =>
  sql`select id as value, title as label from streams where programme = ${programme} order by number limit 200`

const Filters = z.strictObject({ stream: Id.optional() })
export const ofStream = (sql: Sql, { stream }: { stream?: string | undefined }) =>
  stream ? sql`s.id = ${stream}` : sql`true`

const row = (sql: Sql) => sql`
  r.id as record, 'school.student'::text as kind, r.state_on as "on", s.title as label,
  (select i.name from institutions i where i.organisation = r.organisation and i.id = r.institution) as detail`

const students: Source = {
  name: 'school.students',
  from: (sql, programme) => sql`
    students r join streams s on s.organisation = r.organisation and s.id = r.stream where s.programme = ${programme}`,
  on: sql => sql`r.state_on`,
  row,
}
/** Who took part to the end; they are the programme's people. */
const graduates: Source = {
  name: 'school.graduates',
  from: (sql, programme) => sql`
    students r join streams s on s.organisation = r.organisation and s.id = r.stream
    join programmes g on g.organisation = s.organisation and g.id = s.programme
    left join persons p on p.organisation = r.organisation and p.id = r.person
    where s.programme = ${programme} and r.completed and r.state_on between g.starts_on and g.ends_on`,
  person: sql => sql`r.person`,
  on: sql => sql`r.state_on`,
  row,
  participation: true,
}
const ofGraduates = {
  source: graduates,
  filters: Filters,
  where: ofStream,
  choices: { stream: streams },
} satisfies Omit<Fact<typeof Filters>, 'name' | 'title' | 'rule' | 'unit' | 'measure'>

const placements: Source = {
  name: 'school.placements',
  from: (sql, programme) => sql`
    placements l join students r on r.organisation = l.organisation and r.id = l.student
    join streams s on s.organisation = r.organisation and s.id = r.stream
    where s.programme = ${programme} and l.state in ('placed', 'finished')`,
  on: sql => sql`l.state_on`,
  row: sql => sql`
    r.id as record, 'school.student'::text as kind, l.state_on as "on", s.title as label,
    (select i.name from institutions i where i.organisation = l.organisation and i.id = l.host) as detail`,
}
const placed = (kind: 'practice' | 'internship', title: Fact['title'], rule: Fact['rule']) =>
  fact({
    name: `school.${kind}`,
    ...{
      title,
      rule,
      source: placements,
      unit: 'student',
      measure: 'rows',
      filters: Filters,
      choices: { stream: streams },
    },
    where: (sql, filters) => sql`l.kind = ${kind} and ${ofStream(sql, filters)}`,
  })

const certificates: Source = {
  name: 'school.certificates',
  from: (sql, programme) => sql`
    certificates c join streams s on s.organisation = c.organisation and s.id = c.stream
    where s.programme = ${programme} and c.revoked_on is null`,
  on: sql => sql`c.issued_on`,
  row: sql => sql`
    c.id as record, 'school.certificate'::text as kind, c.issued_on as "on", c.shown as label, c.title as detail`,
}

export const rosterFacts: readonly Fact[] = [
  fact({
    name: 'school.people',
    title: {
      ru: 'Люди, прошедшие правовую школу',
      kk: 'Құқықтық мектепті бітірген адамдар',
      en: 'People who completed the law school',
    },
    rule: {
      ru: 'Разные люди, завершившие курс за период программы; прошедший два потока считается один раз.',
      kk: 'Бағдарлама кезеңінде курсты аяқтаған әртүрлі адамдар; екі ағымнан өткен адам бір рет саналады.',
      en: 'Distinct people who completed the course within the programme’s period; one of two streams counts once.',
    },
    unit: 'person',
    measure: 'people',
    ...ofGraduates,
  }),
  fact({
    name: 'school.graduates',
    title: { ru: 'Выпускники правовой школы', kk: 'Құқықтық мектеп түлектері', en: 'Graduates of the law school' },
    rule: {
      ru: 'Слушатели со статусом «Завершил курс» за период программы.',
      kk: 'Бағдарлама кезеңіндегі «Курсты аяқтады» күйіндегі тыңдаушылар.',
      en: 'Students who completed the course within the programme’s period.',
    },
    unit: 'student',
    measure: 'rows',
    ...ofGraduates,
  }),
  fact({
    name: 'school.students',
    title: { ru: 'Слушатели правовой школы', kk: 'Құқықтық мектеп тыңдаушылары', en: 'Students of the law school' },
    rule: {
      ru: 'Все строки списков слушателей, чем бы учёба ни закончилась.',
      kk: 'Оқу қалай аяқталса да, тыңдаушылар тізімдерінің барлық жолдары.',
      en: 'Every line of the rosters, however the course ended.',
    },
    ...{ source: students, unit: 'student', measure: 'rows' },
    filters: Filters.extend({ state: z.enum(studentStates).optional() }),
    where: (sql, { state, ...filters }) =>
      sql`${ofStream(sql, filters)} and ${state ? sql`r.state = ${state}` : sql`true`}`,
    choices: { stream: streams },
    words: { state: studentStateWords },
  }),
  placed(
    'practice',
    { ru: 'Студенты на практике', kk: 'Тәжірибеден өткен студенттер', en: 'Students in practice' },
    {
      ru: 'Слушатели, у которых практика проходит или завершена.',
      kk: 'Тәжірибеден өтіп жүрген немесе өткен тыңдаушылар.',
      en: 'Students whose practice goes on or is finished.',
    },
  ),
  placed(
    'internship',
    { ru: 'Стажёры', kk: 'Тағылымдамадан өтушілер', en: 'Interns' },
    {
      ru: 'Слушатели, у которых стажировка проходит или завершена.',
      kk: 'Тағылымдамадан өтіп жүрген немесе өткен тыңдаушылар.',
      en: 'Students whose internship goes on or is finished.',
    },
  ),
  fact({
    name: 'school.certificates',
    title: {
      ru: 'Сертификаты правовой школы',
      kk: 'Құқықтық мектеп сертификаттары',
      en: 'Certificates of the law school',
    },
    rule: {
      ru: 'Выданные сертификаты, кроме отозванных.',
      kk: 'Берілген сертификаттар, қайтарып алынғандардан басқа.',
      en: 'Issued certificates, except revoked ones.',
    },
    ...{
      source: certificates,
      unit: 'certificate',
      measure: 'rows',
      filters: Filters,
      where: ofStream,
      choices: { stream: streams },
    },
  }),
]
