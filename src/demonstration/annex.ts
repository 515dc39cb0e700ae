import type { Sql } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import { readPlan } from '#programme/facts.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { paper } from './papers.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Products that nobody has put a paper to yet: they show what blocks the report. */
const unproved = ['I39']

const kinds: readonly (readonly [RegExp, string])[] = [
  [/журнал/i, 'journal'],
  [/фото/i, 'photo'],
  [/письм/i, 'letter'],
  [/список/i, 'list'],
  [/запись эфира/i, 'recording'],
  [/просмотр|лайк|канал|публикац/i, 'screenshot'],
]

/** A paper in the annex for each product that exists, linked to the number that it proves. */
export async function layAnnex(
  sql: Sql,
  { organisation, programme, member }: Association,
  files: FileStore,
): Promise<void> {
  const plan = (await readPlan(sql, programme))!
  const products = plan.indicators.filter(
    ({ place, parent, code, stated }) =>
      place === 'product' && !parent && stated?.value !== 0 && !unproved.includes(code),
  )
  for (const [index, { id, activity, code, label, stated }] of products.entries()) {
    const item = idAt(Date.parse('2020-11-30') + index, organisation, 'evidence', code)
    const file = idOf(organisation, 'file', code)
    const { number } = plan.activities.find(each => each.id === activity)!
    const lines = [
      stated?.source ?? 'Выписка из журнала приёма граждан за период проекта.',
      `Мероприятие ${number}, показатель ${code}.`,
      'Демонстрационный документ: люди и номера вымышлены.',
    ]
    const bytes = paper(label, lines)
    const { hash, size } = await files.put(
      organisation,
      (async function* () {
        yield bytes
      })(),
    )
    const dated = stated?.sourceOn ?? '2020-11-30'
    await sql`insert into files ${sql({ organisation, id: file, hash, size, media_type: WORD, name: `${label}.docx`, uploaded_by: member.coordinator })}`
    await sql`
      insert into evidence_items (organisation, id, programme, activity, title, kind, dated_on, quantity, pages, file, added_by)
      values (${organisation}, ${item}, ${programme}, ${activity}, ${label}, ${kinds.find(([pattern]) => pattern.test(label))?.[1] ?? 'document'},
        ${dated}, 1, 1, ${file}, ${member.coordinator})`
    await sql`
      insert into evidence_links (organisation, item, proves, target)
      values (${organisation}, ${item}, 'indicator', ${id}), (${organisation}, ${item}, 'activity', ${activity})`
  }
}
