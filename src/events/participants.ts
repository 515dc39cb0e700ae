import { fold } from '#platform/fold.ts'
import type { SheetRow } from '#platform/sheets/sheet.ts'
import { plainName } from './listed-name.ts'
import { type LocalTime, lengthOf, localTime, minutesWithin } from './meeting-times.ts'

/** Somebody on the list of a meeting, however often they joined. */
export type Participant = {
  readonly name: string
  readonly joinedAt: LocalTime | null
  readonly leftAt: LocalTime | null
  /** Null: nothing says when they left. */
  readonly minutes: number | null
}
type Meeting = { readonly day: string; readonly endsAt: string | null }

/** What the columns of Zoom, of Teams, and of a plain table are called, in the languages in which an office uses them. */
const headings = {
  name: /^(full name|name|name \(original name\)|имя|полное имя|имя \(.+\)|имя пользователя|участник|ф\.?\s?и\.?\s?о\.?|фамилия.*|аты-жөні|толық аты|қатысушы|аты \(.+\))$/iu,
  joined:
    /^(join time|first join|время входа|время присоединения|первое присоединение|первый вход|қосылу уақыты|бірінші қосылу|кіру уақыты)/iu,
  left: /^(leave time|last leave|время выхода|время ухода|последний выход|шығу уақыты|соңғы шығу)/iu,
  length: /(duration|продолжительность|длительность|ұзақтығы)/iu,
  action: /^(user action|действие пользователя|пайдаланушы әрекеті)$/iu,
  at: /^(timestamp|метка времени|уақыт белгісі)$/iu,
} as const
type Column = keyof typeof headings
type Table = { readonly columns: Partial<Record<Column, number>>; readonly rows: string[][] }

const isJoining = /^(joined|join|присоедин|вош|қосыл)/iu
const isLeaving = /^(left|leave|покину|выш|шық)/iu

/** The participants of a meeting's list, each once. Undefined: the file has no such list. */
export function readParticipants(rows: readonly SheetRow[], meeting: Meeting): Participant[] | undefined {
  const tables = tablesIn(rows)
  // Teams repeats its participants joining by joining: the closer list says what the shorter one sums up.
  const table = tables.findLast(({ columns }) => timed(columns)) ?? tables[0]
  if (!table) return undefined
  const { columns } = table
  const cell = (row: string[], column: Column) => (columns[column] === undefined ? '' : (row[columns[column]] ?? ''))
  const lines = table.rows.flatMap(row => {
    const name = plainName(cell(row, 'name'))
    return name ? [{ name, key: listKey(name), row }] : []
  })
  const ends = [
    ...lines.flatMap(({ row }) => timesOf(row).ends),
    ...(meeting.endsAt ? [`${meeting.day}T${meeting.endsAt}:00`] : []),
  ]
  const over = ends.toSorted().at(-1) ?? null
  return [...Map.groupBy(lines, ({ key }) => key).values()].map(own => {
    const times = pairs(own.map(({ row }) => timesOf(row)))
    const lengths = own.flatMap(({ row }) => lengthOf(cell(row, 'length')) ?? [])
    const known = times.map(([from, to]) => [from, to ?? over] as const)
    const whole = known.flatMap(([from, to]) => (to && to >= from ? [[from, to] as const] : []))
    const summed = lengths.length > 0 ? Math.min(1440, Math.round(lengths.reduce((a, b) => a + b, 0) / 60)) : null
    const endless = whole.length < times.length || times.length === 0
    return {
      name: own[0]!.name,
      joinedAt: times.map(([from]) => from).toSorted()[0] ?? null,
      leftAt:
        whole
          .map(([, to]) => to)
          .toSorted()
          .at(-1) ?? null,
      minutes: endless ? summed : minutesWithin(whole),
    }
  })

  function timesOf(row: string[]) {
    const read = (column: Column) => localTime(cell(row, column), meeting.day)
    const [action, at] = [cell(row, 'action'), read('at')]
    const joinings = [read('joined'), isJoining.test(action) ? at : null]
    const endings = [read('left'), isLeaving.test(action) ? at : null]
    return { starts: joinings.filter(time => time !== null), ends: endings.filter(time => time !== null) }
  }
}

const timed = ({ joined, at }: Table['columns']) => joined !== undefined || at !== undefined

/** Lists lie under a heading; before it and between two of them meetings tell of themselves. */
function tablesIn(rows: readonly SheetRow[]): Table[] {
  const tables: Table[] = []
  for (const { cells } of rows) {
    const columns = columnsOf(cells)
    if (columns) tables.push({ columns, rows: [] })
    else if (/^\d\.\s/.test(cells[0] ?? '') && cells.length === 1) tables.push({ columns: {}, rows: [] })
    else tables.at(-1)?.rows.push([...cells])
  }
  return tables.filter(({ columns }) => columns.name !== undefined)
}

function columnsOf(cells: readonly string[]): Table['columns'] | undefined {
  const named = Object.entries(headings).map(([column, heading]) => [
    column,
    cells.findIndex(text => heading.test(text.trim())),
  ])
  const found = Object.fromEntries(named.filter(([, at]) => at !== -1)) as Table['columns']
  return found.name === undefined ? undefined : found
}

/** The words of a name, whichever comes first. */
const listKey = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .toSorted()
    .join(' ')

type Times = { readonly starts: LocalTime[]; readonly ends: LocalTime[] }

/** Each joining with the leaving after it; null where they never left. */
function pairs(times: readonly Times[]): (readonly [LocalTime, LocalTime | null])[] {
  const rows = times.filter(({ starts, ends }) => starts.length > 0 && ends.length > 0)
  if (rows.length > 0 || times.every(({ ends }) => ends.length === 0))
    return times.flatMap(({ starts, ends }) => starts.map(from => [from, ends[0] ?? null] as const))
  // Joined and left stand in lines of their own.
  const marks = times
    .flatMap(({ starts, ends }) => [
      ...starts.map(at => ({ at, joins: true })),
      ...ends.map(at => ({ at, joins: false })),
    ])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const found: [LocalTime, LocalTime | null][] = []
  for (const { at, joins } of marks) {
    const last = found.at(-1)
    if (joins) found.push([at, null])
    else if (last && last[1] === null) last[1] = at
  }
  return found
}
