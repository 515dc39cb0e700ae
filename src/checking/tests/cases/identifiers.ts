import { activity, interim, text, unread } from '../small-report.ts'
import type { Cases } from './case.ts'

const numbered = (...numbers: string[]) => ({
  activities: numbers.map(number => activity('Приём', { number: text(number) })),
})
const annexes = (...numbers: string[]) => ({
  activities: numbers.map(number =>
    activity('Приём', { annex: { number: text(number), documents: number ? [text('Журнал')] : [] } }),
  ),
})
const unreadNumber = { activities: [activity('Приём', { number: unread }), activity('Опрос', { number: unread })] }
const unreadAnnex = { activities: [activity('Приём', { annex: { number: unread, documents: [] } })] }

export const identifierCases: Cases = {
  'activity-numbers-are-unique': {
    holds: [numbered('1', '2')],
    fails: [numbered('1', '1')],
    undecided: [unreadNumber],
  },
  'activity-numbers-are-consecutive': {
    holds: [numbered('1', '2', '3')],
    fails: [numbered('1', '2', '4'), numbered('1', '')],
    undecided: [unreadNumber],
  },
  'annex-numbers-are-unique': {
    holds: [annexes('1', '2')],
    fails: [annexes('1', '1')],
    undecided: [unreadAnnex],
  },
  'annex-numbers-are-consecutive': {
    holds: [annexes('1', '2', '3')],
    fails: [annexes('1', '2', '4'), annexes('2', '1')],
    undecided: [unreadAnnex],
  },
  'every-activity-has-an-annex': {
    holds: [annexes('1', '2')],
    fails: [annexes('1', '')],
    undecided: [
      unreadAnnex,
      {
        head: interim,
        activities: [
          activity('Слушания', { annex: { number: text(''), documents: [] }, completeness: text('Впереди') }),
        ],
      },
    ],
  },
}
