import { said, stated } from '../recognising/said.ts'
import {
  type Activity,
  type Effect,
  type Paragraph,
  type PlanFactRow,
  type Said,
  type SectionName,
  tableNames,
  type WrittenReport,
} from '../written-report.ts'

const somewhere = { section: 'elsewhere' } as const
export const text = (words: string): Said => said(words, somewhere)
export const cell = (words: string) => stated(words, somewhere)
const unread = said('', somewhere, 'unread')
const noNumber = stated('', somewhere, 'unread')

/** Of which nothing could be read: about it nothing may be said. */
export const unreadReport: WrittenReport = {
  language: null,
  head: {
    ...{ title: unread, kind: null, grantee: unread, topic: unread },
    ...{ sum: noNumber, contract: unread, period: unread },
  },
  activities: [],
  goal: unread,
  result: unread,
  planFact: [],
  effects: [],
  deviations: [],
  statistics: [],
  paragraphs: [],
  partners: [],
  proposals: [],
  recommendations: [],
  signOff: { pages: noNumber, position: unread, name: unread, date: unread },
  names: [],
  pieces: [],
  tables: Object.fromEntries(tableNames.map(name => [name, 'unread'])) as WrittenReport['tables'],
}

export const activity = (title: string, own: Partial<Activity> & { people?: string } = {}): Activity => ({
  group: { kind: 'task', title: text('Задача') },
  number: text('1'),
  title: text(title),
  dates: text('5 марта 2024 г.'),
  places: text('г. Рудный'),
  participants: own.people ? [cell(own.people)] : [],
  categories: text(title),
  experts: text(''),
  completeness: text('Полностью выполнено'),
  annex: { number: text('1'), documents: [text('Журнал')] },
  ...own,
})

export const row = (label: string, plan: string, fact: string): PlanFactRow => ({
  label: text(label),
  plan: cell(plan),
  fact: cell(fact),
})

/** Rows of one activity, by its index. */
export const group = (of: number | null, ...rows: PlanFactRow[]) => ({
  ...{ activity: of, task: text('Задача'), title: text('Мероприятие'), shortTerm: text('Сделано') },
  ...{ rows, unpaired: [] },
})

export const effect = (key: Effect['key'], plan: string, fact: string): Effect => ({
  ...{ key, indicator: text(key), unit: text('человек'), plan: cell(plan), fact: cell(fact) },
})

export const paragraph = (words: string, own: Partial<Paragraph> & { section?: SectionName } = {}): Paragraph => ({
  ...said(words, { section: own.section ?? 'activities' }),
  kind: 'text',
  number: null,
  activity: null,
  ...own,
})

export const classes = (total: string, ...counts: string[]) => ({
  key: 'sex' as const,
  total: cell(total),
  classes: counts.map(count => ({ label: text('класс'), from: null, to: null, count: cell(count) })),
})

/** A report that says a few things; all of its texts are pieces. */
export function small(own: Partial<WrittenReport>): WrittenReport {
  const all = { ...unreadReport, ...own }
  const pieces = all.paragraphs.map(({ text, where }) => ({ text, where, ofForm: false }))
  return { ...all, pieces: own.pieces ?? pieces }
}
