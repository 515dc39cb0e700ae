import type { Words } from '#platform/language.ts'

/** What the copy for a person calls the things of a case. */
export const heldWords = {
  cases: { ru: 'Дела', kk: 'Істер', en: 'Cases' },
  papers: { ru: 'Бумаги дел', kk: 'Іс құжаттары', en: 'Papers of cases' },
  number: { ru: 'Номер', kk: 'Нөмірі', en: 'Number' },
  openedOn: { ru: 'Заведено', kk: 'Ашылды', en: 'Opened' },
  closedOn: { ru: 'Закрыто', kk: 'Жабылды', en: 'Closed' },
  sphere: { ru: 'Вид спора', kk: 'Дау түрі', en: 'Kind of dispute' },
  state: { ru: 'Состояние', kk: 'Күйі', en: 'State' },
  bought: { ru: 'Что куплено', kk: 'Не сатып алынды', en: 'What was bought' },
  boughtOn: { ru: 'Дата покупки', kk: 'Сатып алған күні', en: 'Day of purchase' },
  priceTenge: { ru: 'Цена, тенге', kk: 'Бағасы, теңге', en: 'Price, tenge' },
  violation: { ru: 'Что нарушено', kk: 'Не бұзылды', en: 'What is wrong' },
  demands: { ru: 'Требования', kk: 'Талаптар', en: 'Demands' },
  claimedTenge: { ru: 'Цена требований, тенге', kk: 'Талап бағасы, теңге', en: 'Price of claim, tenge' },
  answers: { ru: 'Ответы на вопросы', kk: 'Сұрақтарға жауаптар', en: 'Answers to questions' },
  parties: { ru: 'Вторая сторона', kk: 'Екінші тарап', en: 'Other party' },
  exhibits: { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Evidence' },
  outcome: { ru: 'Исход', kk: 'Нәтиже', en: 'Outcome' },
  outcomeNote: { ru: 'О исходе', kk: 'Нәтиже туралы', en: 'On the outcome' },
  kind: { ru: 'Что это', kk: 'Бұл не', en: 'What it is' },
  title: { ru: 'Название', kk: 'Атауы', en: 'Title' },
  sentOn: { ru: 'Отправлено', kk: 'Жіберілді', en: 'Sent' },
  receivedOn: { ru: 'Получено', kk: 'Алынды', en: 'Received' },
  answeredOn: { ru: 'Ответ', kk: 'Жауап', en: 'Answered' },
  answerNote: { ru: 'Что ответили', kk: 'Не деп жауап берді', en: 'What was answered' },
} as const satisfies Record<string, Words>
