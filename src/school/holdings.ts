import type { Holding } from '#platform/holding.ts'
import type { Words } from '#platform/language.ts'
import { placementKindWords, placementStateWords, studentStateWords } from './state-words.ts'

const words = {
  students: { ru: 'Обучение в правовой школе', kk: 'Құқықтық мектепте оқу', en: 'Learning at the law school' },
  stream: { ru: 'Поток', kk: 'Ағым', en: 'Stream' },
  institution: { ru: 'Учебное заведение', kk: 'Оқу орны', en: 'Institution' },
  enrolledOn: { ru: 'Зачисление', kk: 'Қабылданған күні', en: 'Enrolled on' },
  state: { ru: 'Чем закончилось', kk: 'Немен аяқталды', en: 'How it ended' },
  stateOn: { ru: 'С какого дня', kk: 'Қай күннен', en: 'Since' },
  leftBecause: { ru: 'Почему выбыл', kk: 'Неге шығып қалды', en: 'Why they left' },
  certificates: { ru: 'Сертификаты', kk: 'Сертификаттар', en: 'Certificates' },
  placements: { ru: 'Практика и стажировка', kk: 'Тәжірибе және тағылымдама', en: 'Practice and internship' },
} as const satisfies Record<string, Words>

type Row = {
  id: string
  stream: string
  institution: string | null
  enrolledOn: string
  state: keyof typeof studentStateWords
  stateOn: string
  leftBecause: string | null
  certificates: string[]
  placements: { kind: keyof typeof placementKindWords; state: keyof typeof placementStateWords; on: string }[]
}

/** What they learned and how it ended. Erased, a line of the roster stays a number; a certificate keeps its number and no name. */
const students: Holding = {
  name: 'school.student',
  title: words.students,
  records: async (sql, person) =>
    (
      await sql<{ id: string }[]>`
      select id from students where person = ${person}
      union all select c.id from certificates c join students r on r.organisation = c.organisation and r.id = c.student where r.person = ${person}`
    ).map(({ id }) => id),
  async export(sql, person) {
    const rows = await sql<Row[]>`
      select r.id, s.title as stream, i.name as institution, r.enrolled_on, r.state, r.state_on, r.left_because,
        array(select c.shown from certificates c where c.organisation = r.organisation and c.student = r.id order by c.year, c.number) as certificates,
        coalesce((select json_agg(json_build_object('kind', p.kind, 'state', p.state, 'on', p.state_on)) from placements p
          where p.organisation = r.organisation and p.student = r.id), '[]') as placements
      from students r join streams s on s.organisation = r.organisation and s.id = r.stream
      left join institutions i on i.organisation = r.organisation and i.id = r.institution
      where r.person = ${person} order by r.enrolled_on, r.id`
    return rows.map(({ id, state, certificates, placements, ...said }) => ({
      id,
      fields: [
        ...(['stream', 'institution', 'enrolledOn', 'stateOn', 'leftBecause'] as const).map(key => ({
          key,
          label: words[key],
          value: said[key] || null,
        })),
        { key: 'state', label: words.state, value: state, text: studentStateWords[state] },
        { key: 'certificates', label: words.certificates, value: certificates },
        {
          key: 'placements',
          label: words.placements,
          value: placements.map(
            ({ kind, state, on }) => `${placementKindWords[kind].ru}: ${placementStateWords[state].ru}, ${on}`,
          ),
        },
      ],
    }))
  },
  async erase(sql, person) {
    await sql`
      update certificates c set holder = '', revoked_because = case when c.revoked_because is not null then '' end
      from students r where r.organisation = c.organisation and r.id = c.student and r.person = ${person}`
    await sql`
      delete from certificate_books b using students r where r.organisation = b.organisation and r.stream = b.stream and r.person = ${person}`
    await sql`
      update students set version = version + 1, left_because = case when left_because is not null then '' end where person = ${person}`
  },
}

export const holdings: readonly Holding[] = [students]
