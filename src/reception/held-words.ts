import type { Words } from '#platform/language.ts'

/** What the copy for a person calls what the journal holds about them. */
export const heldWords = {
  entries: {
    ru: 'Записи в журнале приёма',
    kk: 'Қабылдау журналындағы жазбалар',
    en: 'Entries in the reception journal',
  },
  steps: { ru: 'Звонки, письма и заметки', kk: 'Қоңыраулар, хаттар және жазбалар', en: 'Calls, letters and notes' },
  number: { ru: 'Номер', kk: 'Нөмірі', en: 'Number' },
  receivedOn: { ru: 'Дата приёма', kk: 'Қабылдау күні', en: 'Day of reception' },
  office: { ru: 'Кабинет', kk: 'Кабинет', en: 'Office' },
  lawyer: { ru: 'Кто принял', kk: 'Кім қабылдады', en: 'Received by' },
  channel: { ru: 'Как обратились', kk: 'Қалай жүгінді', en: 'Channel' },
  topic: { ru: 'Тема', kk: 'Тақырып', en: 'Topic' },
  question: { ru: 'Вопрос', kk: 'Сұрақ', en: 'Question' },
  answer: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  help: { ru: 'Помощь', kk: 'Көмек', en: 'Help' },
  otherParty: { ru: 'Вторая сторона', kk: 'Екінші тарап', en: 'Other party' },
  amountTenge: { ru: 'Сумма спора, тенге', kk: 'Дау сомасы, теңге', en: 'In dispute, tenge' },
  outcome: { ru: 'Исход', kk: 'Нәтиже', en: 'Outcome' },
  returnedTenge: { ru: 'Возвращено, тенге', kk: 'Қайтарылды, теңге', en: 'Returned, tenge' },
  on: { ru: 'Дата', kk: 'Күні', en: 'Day' },
  kind: { ru: 'Что это', kk: 'Бұл не', en: 'What it is' },
  text: { ru: 'Запись', kk: 'Жазба', en: 'Text' },
} as const satisfies Record<string, Words>
