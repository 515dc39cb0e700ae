import type { ItemKind } from '#evidence/contract.ts'
import type { Sql } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Meeting } from './events.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { hearingOf } from './hearing.ts'
import { layFile } from './lay-file.ts'
import { paper, WORD } from './papers.ts'
import { picture } from './picture.ts'
import { planIds } from './plan.ts'
import { chanceOf } from './random.ts'

type Laid = {
  readonly name: string
  readonly title: string
  readonly kind: ItemKind
  readonly on: string
  readonly bytes: Uint8Array
  readonly file: readonly [ending: string, mediaType: string]
  readonly activity: number
  readonly indicator?: string
  readonly events: readonly string[]
}

const fiction = 'Демонстрационный документ: люди и номера вымышлены.'

/** What the hearing was prepared with and what came of it; minutes and presentation prove numbers of the plan, photos are still to come. */
const papersOfHearing: readonly (Pick<Laid, 'kind' | 'title' | 'on' | 'indicator'> & { lines: readonly string[] })[] = [
  {
    ...{ kind: 'programme', title: 'Программа общественных слушаний', on: '2020-11-10' },
    lines: ['15:00 Открытие.', '15:10 Итоги года: приём, акция, школа.', '15:50 Обсуждение.', '16:40 Рекомендации.'],
  },
  {
    ...{ kind: 'invitation', title: 'Приглашение на общественные слушания', on: '2020-11-12' },
    lines: ['Приглашаем на итоговые слушания программы 26 ноября 2020 года в 15:00, онлайн.'],
  },
  {
    ...{ kind: 'list', title: 'Список участников слушаний', on: '2020-11-26', indicator: 'P11' },
    lines: ['Двадцать пять участников, двадцать три общественных объединения.'],
  },
  {
    ...{ kind: 'press_release', title: 'Пресс-релиз по итогам слушаний', on: '2020-11-27' },
    lines: ['Общественные объединения области обсудили итоги программы и приняли три рекомендации.'],
  },
]

/** Twenty-five pictures of the meetings, the operator's letter that lets them be held through a screen, and the hearing's papers. */
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
      activity: 4,
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
      fiction,
    ]),
    file: ['docx', WORD],
    activity: 4,
    indicator: 'I26',
    events: meetings.map(({ id }) => id),
  }
  const hearing = papersOfHearing.map(
    ({ lines, ...each }): Laid => ({
      ...each,
      ...{ name: `hearing ${each.kind}`, bytes: paper(each.title, [...lines, fiction]), file: ['docx', WORD] },
      ...{ activity: 11, events: [hearingOf(association)] },
    }),
  )
  for (const [index, laid] of [letter, ...photos, ...hearing].entries()) {
    const { name, title, kind, on, bytes, file, activity, indicator, events } = laid
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
    await sql`insert into evidence_items ${sql({ organisation, id: item, programme, activity: ids.activity(activity), title, kind, dated_on: on, pages: 1, file: kept, added_by: member.coordinator })}`
    const links = [
      { proves: 'activity', target: ids.activity(activity) },
      ...(indicator ? [{ proves: 'indicator', target: ids.indicator(indicator) }] : []),
      ...events.map(target => ({ proves: 'record', target })),
    ]
    await sql`insert into evidence_links ${sql(links.map(link => ({ organisation, item, ...link })))}`
  }
}
