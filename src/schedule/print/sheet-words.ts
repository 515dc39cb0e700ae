import type { Language, Words } from '#platform/language.ts'

/** What stands on the schedule's print-outs besides what the records say. */
const words = {
  about: {
    ru: 'Бесплатная юридическая помощь по правам потребителей',
    kk: 'Тұтынушылардың құқықтары бойынша тегін заң көмегі',
    en: 'Free legal advice on consumer rights',
  },
  approve: { ru: 'Утверждаю', kk: 'Бекітемін', en: 'Approved' },
  chair: { ru: 'Председатель', kk: 'Төраға', en: 'Chair' },
  channel: { ru: 'Способ', kk: 'Тәсілі', en: 'Channel' },
  dayList: { ru: 'Список на приём', kk: 'Қабылдауға келушілер тізімі', en: 'List for the day' },
  entry: { ru: '№ записи', kk: 'Жазба №', en: 'Entry' },
  expected: { ru: 'Ожидаются', kk: 'Күтіледі', en: 'Expected' },
  from: { ru: 'Действует с {from}', kk: '{from} бастап қолданылады', en: 'Valid from {from}' },
  fromTo: { ru: 'Действует с {from} по {to}', kk: '{from} – {to} аралығында қолданылады', en: 'Valid {from} – {to}' },
  hours: { ru: 'Часы приёма', kk: 'Қабылдау уақыты', en: 'Hours' },
  lawyer: { ru: 'Юрист', kk: 'Заңгер', en: 'Lawyer' },
  lawyers: { ru: 'Принимают', kk: 'Қабылдайтындар', en: 'Received by' },
  none: { ru: 'приёма нет', kk: 'қабылдау жоқ', en: 'nobody is received' },
  note: { ru: 'С чем', kk: 'Мәселесі', en: 'What about' },
  office: { ru: 'Кабинет', kk: 'Кабинет', en: 'Office' },
  order: { ru: '№', kk: '№', en: 'No.' },
  page: { ru: 'Страница', kk: 'Бет', en: 'Page' },
  room: { ru: 'каб. {room}', kk: '{room}-бөлме', en: 'room {room}' },
  schedule: { ru: 'График работы кабинета', kk: 'Кабинеттің жұмыс кестесі', en: 'Schedule of the office' },
  sign: { ru: 'Подпись', kk: 'Қолы', en: 'Signature' },
  time: { ru: 'Время', kk: 'Уақыты', en: 'Time' },
  title: { ru: 'Кабинет бесплатной консультации', kk: 'Тегін кеңес беру кабинеті', en: 'Free advice office' },
  visitor: { ru: 'Посетитель', kk: 'Келуші', en: 'Visitor' },
} as const satisfies Record<string, Words>

export type SheetWord = keyof typeof words
export const sheetWords: Readonly<Record<SheetWord, Words>> = words
const keys = Object.keys(words) as SheetWord[]

export const sheetWordsIn = (language: Language) =>
  Object.fromEntries(keys.map(key => [key, words[key][language]])) as Record<SheetWord, string>

/** In both languages of the state, for what is put up for citizens. */
export const bothSheetWords = () => Object.fromEntries(keys.map(key => [key, { kk: words[key].kk, ru: words[key].ru }]))

/** Days of the week in full, Monday first. */
export const weekdays: readonly { readonly kk: string; readonly ru: string }[] = [
  { kk: 'Дүйсенбі', ru: 'Понедельник' },
  { kk: 'Сейсенбі', ru: 'Вторник' },
  { kk: 'Сәрсенбі', ru: 'Среда' },
  { kk: 'Бейсенбі', ru: 'Четверг' },
  { kk: 'Жұма', ru: 'Пятница' },
  { kk: 'Сенбі', ru: 'Суббота' },
  { kk: 'Жексенбі', ru: 'Воскресенье' },
]
