import { activity, group, interim, paragraph, reads, recommendation, row, text, unread } from '../small-report.ts'
import type { Cases } from './case.ts'

const one = recommendation('Открыть кабинет юриста')
const table = { tables: reads('recommendations') }
const made = (item: string) => ({
  ...table,
  recommendations: [one],
  paragraphs: [paragraph('Выработаны рекомендации:'), paragraph(item, { kind: 'bullet' })],
})
const counted = (fact: string) => ({
  ...table,
  activities: [activity('Общественные слушания')],
  planFact: [group(0, row('Количество рекомендаций', '1', fact))],
  recommendations: [one],
})

export const recommendationCases: Cases = {
  'recommendation-has-its-letter': {
    holds: [{ recommendations: [one] }],
    fails: [
      { recommendations: [{ ...one, letter: text('сказано на встрече'), letterNumber: null }] },
      { recommendations: [{ ...one, letter: text('№ 15'), letterNumber: '15' }] },
    ],
    undecided: [{ recommendations: [{ ...one, letter: unread, letterNumber: null }] }],
  },
  'recommendation-has-its-addressee': {
    holds: [{ recommendations: [one] }],
    fails: [{ recommendations: [{ ...one, body: text('') }] }],
    undecided: [{}],
  },
  'hearing-and-table-recommend-the-same': {
    holds: [made('Открыть кабинет юриста в каждом районе')],
    fails: [made('Печатать памятки о сроках')],
    undecided: [
      { ...made('Печатать памятки о сроках'), tables: reads() },
      { ...table, recommendations: [one] },
    ],
  },
  'recommended-as-many-as-stated': {
    holds: [counted('1')],
    fails: [counted('2')],
    undecided: [counted(''), { ...counted('2'), tables: reads() }],
  },
  'there-are-recommendations': {
    holds: [{ ...table, recommendations: [one] }],
    fails: [table],
    undecided: [{}, { ...table, head: interim }],
  },
}
