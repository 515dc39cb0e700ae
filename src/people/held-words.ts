import type { Words } from '#platform/language.ts'

/** What the copy for a person calls the things on the card. */
export const heldWords = {
  card: { ru: 'Карточка', kk: 'Карточка', en: 'Card' },
  surname: { ru: 'Фамилия', kk: 'Тегі', en: 'Surname' },
  givenName: { ru: 'Имя', kk: 'Аты', en: 'Given name' },
  patronymic: { ru: 'Отчество', kk: 'Әкесінің аты', en: 'Patronymic' },
  sex: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  female: { ru: 'женский', kk: 'әйел', en: 'female' },
  male: { ru: 'мужской', kk: 'ер', en: 'male' },
  bornOn: { ru: 'Дата рождения', kk: 'Туған күні', en: 'Date of birth' },
  birthYear: { ru: 'Год рождения', kk: 'Туған жылы', en: 'Year of birth' },
  iin: { ru: 'ИИН', kk: 'ЖСН', en: 'IIN' },
  phone: { ru: 'Телефон', kk: 'Телефон', en: 'Phone' },
  district: {
    ru: 'Город или район (код КАТО)',
    kk: 'Қала немесе аудан (ӘАОЖ коды)',
    en: 'City or district (KATO code)',
  },
  socialStatus: { ru: 'Социальный статус', kk: 'Әлеуметтік мәртебесі', en: 'Social status' },
  vulnerableKinds: {
    ru: 'Социально уязвимые категории',
    kk: 'Әлеуметтік осал санаттар',
    en: 'Socially vulnerable kinds',
  },
  language: { ru: 'Язык общения', kk: 'Сөйлесу тілі', en: 'Language spoken' },
  registeredAt: { ru: 'Карточка заведена', kk: 'Карточка ашылған уақыт', en: 'Card registered' },
} as const satisfies Record<string, Words>
