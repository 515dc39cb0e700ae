import type { Sql } from '#platform/database.ts'
import { type Association, idOf } from './founding.ts'
import { scripts } from './media-texts.ts'
import { planIds } from './plan.ts'
import { parts } from './random.ts'

const SCHOOLS = 30
const VIEWERS = 5440
const days = ['2020-11-23', '2020-11-24', '2020-11-25', '2020-11-26', '2020-11-27']
const towns = [
  ['3910', 'города Костаная'],
  ['3924', 'города Рудного'],
  ['3920', 'города Лисаковска'],
  ['3916', 'города Аркалыка'],
] as const
/** Invented, as everybody here. */
const colleges = [
  'Ақ бидай',
  'Алтын дән',
  'Арман',
  'Білім',
  'Болашақ',
  'Дарын',
  'Еңбек',
  'Жастар',
  'Жігер',
  'Зерде',
  'Келешек',
  'Мерей',
  'Мұрагер',
  'Өрлеу',
  'Парасат',
  'Самғау',
  'Тобыл',
  'Ұлағат',
  'Шамшырақ',
  'Шеберлік',
]

export async function layVideos(sql: Sql, association: Association): Promise<string[]> {
  const { organisation, programme } = association
  const rows = scripts.map(([title, seconds, script], index) => ({
    ...{ organisation, programme, id: idOf(organisation, 'video', index), activity: planIds(association).activity(8) },
    ...{ title, language: 'ru', script, script_on: '2020-11-09', finished_on: '2020-11-20', seconds },
    url: `https://video.example/qorgan/${index + 1}`,
  }))
  await sql`insert into videos ${sql(rows)}`
  return rows.map(({ id }) => id)
}

/** Thirty schools and twenty colleges, a class hour each; all but the last few have sent their confirmation. */
export async function layScreenings(sql: Sql, { organisation, programme }: Association, videos: readonly string[]) {
  const schools = Array.from({ length: SCHOOLS }, (_, index) => {
    const [place, of] = towns[index % towns.length]!
    return { kind: 'school', name: `Общеобразовательная школа № ${index + 1} ${of}`, place }
  })
  const named = colleges.map((name, index) => ({
    kind: 'college',
    name: `Колледж «${name}»`,
    place: towns[index % towns.length]![0],
  }))
  const institutions = [...schools, ...named].map((row, index) => ({
    ...{ organisation, id: idOf(organisation, 'institution', 'screening', index), ...row, aliases: [], search_key: '' },
  }))
  await sql`insert into institutions ${sql(institutions)}`
  const viewers = parts(VIEWERS, institutions.length, 5440)
  const rows = institutions.map(({ id }, index) => {
    const held_on = days[index % days.length]!
    return {
      ...{ organisation, programme, id: idOf(organisation, 'screening', index), institution: id, held_on },
      ...{
        form: 'online_class',
        viewers: viewers[index]!,
        confirmation: `Справка № ${index + 1}`,
        confirmed_on: held_on,
      },
    }
  })
  await sql`insert into screenings ${sql(rows)}`
  await sql`insert into screened_videos ${sql(
    rows.flatMap(({ id }) => videos.map(video => ({ organisation, screening: id, video }))),
  )}`
}
