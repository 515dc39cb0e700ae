import type { cases } from './questions.ts'

type Case = (typeof cases)[string][number]

/** With what people come again about the same. */
export const followUps: readonly Case[] = [
  {
    question: 'Продавец ответил на претензию отказом, что делать дальше?',
    answer: 'Разобран ответ, подготовлена жалоба в департамент торговли и защиты прав потребителей.',
    help: ['oral_advice', 'complaint'],
    outcomes: ['forwarded', 'drafted'],
  },
  {
    question: 'Срок ответа прошёл, ответа нет.',
    answer: 'Разъяснён порядок обращения в суд по месту жительства, составлен проект иска.',
    help: ['lawsuit'],
    outcomes: ['drafted', 'court'],
  },
  {
    question: 'Продавец предлагает договориться, просит посмотреть соглашение.',
    answer: 'Соглашение проверено, внесены сроки выплаты и ответственность.',
    help: ['settlement'],
    outcomes: ['settled'],
  },
  {
    question: 'Принесли недостающие документы по прежнему обращению.',
    answer: 'Документы приложены к обращению, разъяснено, когда ждать ответа.',
    help: ['oral_advice'],
    outcomes: ['explained'],
  },
]

/** Other parties of the demonstration: invented firms, by what people complain of. */
export const firms: readonly { readonly name: string; readonly topics: readonly string[]; readonly bin?: string }[] = [
  { name: 'ТОО «Тобыл Сауда Үйі»', topics: ['retail'], bin: '961141000023' },
  { name: 'ТОО «Сары дала электроникс»', topics: ['retail', 'ecommerce'] },
  { name: 'ИП «Ақсу аяқ киім»', topics: ['retail'] },
  { name: 'Интернет-магазин «Жеткіз-24»', topics: ['ecommerce'] },
  { name: 'ТОО «Керуен маркетплейс»', topics: ['ecommerce'] },
  { name: 'ИП «Мастер на дом»', topics: ['household'] },
  { name: 'Химчистка «Мөлдір»', topics: ['household'] },
  { name: 'ТОО «Жылу желісі»', topics: ['utilities'] },
  { name: 'ОСИ «Достық-7»', topics: ['utilities'] },
  { name: 'Кафе «Көл жағасы»', topics: ['catering'] },
  { name: 'ТОО «Байланыс плюс»', topics: ['communications'] },
  { name: 'Учебный центр «Білім алаңы»', topics: ['education'] },
]
