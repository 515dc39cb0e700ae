import type { Words } from '#platform/language.ts'

/** The columns of a reception journal, as our files head them: exported ones, the sample, and those that are imported. */
export const journalColumns = {
  number: { ru: 'Номер', kk: 'Нөмірі', en: 'Number' },
  receivedOn: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  receivedAt: { ru: 'Время', kk: 'Уақыты', en: 'Time' },
  office: { ru: 'Кабинет', kk: 'Кабинет', en: 'Office' },
  channel: { ru: 'Как обратились', kk: 'Қалай жүгінді', en: 'Channel' },
  person: { ru: 'ФИО', kk: 'Тегі, аты, әкесінің аты', en: 'Full name' },
  iin: { ru: 'ИИН', kk: 'ЖСН', en: 'IIN' },
  sex: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  bornOn: { ru: 'Дата рождения', kk: 'Туған күні', en: 'Date of birth' },
  age: { ru: 'Возраст', kk: 'Жасы', en: 'Age' },
  socialStatus: { ru: 'Социальный статус', kk: 'Әлеуметтік мәртебесі', en: 'Social status' },
  vulnerableKinds: { ru: 'Уязвимые категории', kk: 'Осал санаттары', en: 'Vulnerable kinds' },
  district: { ru: 'Город или район', kk: 'Қала немесе аудан', en: 'City or district' },
  phone: { ru: 'Телефон', kk: 'Телефон', en: 'Phone' },
  language: { ru: 'Язык', kk: 'Тілі', en: 'Language' },
  topic: { ru: 'Тема', kk: 'Тақырыбы', en: 'Topic' },
  subtopic: { ru: 'Подтема', kk: 'Ішкі тақырыбы', en: 'Subtopic' },
  otherParty: { ru: 'Вторая сторона', kk: 'Екінші тарап', en: 'Other party' },
  otherPartyBin: { ru: 'БИН второй стороны', kk: 'Екінші тараптың БСН-і', en: 'Other party’s BIN' },
  amountTenge: { ru: 'Сумма спора', kk: 'Дау сомасы', en: 'Amount in dispute' },
  question: { ru: 'С чем обратились', kk: 'Немен жүгінді', en: 'Question' },
  answer: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  help: { ru: 'Помощь', kk: 'Көмек', en: 'Help' },
  lawyer: { ru: 'Юрист', kk: 'Заңгер', en: 'Lawyer' },
  controlOn: { ru: 'Контрольная дата', kk: 'Бақылау күні', en: 'Control date' },
  outcome: { ru: 'Исход', kk: 'Нәтиже', en: 'Outcome' },
  returnedTenge: { ru: 'Возвращено', kk: 'Қайтарылды', en: 'Money returned' },
  closedOn: { ru: 'Дата закрытия', kk: 'Жабылған күні', en: 'Closed on' },
  consent: { ru: 'Согласие', kk: 'Келісім', en: 'Consent' },
  receptionDay: { ru: 'Единый день', kk: 'Бірыңғай күн', en: 'Unified day' },
} as const satisfies Record<string, Words>

export type JournalColumn = keyof typeof journalColumns

/** What each column of a book is taken for; an empty one is left out. */
export type Columns = readonly (JournalColumn | '')[]

/** Without these a row is no line of a journal; whatever else is missing can be given for the whole book. */
const required: readonly JournalColumn[] = ['receivedOn', 'question']

/** What must still be chosen, and what was chosen twice. */
export function columnFaults(columns: Columns): { missing: JournalColumn[]; twice: JournalColumn[] } {
  const chosen = columns.filter(column => column !== '')
  return {
    missing: required.filter(column => !chosen.includes(column)),
    twice: [...new Set(chosen.filter((column, at) => chosen.indexOf(column) !== at))],
  }
}

/** Columns whose words stand for something that the journal keeps as a code, or as a record. */
export const codedColumns = [
  'office',
  'channel',
  'sex',
  'socialStatus',
  'vulnerableKinds',
  'district',
  'language',
  'topic',
  'help',
  'lawyer',
  'outcome',
  'consent',
  'receptionDay',
] as const
export type CodedColumn = (typeof codedColumns)[number]

/** Stands for every word of a column that nobody decided about. */
export const EVERY_OTHER = '*'

/** How wide a column is in a sheet, in letters, where it isn't as its kind is. */
export const columnWidths: Partial<Record<JournalColumn, number>> = {
  number: 14,
  channel: 14,
  person: 36,
  iin: 15,
  sex: 10,
  age: 9,
  language: 11,
  otherParty: 32,
  otherPartyBin: 15,
  question: 60,
  answer: 60,
}
