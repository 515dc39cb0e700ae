import type { Sql } from '#platform/database.ts'
import type { Words } from '#platform/language.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import { ageClassWords } from '../age.ts'
import { certaintyWords } from '../certainty.ts'
import type { listPersons, Person } from '../person-contract.ts'
import { socialStatusWords } from '../social-status.ts'
import { vulnerableKindWords } from '../vulnerable-kinds.ts'
import { cardStateWords, consentStateWords, consentWords, languageWords, sexWords } from '../web/person-code-words.ts'

/** Cards as a sheet. IIN and phone are never in it: they are revealed one by one, with a reason. */
export async function personSheet(
  sql: Sql,
  { language, search }: Call<typeof listPersons>,
): Promise<ExportSheet<Person>> {
  const places = await sql<{ code: string; name: Words }[]>`
    select code, json_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en) as name from places limit 1000`
  const placeName = new Map(places.map(({ code, name }) => [code, name[language]]))
  const { status, kind, district, sex, age, consent, certainty, state } = search
  return {
    name: { ru: 'Граждане', kk: 'Азаматтар', en: 'Citizens' },
    filter: [
      ...(status ? [socialStatusWords[status][language]] : []),
      ...(kind ? [vulnerableKindWords[kind][language]] : []),
      ...(district ? [placeName.get(district) ?? district] : []),
      ...(sex ? [sexWords[sex][language]] : []),
      ...(age ? [ageClassWords[age][language]] : []),
      ...(consent ? [consentStateWords[consent][language]] : []),
      ...(certainty ? [certaintyWords[certainty][language]] : []),
      ...(state ? [cardStateWords[state][language]] : []),
    ],
    columns: [
      { heading: { ru: 'ФИО', kk: 'Тегі, аты, әкесінің аты', en: 'Full name' }, width: 36, value: ({ name }) => name },
      { heading: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' }, width: 10, value: person => sexWords[person.sex][language] },
      {
        heading: { ru: 'Дата рождения', kk: 'Туған күні', en: 'Date of birth' },
        kind: 'day',
        value: ({ bornOn }) => bornOn,
      },
      {
        heading: { ru: 'Год рождения', kk: 'Туған жылы', en: 'Year of birth' },
        width: 12,
        value: ({ birthYear }) => birthYear,
      },
      { heading: { ru: 'Возраст', kk: 'Жасы', en: 'Age' }, kind: 'number', value: ({ age }) => age },
      {
        heading: { ru: 'Социальный статус', kk: 'Әлеуметтік мәртебесі', en: 'Social status' },
        width: 32,
        value: ({ socialStatus }) => socialStatusWords[socialStatus][language],
      },
      {
        heading: { ru: 'Уязвимые категории', kk: 'Осал санаттары', en: 'Vulnerable kinds' },
        width: 40,
        value: ({ vulnerableKinds }) => vulnerableKinds.map(code => vulnerableKindWords[code][language]).join('; '),
      },
      {
        heading: { ru: 'Город или район', kk: 'Қала немесе аудан', en: 'City or district' },
        value: person => placeName.get(person.district ?? '') ?? person.district,
      },
      {
        heading: { ru: 'Язык', kk: 'Тілі', en: 'Language' },
        width: 11,
        value: person => person.language && languageWords[person.language][language],
      },
      { heading: { ru: 'Согласие', kk: 'Келісім', en: 'Consent' }, kind: 'day', value: ({ consent }) => consent?.on },
      {
        heading: { ru: 'Как дано', kk: 'Қалай берілді', en: 'How it was given' },
        value: ({ consent }) => consent && consentWords[consent.how][language],
      },
      {
        heading: { ru: 'Отозвано', kk: 'Қайтарып алынды', en: 'Withdrawn' },
        kind: 'day',
        value: ({ consent }) => consent?.withdrawnOn,
      },
      {
        heading: { ru: 'Карточка заведена', kk: 'Карточка ашылды', en: 'Registered' },
        kind: 'instant',
        value: ({ registeredAt }) => registeredAt,
      },
    ],
  }
}
