import type { Language, Words } from '#platform/language.ts'

/** What stands on the print-outs besides what the records say. */
const words = {
  accepted: { ru: 'Принял', kk: 'Қабылдаған', en: 'Accepted by' },
  age: { ru: 'Возраст', kk: 'Жасы', en: 'Age' },
  amount: { ru: 'Сумма спора', kk: 'Дау сомасы', en: 'Amount in dispute' },
  amountReturned: { ru: 'Возвращено', kk: 'Қайтарылды', en: 'Returned' },
  announcement: { ru: 'Объявление', kk: 'Хабарландыру', en: 'Announcement' },
  annulled: { ru: 'Аннулирована', kk: 'Күші жойылған', en: 'Annulled' },
  annulledInAll: { ru: 'из них аннулировано', kk: 'оның ішінде күші жойылған', en: 'annulled among them' },
  answerAndHelp: { ru: 'Ответ, помощь', kk: 'Жауап, көмек', en: 'Answer, help' },
  answer: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  bin: { ru: 'БИН', kk: 'БСН', en: 'BIN' },
  card: { ru: 'Карточка приёма гражданина', kk: 'Азаматты қабылдау карточкасы', en: 'Reception card' },
  channel: { ru: 'Способ обращения', kk: 'Жүгіну тәсілі', en: 'Channel' },
  chair: { ru: 'Председатель', kk: 'Төраға', en: 'Chair' },
  city: { ru: 'Город или район', kk: 'Қала немесе аудан', en: 'City or district' },
  consent: { ru: 'Согласие на обработку персональных данных', kk: 'Дербес деректерді өңдеуге келісім', en: 'Consent' },
  consentSaid: {
    ru: 'Даётся на отдельном бланке с утверждённым текстом. День согласия',
    kk: 'Бекітілген мәтіні бар жеке бланкте беріледі. Келісім берілген күн',
    en: 'Given on a form of its own with the approved text. Day of the consent',
  },
  consentShort: { ru: 'Согласие', kk: 'Келісім', en: 'Consent' },
  control: { ru: 'Контрольная дата', kk: 'Бақылау күні', en: 'Control date' },
  coordinator: { ru: 'Координатор', kk: 'Үйлестіруші', en: 'Coordinator' },
  countedInAll: { ru: 'учитывается', kk: 'есептеледі', en: 'counted' },
  coupon: { ru: 'Талон', kk: 'Талон', en: 'Coupon' },
  cut: { ru: 'линия отреза', kk: 'кесу сызығы', en: 'cut here' },
  dateTime: { ru: 'Дата и время', kk: 'Күні мен уақыты', en: 'Date and time' },
  forOffice: { ru: 'Часть кабинета', kk: 'Кабинетке', en: 'For the office' },
  forVisitor: { ru: 'Часть посетителя', kk: 'Келушіге', en: 'For the visitor' },
  fullName: { ru: 'Фамилия, имя, отчество', kk: 'Тегі, аты, әкесінің аты', en: 'Full name' },
  help: { ru: 'Помощь', kk: 'Көмек', en: 'Help given' },
  iin: { ru: 'ИИН (по желанию)', kk: 'ЖСН (қалауы бойынша)', en: 'IIN (optional)' },
  journal: { ru: 'Журнал приёма граждан', kk: 'Азаматтарды қабылдау журналы', en: 'Reception journal' },
  keep: {
    ru: 'Сохраните талон: по этому номеру мы сразу найдём ваше обращение.',
    kk: 'Талонды сақтаңыз: осы нөмір бойынша өтінішіңізді бірден табамыз.',
    en: 'Keep this coupon: by its number we find your question at once.',
  },
  language: { ru: 'Язык', kk: 'Тілі', en: 'Language' },
  lawyerAndControl: { ru: 'Юрист, контрольная дата', kk: 'Заңгер, бақылау күні', en: 'Lawyer, control date' },
  linesInAll: { ru: 'Записей в журнале', kk: 'Журналдағы жазбалар', en: 'Entries in the journal' },
  lawyer: { ru: 'Юрист', kk: 'Заңгер', en: 'Lawyer' },
  male: { ru: 'мужской', kk: 'ер', en: 'male' },
  female: { ru: 'женский', kk: 'әйел', en: 'female' },
  nameless: { ru: 'без имени', kk: 'аты-жөнсіз', en: 'nameless' },
  namelessInAll: { ru: 'без имени', kk: 'аты-жөнсіз', en: 'nameless' },
  notCounted: { ru: 'Не учитывается', kk: 'Есептелмейді', en: 'Not counted' },
  number: { ru: 'Номер', kk: 'Нөмірі', en: 'Number' },
  numberAndDay: { ru: '№, дата', kk: '№, күні', en: 'No., date' },
  office: { ru: 'Кабинет', kk: 'Кабинет', en: 'Office' },
  otherParty: { ru: 'Вторая сторона', kk: 'Екінші тарап', en: 'Other party' },
  outcome: { ru: 'Исход', kk: 'Нәтижесі', en: 'Outcome' },
  page: { ru: 'Страница', kk: 'Бет', en: 'Page' },
  pages: { ru: 'Страниц', kk: 'Бет саны', en: 'Pages' },
  peopleInAll: { ru: 'разных людей', kk: 'әртүрлі адамдар', en: 'different people' },
  period: { ru: 'Период', kk: 'Кезең', en: 'Period' },
  phone: { ru: 'Телефон', kk: 'Телефон', en: 'Phone' },
  programme: { ru: 'Программа', kk: 'Бағдарлама', en: 'Programme' },
  question: { ru: 'Суть обращения', kk: 'Өтініштің мәні', en: 'Question' },
  repeated: { ru: 'Повторная печать № {n}', kk: '№ {n} қайталама басып шығару', en: 'Repeated print no. {n}' },
  returned: { ru: 'Возвращено, тенге', kk: 'Қайтарылғаны, теңге', en: 'Returned, tenge' },
  room: { ru: 'каб. {room}', kk: '{room}-бөлме', en: 'room {room}' },
  sex: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  signatureOfLawyer: { ru: 'Подпись принявшего', kk: 'Қабылдаған адамның қолы', en: 'Signature of who accepted' },
  signatureOfVisitor: { ru: 'Подпись посетителя', kk: 'Келушінің қолы', en: 'Visitor’s signature' },
  signature: { ru: 'Подпись', kk: 'Қолы', en: 'Signature' },
  seal: { ru: 'М. П.', kk: 'М. О.', en: 'Seal' },
  stitched: {
    ru: 'Прошито и пронумеровано листов',
    kk: 'Тігілген және нөмірленген парақ саны',
    en: 'Sheets bound and numbered',
  },
  status: { ru: 'Социальный статус', kk: 'Әлеуметтік мәртебесі', en: 'Social status' },
  topic: { ru: 'По какому вопросу', kk: 'Қандай мәселе бойынша', en: 'What about' },
  topicAndParty: { ru: 'Тема, вторая сторона', kk: 'Тақырыбы, екінші тарап', en: 'Topic, other party' },
  unifiedDay: { ru: 'Единый день приёма', kk: 'Бірыңғай қабылдау күні', en: 'Unified reception day' },
  until: { ru: 'до {day}', kk: '{day} дейін', en: 'by {day}' },
  years: { ru: 'возраст {n}', kk: '{n} жас', en: 'aged {n}' },
  visitor: { ru: 'Посетитель', kk: 'Келуші', en: 'Visitor' },
  vulnerable: { ru: 'Социально уязвимые категории', kk: 'Әлеуметтік осал санаттар', en: 'Vulnerable kinds' },
  wholePeriod: { ru: 'весь период программы', kk: 'бағдарламаның бүкіл кезеңі', en: 'the whole programme' },
} as const satisfies Record<string, Words>

export type PrintWord = keyof typeof words
export const printWords: Readonly<Record<PrintWord, Words>> = words

const keys = Object.keys(words) as PrintWord[]

/** The words of a print-out in one language, as a template takes them. */
export const wordsIn = (language: Language) =>
  Object.fromEntries(keys.map(key => [key, words[key][language]])) as Record<PrintWord, string>

/** The same in both languages of the state, for what is handed to citizens. */
export const bothWords = () =>
  Object.fromEntries(keys.map(key => [key, { kk: words[key].kk, ru: words[key].ru }])) as Record<
    PrintWord,
    { kk: string; ru: string }
  >
