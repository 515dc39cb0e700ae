import { repeatDays } from '#media/rules.ts'
import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { radioTopics } from './media-texts.ts'
import { planIds } from './plan.ts'

const days = [
  '2020-03-25',
  '2020-04-29',
  '2020-05-27',
  '2020-06-24',
  '2020-07-29',
  '2020-08-26',
  '2020-09-30',
  '2020-10-28',
  '2020-11-25',
]
const STATION = 11
const [TUESDAY, SATURDAY] = [2, 6]
const LAST_DAY = '2020-11-30'
const CERTIFICATE = { certificate: '№ 41', certificate_on: '2020-11-27' }

/** Nine broadcasts, one a month, each repeated twice a week; their recordings, and the station's letter on its coverage. */
export async function layRadio(sql: Sql, association: Association): Promise<string> {
  const { organisation, programme, member } = association
  const ids = planIds(association)
  const station = idOf(organisation, 'institution', STATION)
  const own = { organisation, programme, activity: ids.activity(10) }
  const rows = days.map((aired_on, index) => ({
    ...{
      ...own,
      id: idOf(organisation, 'broadcast', index),
      medium: station,
      number: index + 1,
      aired_on,
      aired_at: '11:00',
    },
    ...{ minutes: 15, topic: radioTopics[index]!, host: 'Оспанова Г. А.', ...CERTIFICATE },
  }))
  await sql`insert into broadcasts ${sql(rows)}`
  await sql`insert into broadcast_repeats ${sql(
    rows.flatMap(({ id, aired_on }, index) =>
      repeatDays(aired_on, days[index + 1] ? dayAfter(days[index + 1]!, -1) : LAST_DAY, [TUESDAY, SATURDAY]).map(
        repeated_on => ({ organisation, broadcast: id, first_on: aired_on, repeated_on }),
      ),
    ),
  )}`
  for (const { id, number, topic, aired_on } of rows) {
    const item = idAt(Date.parse(aired_on), organisation, 'evidence', 'recording', number)
    const about = {
      title: `Запись эфира № ${number}: ${topic}`,
      kind: 'recording',
      dated_on: aired_on,
      medium: station,
    }
    await sql`insert into evidence_items ${sql({ ...own, id: item, ...about, url: `https://radio.example/efir/${number}`, added_by: member.editor })}`
    const links = [
      { proves: 'record', target: id },
      { proves: 'indicator', target: ids.indicator('I48') },
      { proves: 'activity', target: own.activity },
    ]
    await sql`insert into evidence_links ${sql(links.map(link => ({ organisation, item, ...link })))}`
  }
  const coverage = idOf(organisation, 'coverage', 'radio')
  await sql`insert into coverage_statements ${sql({
    ...{
      organisation,
      programme,
      id: coverage,
      medium: station,
      starts_on: days[0]!,
      ends_on: days.at(-1)!,
      value: 30_000,
    },
    ...{ unit: 'resident', source: 'Справка радио «Рудный дауысы» № 41', source_on: '2020-11-27' },
  })}`
  return coverage
}
