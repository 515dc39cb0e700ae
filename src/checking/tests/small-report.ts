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

export const somewhere = { section: 'elsewhere' } as const
export const text = (words: string): Said => said(words, somewhere)
export const cell = (words: string) => stated(words, somewhere)
export const unread = said('', somewhere, 'unread')
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

/** Tables of the form that were read; the others were not. */
export const reads = (...tables: (keyof WrittenReport['tables'])[]) => ({
  ...unreadReport.tables,
  ...Object.fromEntries(tables.map(table => [table, 'read'])),
})

/** A head with its sum alone. */
export const grant = (sum: string) => ({ ...unreadReport.head, sum: cell(sum) })
/** A head that says of which kind the report is, and nothing else. */
export const interim = { ...unreadReport.head, kind: 'interim' as const }
/** A head with everything. */
export const whole: WrittenReport['head'] = {
  ...{ title: text('Заключительный отчет'), kind: 'final', grantee: text('Объединение'), topic: text('Права') },
  ...{ sum: cell('1 000'), contract: text('№ 7 от 1 марта 2024 г.') },
  period: text('1 марта 2024 г. – 30 ноября 2024 г.'),
}

/** The three lines of money, each spent as planned. */
export const budget = (payroll: string, taxes: string, purchases: string) => [
  effect('payroll', payroll, payroll),
  effect('taxes', taxes, taxes),
  effect('purchases', purchases, purchases),
]

export const partner = (name: string) => ({
  ...{ name: text(name), role: text('анонсы'), contacts: text('почта'), note: text('') },
})
export const recommendation = (words: string) => ({
  ...{ body: text('Акимат'), recommendation: text(words), letter: text('№ 15 от 3 мая 2024 г.'), letterNumber: '15' },
})
export const proposal: WrittenReport['proposals'][number] = {
  ...{ number: text('1'), name: text('Школа'), justification: text('Просят'), goal: text('Учить'), tasks: text('Две') },
  ...{ description: text('Занятия'), sum: cell('3 000 000 тенге'), geography: text('Область') },
  ...{ results: text('30 слушателей'), direction: text('Право') },
}
export const piece = (words: string) => ({ text: words, where: somewhere, ofForm: false })

/** A report that says a few things; all of its texts are pieces. */
export function small(own: Partial<WrittenReport>): WrittenReport {
  const all = { ...unreadReport, ...own }
  const pieces = all.paragraphs.map(({ text, where }) => ({ text, where, ofForm: false }))
  return { ...all, pieces: own.pieces ?? pieces }
}
