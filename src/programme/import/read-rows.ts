import { type Unit, units } from '#platform/fact.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import { hasNoValue, noValue } from '#platform/sheets/no-value.ts'
import type { SheetRow } from '#platform/sheets/sheet.ts'
import type { TaskKind } from '../plan-contract.ts'
import { type PlanText, readPlanText } from '../plan-text.ts'
import { columnsMissing } from '../problems.ts'
import { type Column, columnOf, columns, kinds, required } from './columns.ts'
import { unitFromWord } from './unit-names.ts'

export type Remark = { column: Column; words: Words }

/** A row of the sheet, understood as far as it can be. `wrong` says why it can't be taken, `remarks` what is worth a look. */
export type PlanRow = {
  readonly row: number
  readonly cells: Readonly<Record<Column, string>>
  readonly kind: TaskKind
  readonly number: number | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly days: readonly string[]
  readonly plan: PlanText | null
  readonly unit: Unit | null
  readonly wrong: readonly Remark[]
  readonly remarks: readonly Remark[]
}

/** Finds the heading row, then reads row by row. An empty task or activity is the one above, as merged cells leave it. */
export function readRows(sheet: readonly SheetRow[], language: Language): PlanRow[] {
  const { at, place } = heading(sheet, language)
  let above: Partial<Record<Column, string>> = {}
  return sheet.slice(at + 1).map(({ row, cells, marks }) => {
    const own = (column: Column) => cells[place.get(column) ?? -1]?.trim() ?? ''
    const carried = carry(own, above)
    above = carried
    const plan = understood(
      row,
      Object.fromEntries(columnNames.map(column => [column, carried[column] ?? own(column)])) as Record<Column, string>,
    )
    const unread = columnNames.filter(column => hasNoValue(marks, place.get(column)))
    return { ...plan, wrong: [...unread.map(column => ({ column, words: noValue })), ...plan.wrong] }
  })
}

const columnNames = Object.keys(columns) as Column[]
const ofTask: readonly Column[] = ['task', 'group']
const ofActivity: readonly Column[] = [
  'number',
  'activity',
  'startsOn',
  'endsOn',
  'days',
  'places',
  'categories',
  'result',
]

function heading(sheet: readonly SheetRow[], language: Language) {
  for (const [at, { cells }] of sheet.slice(0, 20).entries()) {
    const place = new Map(
      cells.flatMap((cell, index): [Column, number][] => {
        const column = columnOf(cell)
        return column ? [[column, index]] : []
      }),
    )
    if (place.size < 3) continue
    const missing = required.filter(column => !place.has(column))
    if (missing.length === 0) return { at, place }
    throw columnsMissing({ columns: missing.map(column => `«${columns[column][language]}»`).join(', ') })
  }
  throw columnsMissing({ columns: required.map(column => `«${columns[column][language]}»`).join(', ') })
}

function carry(
  own: (column: Column) => string,
  above: Partial<Record<Column, string>>,
): Partial<Record<Column, string>> {
  const sameTask = own('task') === '' || own('task') === above.task
  const sameActivity = sameTask && own('activity') === '' && (own('number') === '' || own('number') === above.number)
  const kept = [...(sameTask ? ofTask : []), ...(sameActivity ? ofActivity : [])]
  return Object.fromEntries(
    [...ofTask, ...ofActivity].map(column => [
      column,
      own(column) || (kept.includes(column) ? (above[column] ?? '') : ''),
    ]),
  )
}

function understood(row: number, cells: Record<Column, string>): PlanRow {
  const wrong: Remark[] = []
  const remarks: Remark[] = []
  const need = <T>(column: Column, value: T | null, words: Words): T | null => {
    if (value === null) wrong.push({ column, words })
    return value
  }
  for (const column of ['task', 'activity', 'indicator'] as const)
    if (cells[column] === '') wrong.push({ column, words: sentences.empty })
  const kind = need('group', kindOf(cells.group), sentences.kind) ?? 'task'
  const number = need(
    'number',
    /^\d{1,3}\.?$/.test(cells.number) ? Number.parseInt(cells.number, 10) : null,
    sentences.number,
  )
  const unit = need('unit', unitOf(cells.unit), sentences.unit)
  const startsOn = cells.startsOn === '' ? null : need('startsOn', dayOf(cells.startsOn), sentences.day)
  const endsOn = cells.endsOn === '' ? null : need('endsOn', dayOf(cells.endsOn), sentences.day)
  const days = cells.days
    .split(/[;,\s]+/)
    .filter(Boolean)
    .map(dayOf)
  if (days.includes(null)) wrong.push({ column: 'days', words: sentences.day })
  if (startsOn && endsOn && startsOn > endsOn) wrong.push({ column: 'endsOn', words: sentences.order })
  const exact = days.filter(day => day !== null).sort()
  if ((startsOn && exact.some(day => day < startsOn)) || (endsOn && exact.some(day => day > endsOn)))
    wrong.push({ column: 'days', words: sentences.order })
  if (cells.code !== '' && !/^[A-Za-z0-9_.-]{1,40}$/.test(cells.code))
    wrong.push({ column: 'code', words: sentences.code })
  const reading = readPlanText(cells.plan)
  if (reading.read) remarks.push(...reading.remarks.map(words => ({ column: 'plan' as const, words })))
  else wrong.push({ column: 'plan', words: reading.reason })
  return {
    row,
    cells,
    kind,
    number,
    unit,
    startsOn,
    endsOn,
    days: exact,
    plan: reading.read ? reading.text : null,
    wrong,
    remarks,
  }
}

function kindOf(cell: string): TaskKind | null {
  if (cell === '') return 'task'
  const found = Object.entries(kinds).find(([, words]) => Object.values(words).includes(cell.toLowerCase() as never))
  return found ? (found[0] as TaskKind) : null
}

const unitOf = (cell: string): Unit | null =>
  units.find(unit => unit.toLowerCase() === cell.toLowerCase()) ?? unitFromWord(cell)

/** `2020-03-02`, as Excel's date comes, or 02.03.2020, as the office types it. */
function dayOf(cell: string): string | null {
  const typed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell)
  const iso = typed ? `${typed[3]}-${typed[2]!.padStart(2, '0')}-${typed[1]!.padStart(2, '0')}` : cell
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  const instant = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== iso ? null : iso
}

export const remarkSentence = ({ words }: Remark, language: Language) => say(words, language)

const sentences = {
  empty: {
    ru: 'Ячейка пуста: впишите название.',
    kk: 'Ұяшық бос: атауын жазыңыз.',
    en: 'The cell is empty: write the name.',
  },
  kind: {
    ru: 'Вид: «задача», «слушания» или «информационная работа».',
    kk: 'Түрі: «міндет», «тыңдау» немесе «ақпараттық жұмыс».',
    en: 'The kind is “task”, “hearing” or “information work”.',
  },
  number: {
    ru: 'Номер мероприятия пишется целым числом: 1, 2, 3.',
    kk: 'Іс-шара нөмірі бүтін санмен жазылады: 1, 2, 3.',
    en: 'The number of an activity is a whole number: 1, 2, 3.',
  },
  unit: {
    ru: 'Такой единицы нет: возьмите её из второго листа образца, например «консультация».',
    kk: 'Мұндай бірлік жоқ: оны үлгінің екінші парағынан алыңыз, мысалы «консультация».',
    en: 'There is no such unit: take it from the template’s second sheet, for instance “consultation”.',
  },
  day: {
    ru: 'Дата пишется так: 02.03.2020.',
    kk: 'Күн былай жазылады: 02.03.2020.',
    en: 'A date is written like this: 02.03.2020.',
  },
  order: {
    ru: 'Окончание не раньше начала, а точные дни лежат между ними.',
    kk: 'Аяқталуы басталуынан ерте болмайды, ал нақты күндер солардың арасында болады.',
    en: 'The end is not before the start, and exact days lie between them.',
  },
  code: {
    ru: 'Код состоит из латинских букв и цифр: I05.',
    kk: 'Код латын әріптері мен цифрлардан тұрады: I05.',
    en: 'A code consists of Latin letters and figures: I05.',
  },
} as const satisfies Record<string, Words>
