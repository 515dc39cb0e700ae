import { activity, cell, classes, partner, text, unread, unreadReport, whole } from '../small-report.ts'
import type { Cases } from './case.ts'

const dated = (dates: string, period = '1 марта 2024 г. – 30 ноября 2024 г.') => ({
  head: { ...whole, period: text(period) },
  activities: [activity('Приём', { dates: text(dates) })],
})
const signed = {
  pages: cell('60'),
  position: text('Председатель'),
  name: text('Ермекова Д.'),
  date: text('1 мая 2024'),
}
const calls = (words: string) => ({
  head: whole,
  pieces: [{ text: words, ofForm: false, where: { section: 'statistics' as const } }],
})

export const fieldCases: Cases = {
  'head-is-filled': {
    holds: [{ head: whole }],
    fails: [{ head: { ...whole, contract: text('') } }],
    undecided: [{ head: unreadReport.head }],
  },
  'sign-off-is-filled': {
    holds: [{ signOff: signed }],
    fails: [{ signOff: { ...signed, date: text('') } }],
    undecided: [{ signOff: unreadReport.signOff }],
  },
  'activities-are-described': {
    holds: [{ activities: [activity('Приём')] }],
    fails: [{ activities: [activity('Приём', { places: text('') })] }],
    undecided: [{}],
  },
  'partners-are-described': {
    holds: [{ partners: [partner('Музей')] }],
    fails: [{ partners: [{ ...partner('Музей'), contacts: text('') }] }],
    undecided: [{ partners: [{ ...partner('Музей'), role: unread, contacts: unread }] }],
  },
  'nothing-is-written-one-way': {
    holds: [{ statistics: [classes('100', '100', '0')] }],
    fails: [{ statistics: [classes('100', '100', '–')] }, { statistics: [classes('100', '100', '')] }],
    undecided: [{}],
  },
  'dates-are-exact': {
    holds: [dated('5 марта 2024 г.'), dated('15 апреля, 17 июня 2024 г.')],
    fails: [dated('апрель 2024 г.'), dated('5 марта')],
    undecided: [dated(''), dated('весь срок')],
  },
  'dates-are-within-the-project': {
    holds: [dated('5 марта 2024 г.')],
    fails: [
      dated('5 декабря 2024 г.'),
      { ...dated('5 февраля 2024 г.'), head: { ...dated('').head, kind: 'interim' } },
    ],
    undecided: [dated('апрель'), dated('5 декабря 2024 г.', 'весь 2024 год')],
  },
  'kind-of-report-is-one': {
    holds: [calls('Статистика к заключительному отчету')],
    fails: [calls('Статистика к промежуточному отчету')],
    undecided: [{ ...calls('Статистика к промежуточному отчету'), head: unreadReport.head }],
  },
}
