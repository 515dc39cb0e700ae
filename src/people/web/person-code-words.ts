import type { Language, Words } from '#platform/language.ts'
import type { AccessLine, FoundPerson, LikelyDuplicate, Person } from '../person-contract.ts'

/** The words of codes, as lists and cards show them. */
export const sexWords = {
  female: { ru: 'женский', kk: 'әйел', en: 'female' },
  male: { ru: 'мужской', kk: 'ер', en: 'male' },
} as const satisfies Record<Person['sex'], Words>

export const languageWords = {
  ru: { ru: 'русский', kk: 'орысша', en: 'Russian' },
  kk: { ru: 'казахский', kk: 'қазақша', en: 'Kazakh' },
  en: { ru: 'английский', kk: 'ағылшынша', en: 'English' },
} as const satisfies Record<Language, Words>

export const consentWords = {
  paper: { ru: 'на бумаге, с подписью', kk: 'қағазда, қолы қойылған', en: 'on paper, signed' },
  electronic: { ru: 'электронно', kk: 'электронды түрде', en: 'electronically' },
  oral_recorded: { ru: 'устно, на записи', kk: 'ауызша, жазбаға түсірілген', en: 'by word of mouth, recorded' },
} as const satisfies Record<NonNullable<Person['consent']>['how'], Words>

export const matchWords = {
  iin: { ru: 'тот же ИИН', kk: 'ЖСН бірдей', en: 'the same IIN' },
  phone: { ru: 'тот же телефон', kk: 'телефоны бірдей', en: 'the same phone' },
  phone_tail: { ru: 'телефон кончается так', kk: 'телефоны осылай аяқталады', en: 'the phone ends so' },
  name_begins: { ru: 'имя начинается так', kk: 'аты-жөні осылай басталады', en: 'the name begins so' },
  name_contains: { ru: 'имя содержит это', kk: 'аты-жөнінде бар', en: 'the name contains it' },
  keyboard: {
    ru: 'набрано в другой раскладке',
    kk: 'басқа пернетақтада терілген',
    en: 'typed with the other keyboard',
  },
  name_similar: { ru: 'похожее имя', kk: 'ұқсас аты-жөні', en: 'a similar name' },
} as const satisfies Record<FoundPerson['matchedBy'], Words>

export const reasonWords = {
  iin: matchWords.iin,
  phone: matchWords.phone,
  name_and_year: {
    ru: 'похожее имя и тот же год рождения',
    kk: 'аты-жөні ұқсас, туған жылы бірдей',
    en: 'a similar name and the same year of birth',
  },
  name: { ru: 'очень похожее имя', kk: 'аты-жөні өте ұқсас', en: 'a very similar name' },
} as const satisfies Record<LikelyDuplicate['reasons'][number], Words>

/** Lines of the access log, without he or she. An action without words here is shown by its code. */
const actionWords: Readonly<Record<string, Words>> = {
  'people.person.register': { ru: 'карточка заведена', kk: 'карточка ашылды', en: 'card registered' },
  'people.person.correct': { ru: 'карточка исправлена', kk: 'карточка түзетілді', en: 'card corrected' },
  'people.person.reveal': { ru: 'номер показан', kk: 'нөмір көрсетілді', en: 'number shown' },
  'people.consent.record': { ru: 'согласие записано', kk: 'келісім жазылды', en: 'consent recorded' },
  'people.consent.withdraw': {
    ru: 'записан отзыв согласия',
    kk: 'келісімнің қайтарылғаны жазылды',
    en: 'withdrawal recorded',
  },
}
const fieldWords: Readonly<Record<string, Words>> = {
  iin: { ru: 'ИИН показан', kk: 'ЖСН көрсетілді', en: 'IIN shown' },
  phone: { ru: 'телефон показан', kk: 'телефон көрсетілді', en: 'phone shown' },
}
export const accessWords = ({ action, field }: AccessLine): Words =>
  (field ? fieldWords[field] : undefined) ?? actionWords[action] ?? { ru: action, kk: action, en: action }
