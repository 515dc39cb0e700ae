import type { Words } from '#platform/language.ts'
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
} as const satisfies Record<Person['language'], Words>

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

/** Lines of the access log. An action without words here is shown by its code. */
const actionWords: Readonly<Record<string, Words>> = {
  'people.person.register': { ru: 'завёл карточку', kk: 'карточканы ашты', en: 'registered the card' },
  'people.person.correct': { ru: 'исправил карточку', kk: 'карточканы түзетті', en: 'corrected the card' },
  'people.person.reveal': { ru: 'открыл номер', kk: 'нөмірді ашты', en: 'revealed a number' },
  'people.consent.record': { ru: 'записал согласие', kk: 'келісімді жазды', en: 'recorded the consent' },
  'people.consent.withdraw': {
    ru: 'записал отзыв согласия',
    kk: 'келісімнің қайтарылғанын жазды',
    en: 'recorded the withdrawal',
  },
}
const fieldWords: Readonly<Record<string, Words>> = {
  iin: { ru: 'открыл ИИН', kk: 'ЖСН-ді ашты', en: 'revealed the IIN' },
  phone: { ru: 'открыл телефон', kk: 'телефонды ашты', en: 'revealed the phone' },
}
export const accessWords = ({ action, field }: AccessLine): Words =>
  (field ? fieldWords[field] : undefined) ?? actionWords[action] ?? { ru: action, kk: action, en: action }
