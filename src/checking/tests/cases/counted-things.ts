import { activity, cell, effect, group, interim, partner, reads, row, text } from '../small-report.ts'
import type { Cases } from './case.ts'

const partners = (fact: string) => ({
  effects: [effect('partners', '1', fact)],
  partners: [partner('Музей')],
  tables: reads('partners'),
})
const ngos = (participants: string, reached: string) => ({
  activities: [activity('Слушания', { participants: [cell(participants)] })],
  effects: [effect('ngos_reached', '4', reached)],
})
const regions = (fact: string, places: string) => ({
  activities: [activity('Акция', { places: text(places), completeness: text('Выполняется') })],
  planFact: [group(0, row('Охват', '5 районов', fact))],
})
const five = 'г. Рудный, г. Аркалык, Первый район, Второй район, Третий район'
const feedback = (...rows: ReturnType<typeof row>[]) => ({ planFact: [group(0, ...rows)] })
const students = row('Количество студентов', '15', '17')

export const countedThingsCases: Cases = {
  'partners-are-listed': {
    holds: [partners('1')],
    fails: [partners('2')],
    undecided: [{ ...partners('2'), tables: reads() }, partners('')],
  },
  'ngos-have-one-count': {
    holds: [ngos('25 (23 НПО)', '23')],
    fails: [ngos('25 (23 НПО)', '11')],
    undecided: [ngos('25', '11'), ngos('25 (23 НПО)', '')],
  },
  'regions-are-listed': {
    holds: [regions('5', five)],
    fails: [regions('6', five), regions('5', `${five}, Четвёртый район`), { ...regions('6', five), head: interim }],
    undecided: [regions('6', 'Онлайн'), { ...regions('5', `${five}, Четвёртый район`), head: interim }],
  },
  'feedback-is-of-everybody': {
    holds: [feedback(students, row('Анкеты обратной связи', '15', '17'))],
    fails: [feedback(students, row('Анкеты обратной связи', '15', '15'))],
    undecided: [feedback(students), feedback(students, row('Анализ обратной связи', '1', '1'))],
  },
}
