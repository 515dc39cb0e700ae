import { type Language, say, type Words } from '#platform/language.ts'
import { columnWords } from './column-words.ts'
import type { Place, SectionName, TableName } from './written-report.ts'

/** The parts of the form by the names that a reader finds them under. */
export const sectionWords = {
  head: { ru: 'Шапка отчёта', kk: 'Есептің басы', en: 'Head' },
  activities: { ru: '1. Мероприятия', kk: '1. Іс-шаралар', en: '1. Activities' },
  plan_fact: { ru: '1. План и факт', kk: '1. Жоспар және факт', en: '1. Plan and fact' },
  effects: { ru: '1. Эффекты', kk: '1. Әсерлер', en: '1. Effects' },
  deviations: { ru: '1. Отклонения от плана', kk: '1. Жоспардан ауытқулар', en: '1. Deviations from the plan' },
  goal_achievement: { ru: '2. Достижение цели', kk: '2. Мақсатқа жету', en: '2. Goal achievement' },
  changes: { ru: '3. Измерение изменений', kk: '3. Өзгерістерді өлшеу', en: '3. Change measured' },
  statistics: { ru: '4. Статистика участников', kk: '4. Қатысушылар статистикасы', en: '4. Statistics' },
  results_concrete: { ru: '5. Конкретные результаты', kk: '5. Нақты нәтижелер', en: '5. Concrete results' },
  results_long_term: { ru: '5. Долговременное влияние', kk: '5. Ұзақ мерзімді әсер', en: '5. Long-term influence' },
  results_sustainability: { ru: '5. Устойчивость', kk: '5. Тұрақтылық', en: '5. Sustainability' },
  partners_contribution: { ru: '6. Вклад партнёров', kk: '6. Серіктестердің үлесі', en: '6. Partners’ contribution' },
  partners: { ru: '6. Партнёры', kk: '6. Серіктестер', en: '6. Partners' },
  proposals: { ru: '6. Предложения', kk: '6. Ұсыныстар', en: '6. Proposals' },
  recommendations: { ru: '6. Рекомендации', kk: '6. Ұсынымдар', en: '6. Recommendations' },
  sign_off: { ru: 'Подпись', kk: 'Қол қою', en: 'Sign-off' },
  elsewhere: { ru: 'Вне разделов формы', kk: 'Нысан бөлімдерінен тыс', en: 'Outside the form’s sections' },
} as const satisfies Record<SectionName, Words>

const tableWords = {
  activities: { ru: 'таблица мероприятий', kk: 'іс-шаралар кестесі', en: 'table of activities' },
  plan_fact: { ru: 'таблица «план – факт»', kk: '«жоспар – факт» кестесі', en: 'table of plan and fact' },
  effects: { ru: 'таблица эффектов', kk: 'әсерлер кестесі', en: 'table of effects' },
  sex: { ru: 'гендерный показатель', kk: 'гендерлік көрсеткіш', en: 'table of sex' },
  status: { ru: 'социальный статус', kk: 'әлеуметтік мәртебе', en: 'table of social status' },
  age: { ru: 'возрастной показатель', kk: 'жас көрсеткіші', en: 'table of age' },
  partners: { ru: 'таблица партнёров', kk: 'серіктестер кестесі', en: 'table of partners' },
  proposals: { ru: 'таблица предложений', kk: 'ұсыныстар кестесі', en: 'table of proposals' },
  recommendations: { ru: 'таблица рекомендаций', kk: 'ұсынымдар кестесі', en: 'table of recommendations' },
} as const satisfies Record<TableName, Words>

const within = {
  row: { ru: 'строка «{row}»', kk: '«{row}» жолы', en: 'row “{row}”' },
  column: { ru: 'столбец «{column}»', kk: '«{column}» бағаны', en: 'column “{column}”' },
  activity: { ru: 'мероприятие «{activity}»', kk: '«{activity}» іс-шарасы', en: 'activity “{activity}”' },
  paragraph: { ru: 'абзац {paragraph}', kk: '{paragraph}-абзац', en: 'paragraph {paragraph}' },
} as const satisfies Record<string, Words>

/** A column by its heading as written; of a report made from figures by the form's. */
const columnOf = ({ column }: Place, language: Language) =>
  column === undefined ? undefined : (columnWords[column]?.[language] ?? column)

/** Headings and titles are long: a reader needs their beginning. */
const LONG = 60
const short = (text: string) => (text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text)

/** Where something stands, from the whole to the part: «1. Эффекты, таблица эффектов, строка «1», столбец «План»». */
export function placeInWords(place: Place, language: Language): string {
  const parts = (['activity', 'row', 'column', 'paragraph'] as const).flatMap(part => {
    const value = part === 'column' ? columnOf(place, language) : place[part]
    return value === undefined || value === '' ? [] : [say(within[part], language, { [part]: short(String(value)) })]
  })
  const table = place.table ? [tableWords[place.table][language]] : []
  return [sectionWords[place.section][language], ...table, ...parts].join(', ')
}
