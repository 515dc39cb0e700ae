import { activity, classes, effect, paragraph } from '../small-report.ts'
import type { Cases } from './case.ts'

const two = [activity('Приём', { people: '80' }), activity('Опрос', { people: '40' })]
const people = (planned: string, fact: string) => ({
  activities: two,
  effects: [effect('direct_beneficiaries', planned, fact)],
})
const offices = [activity('Приём', { people: '80' }), activity('Дни', { people: '30' })]

export const peopleCases: Cases = {
  'beneficiaries-come-from-activities': {
    holds: [people('100', '120')],
    fails: [people('100', '130')],
    undecided: [people('100', '110'), people('100', ''), { activities: two }],
  },
  'beneficiaries-have-a-computation': {
    holds: [
      people('100', '120'),
      { ...people('100', '100'), paragraphs: [paragraph('Каждый человек учтён один раз.')] },
    ],
    fails: [people('100', '100')],
    undecided: [people('100', ''), { ...people('70', '70'), activities: two.slice(0, 1) }],
  },
  'no-activity-exceeds-the-total': {
    holds: [people('90', '90')],
    fails: [people('70', '70')],
    undecided: [{ activities: two }, people('70', '')],
  },
  'classes-make-the-total': {
    holds: [{ statistics: [classes('100', '45', '55')] }, { statistics: [classes('100', '100', '')] }],
    fails: [{ statistics: [classes('100', '45', '50')] }],
    undecided: [{ statistics: [classes('100', 'около 40', '50')] }, { statistics: [classes('', '40', '50')] }],
  },
  'people-have-one-total': {
    holds: [{ ...people('90', '100'), statistics: [classes('100', '100')] }],
    fails: [{ ...people('90', '98'), statistics: [classes('100', '100')] }],
    undecided: [{ statistics: [classes('100', '100')] }],
  },
  'part-not-added-to-its-whole': {
    holds: [
      {
        activities: offices,
        paragraphs: [paragraph('Помощь получили 80 человек и 30 человек.'), paragraph('Всего 110 человек.')],
      },
    ],
    fails: [
      {
        activities: offices,
        paragraphs: [
          paragraph('Помощь получили 80 человек, из них 30 человек – пенсионеры.'),
          paragraph('Помощь получили 110 человек.'),
        ],
      },
    ],
    undecided: [
      {
        paragraphs: [
          paragraph('Помощь получили 80 человек, из них 30 человек – пенсионеры.'),
          paragraph('Помощь получили 110 человек.'),
        ],
      },
    ],
  },
}
