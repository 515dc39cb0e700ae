import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import type { listReviews, Review } from '../contract.ts'

/** What participants said of an event, as it is attached to a report. */
export async function reviewSheet(
  sql: Sql,
  { params }: Call<typeof listReviews, { id: string }>,
): Promise<ExportSheet<Review>> {
  const [event] = await sql<
    { title: string; heldOn: string }[]
  >`select title, held_on from events where id = ${params.id}`
  return {
    name: { ru: 'Отзывы', kk: 'Пікірлер', en: 'Reviews' },
    filter: [`${event!.title}, ${event!.heldOn}`],
    columns: [
      {
        heading: { ru: 'Дата отзыва', kk: 'Пікір күні', en: 'Given on' },
        kind: 'day',
        value: ({ givenOn }) => givenOn,
      },
      { heading: { ru: 'Отзыв', kk: 'Пікір', en: 'Review' }, width: 80, value: ({ body }) => body },
      {
        heading: { ru: 'Как подписан', kk: 'Қалай қол қойған', en: 'Signed' },
        width: 36,
        value: ({ author }) => author,
      },
    ],
  }
}
