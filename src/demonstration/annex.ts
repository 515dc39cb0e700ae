import type { Sql } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import { readPlan } from '#programme/facts.ts'
import { meetingsOf } from './events.ts'
import { feedbackWave } from './feedback.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { hearingOf } from './hearing.ts'
import { layFile } from './lay-file.ts'
import { officePapers, withOwnPapers } from './office-papers.ts'
import { paper, WORD } from './papers.ts'
import { planIds } from './plan.ts'
import { streamOf2020 } from './school.ts'
import { scannedResponses, waveOf2020 } from './surveys.ts'

/** Products that nobody has put a paper to yet: they show what blocks the report. */
const unproved = ['I34']

/** Recordings of broadcasts lie on the station's site, each with its broadcast. */
const laidElsewhere = ['I48']

const kinds: readonly (readonly [RegExp, string])[] = [
  [/журнал/i, 'journal'],
  [/фото/i, 'photo'],
  [/письм/i, 'letter'],
  [/список/i, 'list'],
  [/запись эфира/i, 'recording'],
  [/просмотр|лайк|канал|публикац/i, 'screenshot'],
]

type Laid = {
  readonly name: string
  readonly code: string
  readonly title: string
  readonly kind: string
  readonly on: string
  readonly source: string
  readonly records?: readonly string[]
  readonly medium?: string | null
  readonly quantity?: number
}

/** Thirteen photos of the school's lessons in one document. */
const photosOfLessons = {
  ...{
    name: 'I39',
    code: 'I39',
    title: 'Фотоотчёт занятий правовой школы',
    kind: 'photo',
    quantity: 13,
    on: '2020-11-20',
  },
  source: 'Тринадцать снимков занятий, по одному на странице.',
}

/** Twenty filled blanks, and what was read out of all of them. */
const questionnaires = {
  ...{
    name: 'I18',
    code: 'I18',
    title: 'Анкеты опроса, 20 заполненных бланков',
    kind: 'document',
    quantity: 20,
    on: '2020-03-27',
  },
  source: 'Двадцать заполненных анкет, по одной на странице.',
}
/** Titled as the page of the wave titles what it attaches: attached anew it takes this one's place. */
const analysis = {
  ...{ name: 'I19', code: 'I19', kind: 'document', on: '2020-04-10' },
  title: 'Анализ опроса «Правовая грамотность потребителей», Март 2020, начало программы',
  source: 'Аналитическая записка по итогам опроса ста жителей области.',
}
const feedbackAnalysis = {
  ...{ name: 'I38', code: 'I38', kind: 'document', on: '2020-11-24' },
  title: 'Анализ опроса «Обратная связь слушателей», Правовая школа, первый поток',
  source: 'Аналитическая записка по анкетам слушателей правовой школы.',
}
/** Documents of the action as a whole, and of the hearing. */
const ofTheAction = [
  {
    ...{ name: 'I20', code: 'I20', title: 'Концепция акции «Құқық»', kind: 'concept', on: '2020-03-20' },
    source: 'Утверждена приказом председателя № 8.',
  },
  {
    ...{ name: 'I21', code: 'I21', title: 'Программа акции «Құқық»', kind: 'programme', on: '2020-04-14' },
    source: 'Двадцать онлайн-встреч по пяти кустам, с апреля по октябрь.',
  },
  {
    ...{ name: 'I22', code: 'I22', title: 'Журнал акции «Құқық»', kind: 'journal', on: '2020-10-23' },
    source: 'Вопросы двадцати встреч с ответами экспертов.',
  },
]
const ofTheHearing = [
  {
    ...{ name: 'H01', code: 'H01', title: 'Презентация итогов программы', kind: 'presentation', on: '2020-11-26' },
    source: 'Показана участникам слушаний.',
  },
  {
    ...{ name: 'H02', code: 'H02', title: 'Протокол слушаний № 1', kind: 'minutes', on: '2020-11-26' },
    source: 'Участники приняли три рекомендации государственным органам.',
  },
]
const withRecords = [...ofTheAction, ...ofTheHearing, photosOfLessons, questionnaires, analysis, feedbackAnalysis]

/** A paper in the annex for each product that the operator still expects, linked to the number that it proves, and to the record it is of. */
export async function layAnnex(sql: Sql, association: Association, files: FileStore): Promise<void> {
  const { organisation, programme, member, office } = association
  const plan = (await readPlan(sql, programme))!
  const media = await sql<{ id: string; name: string }[]>`select id, name from institutions where kind = 'network'`
  const products = plan.indicators.filter(
    ({ place, parent, code, plan }) =>
      place === 'product' &&
      !parent &&
      plan !== 0 &&
      ![...unproved, ...laidElsewhere, ...withOwnPapers, ...withRecords.map(each => each.code)].includes(code),
  )
  const meetings = (await meetingsOf(sql, association)).map(({ id }) => id)
  const laid: Laid[] = [
    ...products.map(({ code, label, stated }) => ({
      name: code,
      code,
      title: label,
      kind: kinds.find(([pattern]) => pattern.test(label))?.[1] ?? 'document',
      on: stated?.sourceOn ?? '2020-11-30',
      source: stated?.source ?? 'Выписка из записей программы за период проекта.',
    })),
    ...officePapers.map(({ offices = [], days = [], network, ...each }) => ({
      ...each,
      name: each.title,
      records: [...offices.map(key => office[key]), ...days.map(on => idOf(organisation, 'reception day', on))],
      medium: media.find(({ name }) => name === network)?.id ?? null,
    })),
    { ...photosOfLessons, records: [streamOf2020(association)] },
    ...ofTheAction.map(each => ({ ...each, records: meetings })),
    ...ofTheHearing.map(each => ({ ...each, records: [hearingOf(association)] })),
    { ...questionnaires, records: scannedResponses(association) },
    { ...analysis, records: [waveOf2020(association)] },
    { ...feedbackAnalysis, records: [feedbackWave(association)] },
  ]
  const ids = planIds(association)
  for (const [
    index,
    { name, code, title, kind, on, source, records = [], medium = null, quantity = 1 },
  ] of laid.entries()) {
    const item = idAt(Date.parse('2020-11-30') + index, organisation, 'evidence', name)
    const file = idOf(organisation, 'file', name)
    const { activity } = plan.indicators.find(each => each.code === code)!
    const { number } = plan.activities.find(each => each.id === activity)!
    const bytes = paper(title, [
      source,
      `Мероприятие ${number}, показатель ${code}.`,
      'Демонстрационный документ: люди и номера вымышлены.',
    ])
    await layFile(sql, files, {
      organisation,
      id: file,
      name: `${title}.docx`,
      mediaType: WORD,
      bytes,
      by: member.coordinator,
    })
    await sql`
      insert into evidence_items (organisation, id, programme, activity, title, kind, dated_on, quantity, pages, file, medium, added_by)
      values (${organisation}, ${item}, ${programme}, ${activity}, ${title}, ${kind}, ${on}, ${quantity}, ${quantity}, ${file}, ${medium}, ${member.coordinator})`
    const links = [
      { proves: 'indicator', target: ids.indicator(code) },
      { proves: 'activity', target: activity },
      ...records.map(target => ({ proves: 'record', target })),
    ]
    await sql`insert into evidence_links ${sql(links.map(link => ({ organisation, item, ...link })))}`
  }
}
