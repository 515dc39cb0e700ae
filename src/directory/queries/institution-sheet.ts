import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import type { Institution, listInstitutions } from '../contract.ts'
import { kindWords } from '../web/kind-words.ts'
import { placesBy } from './places.ts'

export async function institutionSheet(
  sql: Sql,
  { language, search }: Call<typeof listInstitutions>,
): Promise<ExportSheet<Institution>> {
  const places = new Map((await placesBy(sql, undefined)).map(({ code, name }) => [code, name[language]]))
  const { kind, place, search: typed } = search
  return {
    name: { ru: 'Справочник организаций', kk: 'Ұйымдар анықтамалығы', en: 'Directory of institutions' },
    filter: [
      ...(kind ? [kindWords[kind][language]] : []),
      ...(place ? [places.get(place) ?? place] : []),
      ...(typed ? [`«${typed}»`] : []),
    ],
    columns: [
      { heading: { ru: 'Название', kk: 'Атауы', en: 'Name' }, width: 60, value: ({ name }) => name },
      { heading: { ru: 'Кратко', kk: 'Қысқаша', en: 'Short name' }, value: ({ shortName }) => shortName },
      { heading: { ru: 'Вид', kk: 'Түрі', en: 'Kind' }, value: institution => kindWords[institution.kind][language] },
      { heading: { ru: 'БИН', kk: 'БСН', en: 'BIN' }, width: 15, value: ({ bin }) => bin },
      {
        heading: { ru: 'Город или район', kk: 'Қала немесе аудан', en: 'City or district' },
        value: institution => places.get(institution.place ?? '') ?? institution.place,
      },
      {
        heading: { ru: 'Другие названия', kk: 'Басқа атаулары', en: 'Other names' },
        width: 60,
        value: ({ aliases }) => aliases.join('; '),
      },
      {
        heading: { ru: 'Название с', kk: 'Атауы қай күннен', en: 'Named so since' },
        kind: 'day',
        value: ({ validFrom }) => validFrom,
      },
      {
        heading: { ru: 'Название по', kk: 'Атауы қай күнге дейін', en: 'Until' },
        kind: 'day',
        value: ({ validTo }) => validTo,
      },
    ],
  }
}
