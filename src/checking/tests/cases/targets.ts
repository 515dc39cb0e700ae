import { activity, effect, group, paragraph, reads, row } from '../small-report.ts'
import type { Cases } from './case.ts'

const planned = (plan: string, fact: string) => ({
  activities: [activity('Приём', { people: '80' }), activity('Опрос', { people: '40' })],
  effects: [effect('direct_beneficiaries', plan, '120')],
  planFact: [group(0, row('Консультации', '60', fact)), group(1, row('Анкеты', '30', '40'))],
})
const likes = (words: string) => ({
  planFact: [group(0, row('Количество лайков', 'не менее 20', '70'))],
  paragraphs: [paragraph(words, { activity: 0 })],
})
const required = (of: number | null, label: string) => ({
  tables: reads('plan_fact'),
  activities: [activity('Акция с участием не менее 4 государственных органов')],
  planFact: [group(of, row(label, '10', '10'))],
})
const channels = (plan: string) => ({ planFact: [group(0, row('Каналы', plan, '3'))] })

export const targetCases: Cases = {
  'planned-people-come-from-targets': {
    holds: [planned('90', '80')],
    fails: [planned('100', '80')],
    undecided: [planned('100', '79'), planned('', '80')],
  },
  'multiple-is-fact-by-plan': {
    holds: [likes('План превышен в 3 раза: 70 лайков.')],
    fails: [likes('План превышен в 4 раза: 70 лайков.')],
    undecided: [likes('Передача выходит 2 раза в неделю, план выполнен: 70 лайков.')],
  },
  'requirement-has-its-indicator': {
    holds: [required(0, 'Государственные органы')],
    fails: [required(0, 'Отзывы')],
    undecided: [required(null, 'Отзывы'), { ...required(0, 'Отзывы'), tables: reads() }],
  },
  'list-is-as-long-as-said': {
    holds: [channels('3 (сайт, газета, радио)'), channels('не менее 2 (сайт, газета, радио)')],
    fails: [channels('4 (сайт, газета, радио)')],
    undecided: [channels('около 4 (сайт, газета, радио)'), channels('4 (сайт)')],
  },
}
