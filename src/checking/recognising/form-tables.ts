import type { TableName } from '../written-report.ts'
import { ageClass } from './ages.ts'

/** Columns of the form's tables by the words that head them, Russian, Kazakh, English. The first that fits names a column. */
type Columns = readonly (readonly [key: string, heading: RegExp])[]

const number: Columns[number] = ['number', /^(№|n|no\.?|№ ?п\/п|р\/с ?№?|п\/п)$/i]

export const formColumns = {
  activities: [
    number,
    ['completeness', /полнот|выполнени\p{L}* (?:заплан|меропр)|орындалу|completeness/iu],
    ['annex', /приложени|қосымша|annex/iu],
    ['participants', /(?:количеств|числ)\p{L}* (?:участник|человек)|қатысушылар\p{L}* саны|number of participants/iu],
    ['categories', /категори|санат|categor/iu],
    ['experts', /эксперт|специалист|сарапшы|expert/iu],
    ['dates', /^дат|^срок|дата провед|күні|мерзім|^date/iu],
    ['places', /^мест|место провед|орны|^place/iu],
    ['title', /наименовани|названи|мероприяти|атауы|іс-шара|name|activit/iu],
  ],
  plan_fact: [
    ['plan', /(?:^|\s)(?:план\p{L}{0,2}|жоспар\p{L}{0,2}|plan)$/iu],
    ['fact', /(?:^|\s)(?:факт\p{L}{0,2}|нақты|fact|actual)$/iu],
    ['short', /краткосроч|қысқа ?мерзімді|short-?\s?term/iu],
    ['label', /продукт|өнім|product/iu],
    ['title', /мероприяти|іс-шара|activit/iu],
    ['task', /задач|міндет|task/iu],
  ],
  effects: [
    number,
    ['unit', /единиц|ед\.\s?изм|өлшем|^unit/iu],
    ['plan', /план|жоспар|plan/iu],
    ['fact', /факт|нақты|actual|fact/iu],
    ['indicator', /индикатор|показател|көрсеткіш|indicator/iu],
  ],
  partners: [
    number,
    ['role', /роль|рөлі|role/iu],
    ['contacts', /контакт|байланыс|contact/iu],
    ['note', /примечан|ескерт|note|remark/iu],
    ['name', /наименовани|партн|организаци|ұйым|серіктес|name|partner/iu],
  ],
  proposals: [
    number,
    ['justification', /обосновани|негіздеме|why it|justif/iu],
    ['description', /описани|сипаттама|description/iu],
    ['sum', /сумм|сома|бюджет|sum|budget/iu],
    ['geography', /географ|место реализ|іске асыру орны|geograph|^place/iu],
    ['results', /ожидаем|күтілетін|expected/iu],
    ['goal', /^цел|^мақсат|^goal/iu],
    ['tasks', /^задач|^міндет|^tasks?/iu],
    ['name', /наименовани|названи|атауы|name/iu],
  ],
  recommendations: [
    number,
    ['letter', /письм|хат|letter/iu],
    ['body', /орган|body|bodies/iu],
    ['recommendation', /рекомендаци|ұсын|recommendation/iu],
  ],
} as const satisfies Partial<Record<TableName, Columns>>

export type HeadedTable = keyof typeof formColumns

/** So many of its columns, and these among them, make a table the form's. */
const needed: Readonly<Record<HeadedTable, { readonly least: number; readonly must: readonly string[] }>> = {
  activities: { least: 5, must: ['title'] },
  plan_fact: { least: 4, must: ['plan', 'fact'] },
  effects: { least: 3, must: ['plan', 'fact', 'indicator'] },
  partners: { least: 3, must: ['name', 'role'] },
  proposals: { least: 5, must: ['name'] },
  recommendations: { least: 2, must: ['recommendation', 'body'] },
}

export type Heading = {
  readonly table: HeadedTable
  readonly columns: ReadonlyMap<number, string>
  readonly score: number
}

/** Which table of the form such headings make, and which of its columns each is; undefined: none that we know. */
export function headingOf(headings: readonly string[]): Heading | undefined {
  const found = Object.entries(formColumns).flatMap(([table, known]): Heading[] => {
    const columns = new Map<number, string>()
    headings.forEach((heading, at) => {
      if (heading.length > 260) return
      const key = known.find(([, pattern]) => pattern.test(heading))?.[0]
      if (key) columns.set(at, key)
    })
    const keys = new Set(columns.values())
    const { least, must } = needed[table as HeadedTable]
    if (keys.size < least || !must.every(key => keys.has(key))) return []
    return [{ table: table as HeadedTable, columns, score: keys.size / known.length + keys.size / 100 }]
  })
  return found.toSorted((one, other) => other.score - one.score)[0]
}

export const isTotal = (label: string) => /всего|итого|общее количеств|жалпы|барлығы|total/iu.test(label)

const classes = {
  sex: /мужчин|женщин|мужск|женск|ер(?:лер|кек)|әйел|^men$|^women$|male/iu,
  status:
    /дет[ие]|молод[её]ж|служащи|бюджетн|инвалид|старшего возраст|пожил|безработн|общественн|бизнес|други|балалар|жастар|мүгедек|егде|жұмыссыз|қоғамдық|басқа|children|young|civil serv|disab|older|unemploy|business|state-funded|public org|other/iu,
} as const

/** Which breakdown of participants such labels make: one total, the rest its classes. */
export function breakdownOf(labels: readonly string[]): 'sex' | 'status' | 'age' | undefined {
  const rest = labels.filter(label => label !== '' && !isTotal(label))
  if (rest.length < 2) return undefined
  const share = (fits: (label: string) => boolean) => rest.filter(fits).length / rest.length
  if (rest.length >= 4 && share(label => classes.status.test(label)) >= 0.6) return 'status'
  if (rest.length >= 3 && share(label => ageClass(label) !== null) >= 0.6) return 'age'
  return rest.length <= 4 && share(label => classes.sex.test(label)) >= 0.5 ? 'sex' : undefined
}
