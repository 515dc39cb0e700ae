import type { Words } from '#platform/language.ts'
import type { ConsentPart } from './consent-contract.ts'
import type { ConsentThing } from './person-contract.ts'

/** The parts of the consent text, as the form heads them. */
export const consentPartWords = {
  purposes: { ru: 'Для чего', kk: 'Не үшін', en: 'Purposes' },
  data: { ru: 'Какие данные', kk: 'Қандай деректер', en: 'Which data' },
  thirdParties: { ru: 'Кому передаются', kk: 'Кімге беріледі', en: 'Third parties' },
  crossBorder: { ru: 'Трансграничная передача', kk: 'Шекарадан тыс беру', en: 'Across the border' },
  publication: {
    ru: 'Распространение в общедоступных источниках',
    kk: 'Көпшілікке қолжетімді көздерде тарату',
    en: 'Publication',
  },
  term: { ru: 'Срок', kk: 'Мерзімі', en: 'Term' },
  withdrawal: { ru: 'Отзыв и права', kk: 'Қайтарып алу және құқықтар', en: 'Withdrawal and rights' },
} as const satisfies Record<ConsentPart, Words>

/** To what one agrees; each has its own box on the form. */
export const thingWords = {
  processing: {
    ru: 'Сбор и обработка персональных данных',
    kk: 'Дербес деректерді жинау және өңдеу',
    en: 'Collecting and processing personal data',
  },
  publication: {
    ru: 'Публикация истории обращения без имени',
    kk: 'Өтініш тарихын атын көрсетпей жариялау',
    en: 'Publishing the story of the case without a name',
  },
  transfer: {
    ru: 'Передача документов обращения оператору гранта',
    kk: 'Өтініш құжаттарын грант операторына беру',
    en: 'Handing the papers of the case to the grant’s operator',
  },
} as const satisfies Record<ConsentThing, Words>

/** The rest of the printed form. */
export const formWords = {
  title: {
    ru: 'Согласие на сбор и обработку персональных данных',
    kk: 'Дербес деректерді жинауға және өңдеуге келісім',
    en: 'Consent to the collection and processing of personal data',
  },
  law: {
    ru: 'Закон Республики Казахстан от 21 мая 2013 года № 94-V «О персональных данных и их защите», статья 8',
    kk: '«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының 2013 жылғы 21 мамырдағы № 94-V Заңы, 8-бап',
    en: 'Law of the Republic of Kazakhstan No 94-V of 21 May 2013 on personal data and their protection, article 8',
  },
  operator: { ru: 'Оператор персональных данных', kk: 'Дербес деректер операторы', en: 'Operator of the data' },
  bin: { ru: 'БИН', kk: 'БСН', en: 'BIN' },
  subject: { ru: 'Субъект персональных данных', kk: 'Дербес деректер субъектісі', en: 'Subject of the data' },
  number: { ru: 'ИИН', kk: 'ЖСН', en: 'IIN' },
  numberOptional: { ru: 'не указан', kk: 'көрсетілмеген', en: 'not stated' },
  agree: {
    ru: 'Даю согласие на то, что отмечено:',
    kk: 'Мен белгіленгенге келісемін:',
    en: 'I agree to what is ticked:',
  },
  signature: { ru: 'подпись', kk: 'қолы', en: 'signature' },
  name: { ru: 'фамилия и инициалы', kk: 'тегі және аты-жөнінің бас әріптері', en: 'name and initials' },
  day: { ru: 'дата', kk: 'күні', en: 'day' },
  foot: {
    ru: 'Текст № {number}, действует с {day}.',
    kk: '№ {number} мәтін, {day} бастап қолданылады.',
    en: 'Text No {number}, in force from {day}.',
  },
} as const satisfies Record<string, Words>
