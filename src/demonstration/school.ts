import { markPresent } from '#events/commands/mark-present.ts'
import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import type { Services } from '#platform/services.ts'
import { publicHalf } from '#school/badge/credential.ts'
import { certificateCode, certificateHash, timetableHash, timetableToken } from '#school/codes.ts'
import { layFeedback } from './feedback.ts'
import { type Association, idOf } from './founding.ts'
import { layFlyers } from './school-flyers.ts'
import { COMPLETED_ON, ENROLLED_ON, type Learner, layLearners, whyLeft } from './school-people.ts'

const TITLE = 'Права потребителей: теория и практика'
const HOURS = 24
/** In the demonstration's directory. */
export const hosts = { department: 1, university: 0, college: 6 } as const

/** The school of 2020: one stream from its letters to its certificates, the next one just begun, and the flyers. */
export async function laySchool(
  sql: Sql,
  association: Association,
  services: Pick<Services, 'secrets'>,
): Promise<void> {
  const wave = await layFeedback(sql, association, services)
  const stream = await layStreams(sql, association, services, wave)
  await layLetters(sql, association, stream)
  const lessons = await layLessons(sql, association, stream)
  const learners = await layLearners(sql, association)
  await layRoster(sql, association, stream, learners)
  await layRolls(sql, association, lessons, learners)
  await layCertificates(sql, association, services, stream)
  await layFlyers(sql, association)
}

export const streamOf2020 = ({ organisation }: Association) => idOf(organisation, 'stream', 1)

async function layStreams(
  sql: Sql,
  association: Association,
  { secrets }: Pick<Services, 'secrets'>,
  wave: string,
): Promise<string> {
  const { organisation, programme } = association
  const [first, second] = [streamOf2020(association), idOf(organisation, 'stream', 2)]
  const own = (id: string) => ({
    organisation,
    programme,
    id,
    timetable_hash: timetableHash(timetableToken(secrets, id)),
  })
  await sql`insert into streams ${sql([
    {
      ...own(first),
      ...{
        number: 1,
        title: TITLE,
        starts_on: ENROLLED_ON,
        ends_on: COMPLETED_ON,
        mode: 'online',
        place: 'Zoom',
        hours: HOURS,
      },
      curriculum: 'Программа правовой школы, приказ председателя № 6 от 05.03.2020',
      announcement: 'Пресс-анонс правовой школы, Facebook, 10.03.2020',
      feedback_wave: wave,
    },
    {
      ...own(second),
      ...{
        number: 2,
        title: `${TITLE}, второй поток`,
        starts_on: '2021-01-18',
        ends_on: '2021-05-28',
        mode: 'mixed',
        place: '',
        hours: HOURS,
      },
      ...{ curriculum: '', announcement: '', feedback_wave: null },
    },
  ])}`
  return first
}

async function layLetters(sql: Sql, { organisation }: Association, stream: string) {
  const letters = [
    ['№ 14', hosts.university, '2020-03-12', '06-11/142', 'Направляем список из 22 студентов юридического факультета.'],
    [
      '№ 15',
      hosts.college,
      '2020-03-13',
      '118',
      'Направляем список из 12 студентов, ответственный – заведующая отделением.',
    ],
  ] as const
  const rows = letters.map(([number, to, answered_on, answer_number, answer_said]) => ({
    ...{
      organisation,
      id: idOf(organisation, 'stream letter', number),
      stream,
      institution: idOf(organisation, 'institution', to),
    },
    ...{ number: number.slice(2), sent_on: '2020-03-06', about: 'Об участии студентов в правовой школе' },
    ...{ answer: 'agreed', answered_on, answer_number, answer_said },
  }))
  await sql`insert into stream_letters ${sql(rows)}`
}

const lecturers = [
  ['Сейдахметов Нұрлан Қайратұлы', 'преподаватель правовой школы'],
  ['Оспанова Гүлнар Ахметовна', 'председатель объединения'],
  ['Әбенова Сәуле Маратқызы', 'консультант специализированного суда'],
  ['Тілеубаев Асқар Болатұлы', 'руководитель отдела департамента'],
] as const
const topics = [
  'Законодательство о защите прав потребителей',
  'Права потребителя при покупке товара',
  'Недостатки товара: сроки и требования',
  'Договор бытового подряда и услуги',
  'Интернет-торговля и возврат',
  'Претензия: содержание и сроки ответа',
  'Обращение в уполномоченный орган',
  'Подготовка искового заявления',
  'Судебное рассмотрение потребительских споров',
  'Финансовые услуги: права заёмщика',
  'Медиация и досудебное урегулирование',
  'Итоговое занятие: разбор дел и анкетирование',
] as const

async function layLessons(
  sql: Sql,
  { organisation, programme, member }: Association,
  stream: string,
): Promise<string[]> {
  const rows = topics.map((topic, index) => {
    const [lecturer, lecturer_position] = lecturers[index % lecturers.length]!
    const held_on = index === topics.length - 1 ? '2020-11-19' : dayAfter('2020-03-26', index * 21)
    return {
      ...{
        organisation,
        id: idOf(organisation, 'lesson', index),
        stream,
        held_on,
        starts_at: '16:00',
        minutes: 90,
        topic,
      },
      ...{ lecturer, lecturer_position, material: 'Лекционный комплекс «Права потребителей»', material_url: '' },
    }
  })
  await sql`insert into events ${sql(
    rows.map(({ id, held_on, starts_at, topic }) => ({
      ...{ organisation, id, programme, kind: 'lesson', title: topic, held_on, starts_at, ends_at: '17:30' },
      ...{ planned_form: 'online', form: 'online', state: 'held', made_by: member.teacher },
    })),
  )}`
  await sql`insert into lessons ${sql(rows)}`
  return rows.map(({ id }) => id)
}

/** Completers were at nearly every lesson: each missed one or two at most. */
async function layRolls(
  sql: Sql,
  { organisation, member }: Association,
  lessons: readonly string[],
  learners: readonly Learner[],
) {
  const completers = learners.filter(({ completed }) => completed)
  for (const [index, event] of lessons.entries()) {
    const present = completers.filter((_, place) => (place * 5 + index) % 9 !== 0).map(({ person }) => person)
    await markPresent(sql, { event, called: present, present }, { organisation, member: member.teacher })
  }
}

async function layRoster(sql: Sql, { organisation }: Association, stream: string, learners: readonly Learner[]) {
  const reasons = [...whyLeft]
  const rows = learners.map(({ id, person, completed, at }, index) => ({
    ...{
      organisation,
      id,
      stream,
      person,
      institution: idOf(organisation, 'institution', hosts[at]),
      enrolled_on: ENROLLED_ON,
    },
    ...{
      state: completed ? 'completed' : 'left',
      state_on: completed ? COMPLETED_ON : dayAfter('2020-04-14', index * 5),
    },
    left_because: completed ? null : reasons.shift()!,
  }))
  await sql`insert into students ${sql(rows)}`
  const done = learners.filter(({ completed }) => completed)
  const placement = ({ id }: Learner, kind: 'practice' | 'internship', state_on: string) => ({
    ...{ organisation, student: id, kind, state: 'finished', state_on },
    host: kind === 'practice' ? idOf(organisation, 'institution', hosts.department) : null,
  })
  await sql`insert into placements ${sql([
    ...done.slice(0, 4).map(each => placement(each, 'practice', '2020-07-10')),
    ...done.slice(5, 9).map(each => placement(each, 'internship', '2020-10-30')),
  ])}`
}

async function layCertificates(
  sql: Sql,
  association: Association,
  { secrets }: Pick<Services, 'secrets'>,
  stream: string,
) {
  const { organisation, member } = association
  const completers = await sql<{ id: string; holder: string }[]>`
    select r.id, concat_ws(' ', p.surname, p.given_name, nullif(p.patronymic, '')) as holder
    from students r join persons p on p.organisation = r.organisation and p.id = r.person
    where r.stream = ${stream} and r.completed order by p.surname collate "kk-x-icu", p.given_name collate "kk-x-icu", r.id`
  const rows = completers.map(({ id: student, holder }, index) => {
    const id = idOf(organisation, 'certificate', student)
    return {
      ...{ organisation, id, stream, student, year: 2020, number: index + 1, holder, title: TITLE, hours: HOURS },
      ...{ starts_on: ENROLLED_ON, ends_on: COMPLETED_ON, issued_on: COMPLETED_ON, issued_by: member.coordinator },
      code_hash: certificateHash(certificateCode(secrets, id)),
    }
  })
  await sql`insert into certificates ${sql(rows)}`
  await sql`insert into certificate_counters ${sql({ organisation, year: 2020, last: rows.length })}`
  const seed = secrets.index(`demonstration badge key ${organisation}`)
  await sql`insert into badge_keys ${sql({
    ...{ organisation, id: idOf(organisation, 'badge key'), public_key: publicHalf(seed) },
    private_sealed: secrets.seal(seed.toString('base64url')),
  })}`
}
