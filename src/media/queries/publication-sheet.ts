import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportColumn, ExportSheet } from '#platform/sheets/with-export.ts'
import type { listPublications, Publication } from '../contract.ts'
import { mediaLanguageWords, metrics, metricWords, publicationKindWords, publicationStateWords } from '../kinds.ts'

const counted: readonly ExportColumn<Publication>[] = metrics.map(metric => ({
  heading: metricWords[metric],
  kind: 'number',
  value: ({ counts }) => counts[metric],
}))

export async function publicationSheet(
  _sql: Sql,
  { language, search }: Pick<Call<typeof listPublications>, 'language' | 'search'>,
): Promise<ExportSheet<Publication>> {
  const { kind, state, month, search: text } = search
  return {
    name: { ru: 'Публикации', kk: 'Жарияланымдар', en: 'Publications' },
    filter: [
      kind && publicationKindWords[kind][language],
      state && publicationStateWords[state][language],
      search.language && mediaLanguageWords[search.language][language],
      month,
      text,
    ].filter(said => said !== undefined),
    columns: [
      { heading: { ru: 'Название', kk: 'Атауы', en: 'Title' }, width: 50, value: ({ title }) => title },
      { heading: { ru: 'Вид', kk: 'Түрі', en: 'Kind' }, value: ({ kind }) => publicationKindWords[kind][language] },
      {
        heading: { ru: 'Мероприятие', kk: 'Іс-шара', en: 'Activity' },
        kind: 'number',
        value: ({ activityNumber }) => activityNumber,
      },
      {
        heading: { ru: 'Язык', kk: 'Тілі', en: 'Language' },
        value: each => mediaLanguageWords[each.language][language],
      },
      { heading: { ru: 'Автор', kk: 'Авторы', en: 'Author' }, width: 30, value: ({ authorName }) => authorName },
      { heading: { ru: 'План', kk: 'Жоспар', en: 'Planned' }, kind: 'day', value: ({ plannedOn }) => plannedOn },
      {
        heading: { ru: 'Состояние', kk: 'Күйі', en: 'State' },
        value: each => publicationStateWords[each.state][language],
      },
      { heading: { ru: 'Вышло', kk: 'Шықты', en: 'Published' }, kind: 'day', value: ({ publishedOn }) => publishedOn },
      {
        heading: { ru: 'Где', kk: 'Қайда', en: 'Where' },
        width: 30,
        value: ({ posts }) => [...new Set(posts.map(({ mediumName }) => mediumName))].join(', '),
      },
      {
        heading: { ru: 'Адреса', kk: 'Мекенжайлар', en: 'Addresses' },
        width: 60,
        value: ({ posts }) => posts.map(({ url, place }) => url ?? place).join('\n'),
      },
      ...counted,
    ],
  }
}
