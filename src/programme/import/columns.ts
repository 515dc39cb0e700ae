import type { Words } from '#platform/language.ts'

/** The columns of a plan's sheet. A heading is recognised in any of the languages, and by its beginning. */
export const columns = {
  group: { ru: 'Вид', kk: 'Түрі', en: 'Kind' },
  task: { ru: 'Задача', kk: 'Міндет', en: 'Task' },
  number: { ru: '№ мероприятия', kk: 'Іс-шара №', en: 'Activity no.' },
  activity: { ru: 'Мероприятие', kk: 'Іс-шара', en: 'Activity' },
  startsOn: { ru: 'Начало', kk: 'Басталуы', en: 'Start' },
  endsOn: { ru: 'Окончание', kk: 'Аяқталуы', en: 'End' },
  days: { ru: 'Точные дни', kk: 'Нақты күндер', en: 'Exact days' },
  places: { ru: 'Место', kk: 'Орны', en: 'Place' },
  categories: { ru: 'Категории участников', kk: 'Қатысушылар санаттары', en: 'Categories of participants' },
  result: { ru: 'Краткосрочный результат', kk: 'Қысқа мерзімді нәтиже', en: 'Short-term result' },
  code: { ru: 'Код', kk: 'Код', en: 'Code' },
  indicator: { ru: 'Индикатор', kk: 'Индикатор', en: 'Indicator' },
  plan: { ru: 'План', kk: 'Жоспар', en: 'Plan' },
  unit: { ru: 'Единица', kk: 'Өлшем бірлігі', en: 'Unit' },
} as const satisfies Record<string, Words>
export type Column = keyof typeof columns

/** Without these a row says nothing; the others may be missing in the sheet. */
export const required: readonly Column[] = ['task', 'number', 'activity', 'indicator', 'plan', 'unit']

/** A heading as it is compared: letters and figures only. */
const bare = (heading: string) =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}№]/gu, '')

const byHeading = new Map(
  (Object.entries(columns) as [Column, Words][]).flatMap(([column, words]) =>
    Object.values(words).map(heading => [bare(heading), column] as const),
  ),
)

export const columnOf = (heading: string): Column | undefined => byHeading.get(bare(heading))

/** What may stand in the column «Вид»; an empty cell means an ordinary task. */
export const kinds = {
  task: { ru: 'задача', kk: 'міндет', en: 'task' },
  hearing: { ru: 'слушания', kk: 'тыңдау', en: 'hearing' },
  information: { ru: 'информационная работа', kk: 'ақпараттық жұмыс', en: 'information work' },
} as const satisfies Record<string, Words>
