import { cell, classes, piece, proposal, text, unread, unreadReport } from '../small-report.ts'
import type { Cases } from './case.ts'

const sum = (words: string) => ({ proposals: [{ ...proposal, sum: cell(words) }] })
const noSum = { proposals: [{ ...proposal, sum: unreadReport.head.sum }] }
const statuses = { statistics: [{ ...classes('100', '60', '40'), key: 'status' as const }] }

export const proposalCases: Cases = {
  'replacement-is-agreed': {
    holds: [
      { deviations: [text('Выезды исключены письмом № 7 от 3 мая 2024 г.')] },
      { deviations: [text('Мероприятие 2. Слушания (дата): план – 5 мая, факт – 6 мая. День перенесён.')] },
    ],
    fails: [{ deviations: [text('Выезды исключены.')] }],
    undecided: [{ deviations: [text('Отзывов меньше: не все хотят писать.')] }, { deviations: [unread] }],
  },
  'proposal-is-complete': {
    holds: [{ proposals: [proposal] }],
    fails: [{ proposals: [{ ...proposal, geography: text('') }] }],
    undecided: [{}],
  },
  'proposal-has-its-sum': {
    holds: [sum('3 000 000 тенге')],
    fails: [sum(''), sum('около 3 000 000 тенге'), sum('3 000 000 тенге на каждый район')],
    undecided: [noSum],
  },
  'proposal-sum-is-its-product': {
    holds: [sum('15 000 000 тенге (3 000 000 тенге × 5)'), sum('3 000 000 тенге × 5 (кабинет) = 15 000 000 тенге')],
    fails: [sum('14 000 000 тенге (3 000 000 тенге × 5)')],
    undecided: [sum('3 000 000 тенге × 5'), noSum],
  },
  'classes-say-which-comes-first': {
    holds: [{ ...statuses, pieces: [piece('Кто относится к нескольким группам, считается в первой из них.')] }],
    fails: [statuses],
    undecided: [{ statistics: [{ ...classes('', '60', '40'), key: 'status' }] }],
  },
}
