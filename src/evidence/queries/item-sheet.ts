import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import type { Item, listItems } from '../contract.ts'
import { kindWords } from '../web/kind-words.ts'

export async function itemSheet(sql: Sql, { language, search }: Call<typeof listItems>): Promise<ExportSheet<Item>> {
  const activities = await sql<
    { id: string; number: number; title: string }[]
  >`select id, number, title from activities limit 1000`
  const activity = new Map(activities.map(({ id, number, title }) => [id, `${number}. ${title}`]))
  return {
    name: { ru: 'Подтверждения', kk: 'Растайтын құжаттар', en: 'Evidence' },
    filter: search.activity ? [activity.get(search.activity) ?? ''] : [],
    columns: [
      {
        heading: { ru: 'Мероприятие', kk: 'Іс-шара', en: 'Activity' },
        width: 40,
        value: item => activity.get(item.activity),
      },
      {
        heading: { ru: 'Название документа', kk: 'Құжат атауы', en: 'Document' },
        width: 50,
        value: ({ title }) => title,
      },
      { heading: { ru: 'Вид', kk: 'Түрі', en: 'Kind' }, value: ({ kind }) => kindWords[kind][language] },
      {
        heading: { ru: 'Дата документа', kk: 'Құжат күні', en: 'Dated' },
        kind: 'day',
        value: ({ datedOn }) => datedOn,
      },
      { heading: { ru: 'Сколько', kk: 'Саны', en: 'Quantity' }, kind: 'number', value: ({ quantity }) => quantity },
      { heading: { ru: 'Страниц', kk: 'Беттер', en: 'Pages' }, kind: 'number', value: ({ pages }) => pages },
      {
        heading: { ru: 'Файл или адрес', kk: 'Файл не мекенжай', en: 'File or address' },
        width: 50,
        value: ({ file, url }) => file?.name ?? url,
      },
      {
        heading: { ru: 'Где опубликовано', kk: 'Қайда жарияланды', en: 'Published in' },
        value: ({ medium }) => medium?.name,
      },
      { heading: { ru: 'Добавлено', kk: 'Қосылды', en: 'Added' }, kind: 'instant', value: ({ addedAt }) => addedAt },
    ],
  }
}
