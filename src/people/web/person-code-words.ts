import type { Language, Words } from '#platform/language.ts'
import type { FoundPerson, LikelyDuplicate, Person, PersonFilters } from '../person-contract.ts'

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

/** Where a card stands with its consent, as a filter says it. */
export const consentStateWords = {
  in_force: { ru: 'согласие действует', kk: 'келісім қолданыста', en: 'consent in force' },
  none: { ru: 'согласия нет', kk: 'келісім жоқ', en: 'no consent' },
  over: {
    ru: 'согласие отозвано или истекло',
    kk: 'келісім қайтарылған немесе мерзімі өткен',
    en: 'consent withdrawn or over',
  },
} as const satisfies Record<NonNullable<PersonFilters['consent']>, Words>

export const cardStateWords = {
  in_use: { ru: 'в работе', kk: 'жұмыста', en: 'in use' },
  locked: { ru: 'заблокированные', kk: 'бұғатталған', en: 'locked' },
  erased: { ru: 'данные удалены', kk: 'деректері жойылған', en: 'data erased' },
} as const satisfies Record<NonNullable<PersonFilters['state']>, Words>

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
  born_on: { ru: 'та же дата рождения', kk: 'туған күні бірдей', en: 'the same date of birth' },
  birth_year: { ru: 'тот же год рождения', kk: 'туған жылы бірдей', en: 'the same year of birth' },
  same_name: { ru: 'то же имя', kk: 'аты-жөні бірдей', en: 'the same name' },
  similar_name: { ru: 'похожее имя', kk: 'аты-жөні ұқсас', en: 'a similar name' },
  swapped_name: {
    ru: 'имя и фамилия поменяны местами',
    kk: 'аты мен тегі орын алмасқан',
    en: 'surname and given name swapped',
  },
} as const satisfies Record<LikelyDuplicate['reasons'][number], Words>
