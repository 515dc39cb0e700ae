import type { Sql } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Meeting } from './events.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { layFile } from './lay-file.ts'
import { paper, WORD } from './papers.ts'
import { picture } from './picture.ts'
import { planIds } from './plan.ts'
import { chanceOf } from './random.ts'

type Laid = {
  readonly name: string
  readonly title: string
  readonly kind: 'photo' | 'letter'
  readonly on: string
  readonly bytes: Uint8Array
  readonly file: readonly [ending: string, mediaType: string]
  readonly indicator: string
  readonly events: readonly string[]
}

/** Twenty-five pictures of the meetings, and the operator's letter that lets them be held through a screen. */
export async function layEventPapers(
  sql: Sql,
  association: Association,
  meetings: readonly Meeting[],
  files: FileStore,
): Promise<void> {
  const { organisation, programme, member } = association
  const ids = planIds(association)
  const chance = chanceOf(25)
  const photos = [...meetings, ...meetings.slice(0, 5)].map(
    ({ id, name, on }, index): Laid => ({
      name: `photo ${index}`,
      title: `${name}: снимок экрана${index < meetings.length ? '' : ', второй'}`,
      kind: 'photo',
      on,
      bytes: picture(chance),
      file: ['png', 'image/png'],
      indicator: 'I25',
      events: [id],
    }),
  )
  const letter: Laid = {
    name: 'consent letter',
    title: 'Письмо оператора № 01-14/198: встречи онлайн вместо выездов',
    kind: 'letter',
    on: '2020-04-14',
    bytes: paper('О замене выездов онлайн-встречами', [
      'Оператор согласен заменить пять кустовых выездов двадцатью онлайн-встречами.',
      'Демонстрационный документ: люди и номера вымышлены.',
    ]),
    file: ['docx', WORD],
    indicator: 'I26',
    events: meetings.map(({ id }) => id),
  }
  for (const [index, { name, title, kind, on, bytes, file, indicator, events }] of [letter, ...photos].entries()) {
    const [kept, item] = [
      idOf(organisation, 'file', name),
      idAt(Date.parse(on) + index, organisation, 'evidence', name),
    ]
    await layFile(sql, files, {
      organisation,
      id: kept,
      name: `${title}.${file[0]}`,
      mediaType: file[1],
      bytes,
      by: member.coordinator,
    })
    await sql`insert into evidence_items ${sql({ organisation, id: item, programme, activity: ids.activity(4), title, kind, dated_on: on, pages: 1, file: kept, added_by: member.coordinator })}`
    const links = [
      { proves: 'indicator', target: ids.indicator(indicator) },
      ...events.map(target => ({ proves: 'record', target })),
    ]
    await sql`insert into evidence_links ${sql(links.map(link => ({ organisation, item, ...link })))}`
  }
}
