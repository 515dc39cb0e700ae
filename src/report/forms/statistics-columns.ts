import type { Words } from '#platform/language.ts'

/** A column of a statistics table of the form: its key makes the tag (`sex_women`), its label heads the column. */
export type StatisticsColumn = { readonly key: string; readonly label: Words }

const column = (key: string, ru: string, kk: string, en: string): StatisticsColumn => ({ key, label: { ru, kk, en } })

/** The three tables of section 4. Their columns are fixed by the form, so each cell has a tag of its own. */
export const statisticsColumns = {
  sex: [
    column(
      'total',
      'Количество участников проекта всего',
      'Жобаға қатысушылардың жалпы саны',
      'Participants of the project, total',
    ),
    column('men', 'Мужчин', 'Ерлер', 'Men'),
    column('women', 'Женщин', 'Әйелдер', 'Women'),
  ],
  status: [
    column(
      'total',
      'Количество участников в проекте всего',
      'Жобаға қатысушылардың жалпы саны',
      'Participants of the project, total',
    ),
    column(
      'children',
      'Дети (в том числе дети-инвалиды)',
      'Балалар (оның ішінде мүгедектігі бар балалар)',
      'Children (including children with disability)',
    ),
    column('youth', 'Молодежь', 'Жастар', 'Youth'),
    column('civil_servants', 'Государственные служащие', 'Мемлекеттік қызметшілер', 'Civil servants'),
    column(
      'budget_employees',
      'Работники бюджетных организаций',
      'Бюджеттік ұйымдардың қызметкерлері',
      'Employees of state-funded organisations',
    ),
    column('disabled', 'Инвалиды', 'Мүгедектігі бар адамдар', 'People with disability'),
    column(
      'older_50_plus',
      'Люди старшего возраста (от 50 лет и старше)',
      'Егде жастағы адамдар (50 жастан бастап)',
      'Older people (50 and over)',
    ),
    column('unemployed', 'Безработные', 'Жұмыссыздар', 'Unemployed'),
    column(
      'public_organisation_reps',
      'Представители общественных организаций',
      'Қоғамдық ұйымдардың өкілдері',
      'Representatives of public organisations',
    ),
    column('business_reps', 'Представители бизнес-сектора', 'Бизнес-сектор өкілдері', 'Representatives of business'),
    column('other', 'Другие категории', 'Басқа санаттар', 'Other categories'),
  ],
  age: [
    column(
      'total',
      'Количество участников проекта всего',
      'Жобаға қатысушылардың жалпы саны',
      'Participants of the project, total',
    ),
    column('13_16', 'от 13-16 лет', '13-16 жас', '13-16'),
    column('17_22', '17-22 года', '17-22 жас', '17-22'),
    column('23_27', '23-27 лет', '23-27 жас', '23-27'),
    column('28_32', '28-32 года', '28-32 жас', '28-32'),
    column('33_45', '33-45 лет', '33-45 жас', '33-45'),
    column('46_58', '46-58 лет', '46-58 жас', '46-58'),
    column('59', '59 лет и выше', '59 жас және одан жоғары', '59 and over'),
  ],
} as const satisfies Record<string, readonly StatisticsColumn[]>

export type StatisticsKey = keyof typeof statisticsColumns
export const statisticsKeys = Object.keys(statisticsColumns) as StatisticsKey[]

/**
 * The form's column that a column of the report belongs to. Age brackets are known by their years, since `59+`,
 * `59_plus` and `59 and over` are one bracket; null when the form has no such column.
 */
export function formColumn(table: StatisticsKey, key: string): string | null {
  const bare = key.replace(new RegExp(`^${table}[._]`), '')
  const years = bare.match(/\d+/g)
  const name = table === 'age' && years ? years.join('_') : (aliases[bare] ?? bare)
  return statisticsColumns[table].some(each => each.key === name) ? name : null
}

const aliases: Readonly<Record<string, string>> = { male: 'men', female: 'women' }
