import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import type { Sql } from '#platform/database.ts'
import type { Language, Words } from '#platform/language.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import type { Office, ReceptionDay } from '../office-contract.ts'
import { modeWords } from '../web/code-words.ts'

export async function officeSheet(sql: Sql, { language }: { language: Language }): Promise<ExportSheet<Office>> {
  const places = await sql<{ code: string; name: Words }[]>`
    select code, json_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en) as name from places limit 1000`
  const placeName = new Map(places.map(({ code, name }) => [code, name[language]]))
  return {
    name: { ru: 'Кабинеты', kk: 'Кабинеттер', en: 'Offices' },
    columns: [
      { heading: { ru: 'Код', kk: 'Коды', en: 'Code' }, width: 8, value: ({ code }) => code },
      { heading: { ru: 'Название', kk: 'Атауы', en: 'Name' }, width: 32, value: ({ name }) => name },
      {
        heading: { ru: 'Город или район', kk: 'Қала немесе аудан', en: 'City or district' },
        value: ({ place }) => placeName.get(place) ?? place,
      },
      { heading: { ru: 'Адрес', kk: 'Мекенжайы', en: 'Address' }, width: 40, value: ({ address }) => address },
      { heading: { ru: 'Кабинет №', kk: '№ бөлме', en: 'Room' }, width: 12, value: ({ room }) => room },
      { heading: { ru: 'Кто предоставил', kk: 'Кім берді', en: 'Host' }, width: 36, value: ({ hostName }) => hostName },
      { heading: { ru: 'Открыт', kk: 'Ашылды', en: 'Opened' }, kind: 'day', value: ({ openedOn }) => openedOn },
      { heading: { ru: 'Закрыт', kk: 'Жабылды', en: 'Closed' }, kind: 'day', value: ({ closedOn }) => closedOn },
      {
        heading: { ru: 'Юристы', kk: 'Заңгерлер', en: 'Lawyers' },
        width: 36,
        value: ({ lawyers }) => lawyers.map(({ name }) => name).join('; '),
      },
      { heading: { ru: 'Записей', kk: 'Жазбалар', en: 'Entries' }, kind: 'number', value: ({ entries }) => entries },
    ],
  }
}

export const daySheet = async (
  _sql: Sql,
  { language }: { language: Language },
): Promise<ExportSheet<ReceptionDay>> => ({
  name: { ru: 'Единые дни приёма', kk: 'Бірыңғай қабылдау күндері', en: 'Unified reception days' },
  columns: [
    { heading: { ru: 'Дата', kk: 'Күні', en: 'Date' }, kind: 'day', value: ({ heldOn }) => heldOn },
    { heading: { ru: 'Название', kk: 'Атауы', en: 'Title' }, width: 36, value: ({ title }) => title },
    {
      heading: { ru: 'Как проходит', kk: 'Қалай өтеді', en: 'How' },
      width: 16,
      value: ({ mode }) => modeWords[mode][language],
    },
    {
      heading: { ru: 'Кого приглашают', kk: 'Кімдер шақырылады', en: 'Invited' },
      width: 40,
      value: ({ invited }) =>
        invited.map(kind => (vulnerableKindWords as Record<string, Words>)[kind]?.[language] ?? kind).join('; '),
    },
    { heading: { ru: 'Ожидается', kk: 'Күтіледі', en: 'Target' }, kind: 'number', value: ({ target }) => target },
    { heading: { ru: 'Записей', kk: 'Жазбалар', en: 'Entries' }, kind: 'number', value: ({ entries }) => entries },
    { heading: { ru: 'Людей', kk: 'Адамдар', en: 'People' }, kind: 'number', value: ({ people }) => people },
  ],
})
