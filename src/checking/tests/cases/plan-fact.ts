import { activity, cell, group, interim, reads, row, text, unread } from '../small-report.ts'
import type { Cases } from './case.ts'

const done = (fact: string, completeness: string, reason?: string) => ({
  activities: [activity('Выезды', { completeness: text(completeness) })],
  planFact: [group(0, row('Количество выездов', '5', fact))],
  deviations: reason === undefined ? [] : [text(reason)],
})
const pensioners = (fact: string) => ({
  planFact: [group(0, row('Консультации', 'не менее 80, из них не менее 20 пенсионерам', fact))],
})
const twoActivities = [activity('Приём'), activity('Опрос', { number: text('2') })]

export const planFactCases: Cases = {
  'sub-target-has-its-fact': {
    holds: [pensioners('95 (25)')],
    fails: [pensioners('95')],
    undecided: [pensioners('')],
  },
  'fact-is-exact': { holds: [done('100', '')], fails: [done('более 100', '')], undecided: [done('', '')] },
  'shortfall-is-listed': {
    holds: [done('5', 'Выполнено'), done('0', 'Выполнено', 'Выездов не было из-за карантина.')],
    fails: [
      done('0', 'Выполнено'),
      done('0', 'Выполнено', 'Мероприятие 1. Количество выездов (дата): план – 5 мая, факт – 6 мая.'),
    ],
    undecided: [
      { ...done('0', 'Выполнено'), deviations: [unread] },
      { ...done('2', 'Выполняется'), head: interim },
    ],
  },
  'fully-done-is-true': {
    holds: [done('5', 'Полностью выполнено'), done('0', 'Выполнено; выезды заменены с согласия оператора')],
    fails: [done('0', 'Полностью выполнено')],
    undecided: [done('', 'Полностью выполнено'), done('0', '')],
  },
  'excess-is-listed': {
    holds: [done('5', ''), done('9', '', 'Количество выездов: сёла просили приехать ещё.')],
    fails: [done('9', '')],
    undecided: [{ ...done('9', ''), deviations: [unread] }, done('более 9', '')],
  },
  'every-activity-has-indicators': {
    holds: [
      {
        tables: reads('plan_fact'),
        activities: twoActivities,
        planFact: [group(0, row('Консультации', '5', '5')), group(1, row('Анкеты', '5', '5'))],
      },
    ],
    fails: [
      {
        tables: reads('plan_fact'),
        activities: twoActivities,
        planFact: [group(0, row('Консультации', '5', '5'))],
      },
    ],
    undecided: [
      {
        tables: reads('plan_fact'),
        activities: twoActivities,
        planFact: [group(null, row('Консультации', '5', '5'))],
      },
      { activities: twoActivities },
    ],
  },
  'rows-can-be-paired': {
    holds: [{ planFact: [group(0, row('Консультации', '5', '5'))] }],
    fails: [
      { planFact: [group(0, { label: null, plan: cell('5'), fact: cell('5') })] },
      { planFact: [{ ...group(0, row('Консультации', '5', '5')), unpaired: [text('Отзывы')] }] },
    ],
    undecided: [{ planFact: [group(0)] }],
  },
}
