import { activity, effect, group, paragraph, row, text, unread } from '../small-report.ts'
import type { Cases } from './case.ts'

const copies = (fact: string, words: string) => ({
  activities: [activity('Приём')],
  planFact: [group(0, row('Копии жалоб', 'не менее 10', fact))],
  paragraphs: [paragraph(words, { activity: 0 })],
})
const reviews = (words: string) => ({
  planFact: [group(0, row('Отзывы', '10', '8'))],
  deviations: [text(words)],
})
const listeners = (words: string) => ({
  activities: [activity('Школа', { people: '17' })],
  deviations: [text(words)],
})
const moved = (dates: string) => ({
  activities: [activity('Слушания', { number: text('2'), dates: text(dates) })],
  deviations: [
    text('Мероприятие 2. Слушания (дата): план – 20 ноября 2024 г., факт – 26 ноября 2024 г. Ждали ответа органов.'),
  ],
})
const respondents = (people: string, fact: string) => ({
  activities: [activity('Опрос', { people })],
  planFact: [group(0, row('Количество респондентов', '30', fact))],
})
const partners = (fact: string, words: string) => ({
  effects: [effect('partners', '4', fact)],
  paragraphs: [paragraph(words)],
})

export const sameQuantityCases: Cases = {
  'indicator-has-one-value': {
    holds: [
      copies('12', 'Приложены копии 12 жалоб.'),
      copies('12', 'Приложены копии 12 жалоб, а копии 8 жалоб – о товарах.'),
      copies('12', 'По плану копии 10 жалоб.'),
    ],
    fails: [copies('12', 'Приложены копии 8 жалоб.')],
    undecided: [copies('более 12', 'Приложены копии 8 жалоб.'), copies('', 'Приложены копии 8 жалоб.')],
  },
  'deviation-repeats-the-table': {
    holds: [
      reviews('Отзывы: план 10, факт 8. Не все хотят писать.'),
      listeners('Мероприятие 1. Участники: план – 15, факт – 17. Занятия шли онлайн.'),
    ],
    fails: [
      listeners('Мероприятие 1. Участники: план – 15, факт – 18. Занятия шли онлайн.'),
      reviews('Отзывы: план 10, факт 7. Не все хотят писать.'),
      reviews('Отзывы: план 12, факт 8. Не все хотят писать.'),
    ],
    undecided: [
      { ...reviews('Отзывы: план 10, факт 7.'), planFact: [group(0, row('Отзывы', '', ''))] },
      reviews('Отзывы и книги (строка бюджета): план – 5 000, факт – 4 000.'),
    ],
  },
  'moved-day-is-the-tables': {
    holds: [moved('26 ноября 2024 г.'), moved('2, 26 ноября 2024 г.')],
    fails: [moved('20 ноября 2024 г.')],
    undecided: [moved(''), { ...moved('20 ноября 2024 г.'), deviations: [unread] }],
  },
  'participants-have-one-value': {
    holds: [respondents('40', '40')],
    fails: [respondents('40', '41')],
    undecided: [respondents('', '41'), respondents('40', '')],
  },
  'effect-has-one-value': {
    holds: [partners('8', 'Помогали 8 партнёров.'), partners('8', 'План 4 партнёра.')],
    fails: [partners('8', 'Помогали 7 партнёров.')],
    undecided: [partners('', 'Помогали 7 партнёров.'), partners('8', 'Помогали более 7 партнёров.')],
  },
}
