import * as z from 'zod'
import type { Sql } from '#platform/database.ts'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { ofStream, streams } from './roster-facts.ts'

const Filters = z.strictObject({ stream: Id.optional() })
const ofSchool = { filters: Filters, choices: { stream: streams } }

const courses: Source = {
  name: 'school.streams',
  from: (sql, programme) => sql`streams s where s.programme = ${programme}`,
  on: sql => sql`s.starts_on`,
  row: sql =>
    sql`s.id as record, 'school.stream'::text as kind, s.starts_on as "on", s.title as label, s.place as detail`,
}
const has = (sql: Sql, table: 'students' | 'lessons') =>
  sql`exists (select from ${sql(table)} t where t.organisation = s.organisation and t.stream = s.id)`

const lessons: Source = {
  name: 'school.lessons',
  from: (sql, programme) => sql`
    lessons n join streams s on s.organisation = n.organisation and s.id = n.stream where s.programme = ${programme}`,
  on: sql => sql`n.held_on`,
  row: sql =>
    sql`n.id as record, 'school.lesson'::text as kind, n.held_on as "on", n.topic as label, n.lecturer as detail`,
}
const letters: Source = {
  name: 'school.letters',
  from: (sql, programme) => sql`
    stream_letters l join streams s on s.organisation = l.organisation and s.id = l.stream
    join institutions i on i.organisation = l.organisation and i.id = l.institution where s.programme = ${programme}`,
  on: sql => sql`l.sent_on`,
  row: sql =>
    sql`l.id as record, 'school.letter'::text as kind, l.sent_on as "on", '№ ' || l.number as label, i.name as detail`,
}
/** Photos of the annexes that are linked to a stream; one of two streams counts once. */
const photos: Source = {
  name: 'school.photos',
  from: (sql, programme) => sql`
    evidence_items e where e.programme = ${programme} and e.kind = 'photo' and exists (
      select from evidence_links l join streams s on s.organisation = l.organisation and s.id = l.target
      where l.organisation = e.organisation and l.item = e.id and s.programme = e.programme)`,
  on: sql => sql`coalesce(e.dated_on, e.added_at::date)`,
  row: sql => sql`
    e.id as record, 'evidence.item'::text as kind, coalesce(e.dated_on, e.added_at::date) as "on", e.title as label, null::text as detail`,
}

const feedback: Source = {
  name: 'school.feedback',
  from: (sql, programme) => sql`
    responses q join streams s on s.organisation = q.organisation and s.feedback_wave = q.wave
    where s.programme = ${programme} and q.left_out_because is null`,
  on: sql => sql`q.given_on`,
  row: sql => sql`
    q.id as record, 'surveys.response'::text as kind, q.given_on as "on", s.title as label, null::text as detail`,
}

/** What is named by several streams or lessons is one: the earliest of them stands for it. */
const named = (name: string, column: 'curriculum' | 'announcement' | 'material'): Source => ({
  name,
  from: (sql, programme) => sql`
    (select (array_agg(s.id order by s.starts_on, s.id))[1] as id, min(t.day) as day, min(t.label) as label, array_agg(s.id) as streams
      from streams s cross join lateral ${
        column === 'material'
          ? sql`(select n.held_on as day, n.material as label from lessons n where n.organisation = s.organisation and n.stream = s.id)`
          : sql`(select s.starts_on as day, s.${sql(column)} as label)`
      } t where s.programme = ${programme} and t.label <> '' group by fold(t.label)) r where true`,
  on: sql => sql`r.day`,
  row: sql => sql`r.id as record, 'school.stream'::text as kind, r.day as "on", r.label, null::text as detail`,
})
const ofNamed = {
  ...ofSchool,
  measure: 'rows',
  where: (sql, { stream }) => (stream ? sql`${stream} = any(r.streams)` : sql`true`),
} satisfies Partial<Fact<typeof Filters>>

export const streamFacts: readonly Fact[] = [
  fact({
    name: 'school.streams',
    title: { ru: 'Потоки правовой школы', kk: 'Құқықтық мектеп ағымдары', en: 'Streams of the law school' },
    rule: {
      ru: 'Потоки, в списке которых есть хотя бы один слушатель.',
      kk: 'Тізімінде кемінде бір тыңдаушысы бар ағымдар.',
      en: 'Streams with at least one student on the roster.',
    },
    ...{ source: courses, unit: 'stream', measure: 'rows', filters: z.strictObject({}) },
    where: sql => has(sql, 'students'),
  }),
  fact({
    name: 'school.lists',
    title: { ru: 'Списки слушателей', kk: 'Тыңдаушылар тізімдері', en: 'Rosters' },
    rule: {
      ru: 'По одному списку на поток, в котором есть слушатели.',
      kk: 'Тыңдаушылары бар әр ағымға бір тізім.',
      en: 'One roster for each stream that has students.',
    },
    ...{ source: courses, unit: 'list', measure: 'rows', ...ofSchool },
    where: (sql, filters) => sql`${has(sql, 'students')} and ${ofStream(sql, filters)}`,
  }),
  fact({
    name: 'school.timetables',
    title: { ru: 'Расписания занятий', kk: 'Сабақ кестелері', en: 'Timetables' },
    rule: {
      ru: 'По одному расписанию на поток, в котором есть занятия.',
      kk: 'Сабақтары бар әр ағымға бір кесте.',
      en: 'One timetable for each stream that has lessons.',
    },
    ...{ source: courses, unit: 'timetable', measure: 'rows', ...ofSchool },
    where: (sql, filters) => sql`${has(sql, 'lessons')} and ${ofStream(sql, filters)}`,
  }),
  fact({
    name: 'school.curricula',
    title: { ru: 'Программы правовой школы', kk: 'Құқықтық мектеп бағдарламалары', en: 'Curricula of the law school' },
    rule: {
      ru: 'Разные программы, указанные у потоков; общая для нескольких потоков считается один раз.',
      kk: 'Ағымдарда көрсетілген әртүрлі бағдарламалар; бірнеше ағымға ортақ бағдарлама бір рет саналады.',
      en: 'Distinct curricula named by streams; one that several share counts once.',
    },
    ...{ source: named('school.curricula', 'curriculum'), unit: 'document', ...ofNamed },
  }),
  fact({
    name: 'school.announcements',
    title: {
      ru: 'Пресс-анонсы правовой школы',
      kk: 'Құқықтық мектептің баспасөз хабарландырулары',
      en: 'Press announcements of the law school',
    },
    rule: {
      ru: 'Разные пресс-анонсы, указанные у потоков; общий для нескольких потоков считается один раз.',
      kk: 'Ағымдарда көрсетілген әртүрлі хабарландырулар; бірнеше ағымға ортағы бір рет саналады.',
      en: 'Distinct announcements named by streams; one that several share counts once.',
    },
    ...{ source: named('school.announcements', 'announcement'), unit: 'announcement', ...ofNamed },
  }),
  fact({
    name: 'school.letters',
    title: { ru: 'Письма в учебные заведения', kk: 'Оқу орындарына хаттар', en: 'Letters to institutions' },
    rule: {
      ru: 'Отправленные письма потоков, с ответом и без.',
      kk: 'Ағымдардың жіберілген хаттары, жауабы барлары да, жоқтары да.',
      en: 'Letters that streams have sent, answered or not.',
    },
    ...{ source: letters, unit: 'letter', measure: 'rows' },
    filters: Filters.extend({ answered: z.literal(true).optional() }),
    where: (sql, { answered, ...filters }) =>
      sql`${ofStream(sql, filters)} and ${answered ? sql`l.answer is not null` : sql`true`}`,
    choices: { stream: streams },
  }),
  fact({
    name: 'school.lessons',
    title: { ru: 'Занятия правовой школы', kk: 'Құқықтық мектеп сабақтары', en: 'Lessons of the law school' },
    rule: { ru: 'Строки расписаний.', kk: 'Кестелердің жолдары.', en: 'Lines of the timetables.' },
    ...{ source: lessons, unit: 'lesson', measure: 'rows', ...ofSchool, where: ofStream },
  }),
  fact({
    name: 'school.materials',
    title: { ru: 'Учебно-методические материалы', kk: 'Оқу-әдістемелік материалдар', en: 'Teaching materials' },
    rule: {
      ru: 'Разные материалы, указанные у занятий; общий для нескольких занятий считается один раз.',
      kk: 'Сабақтарда көрсетілген әртүрлі материалдар; бірнеше сабаққа ортағы бір рет саналады.',
      en: 'Distinct materials named by lessons; one that several share counts once.',
    },
    ...{ source: named('school.materials', 'material'), unit: 'document', ...ofNamed },
  }),
  fact({
    name: 'school.photos',
    title: { ru: 'Фотографии занятий', kk: 'Сабақтардың фотосуреттері', en: 'Photos of lessons' },
    rule: {
      ru: 'Сколько фотографий приложено к потокам; общая для двух потоков считается один раз.',
      kk: 'Ағымдарға қанша фотосурет тіркелгені; екі ағымға ортағы бір рет саналады.',
      en: 'How many photos are attached to streams; one that two share counts once.',
    },
    ...{ source: photos, unit: 'photo', filters: z.strictObject({}), where: sql => sql`true` },
    measure: { sum: sql => sql`e.quantity` },
  }),
  fact({
    name: 'school.feedback',
    title: {
      ru: 'Анкеты обратной связи школы',
      kk: 'Мектептің кері байланыс сауалнамалары',
      en: 'Feedback forms of the school',
    },
    rule: {
      ru: 'Заполненные анкеты волн, указанных у потоков, кроме исключённых.',
      kk: 'Ағымдарда көрсетілген толқындардың толтырылған сауалнамалары, есептен шығарылғандардан басқа.',
      en: 'Filled forms of the waves named by streams, except those left out.',
    },
    ...{ source: feedback, unit: 'questionnaire', measure: 'rows', ...ofSchool, where: ofStream },
  }),
]
