import type { Place, Said, SectionName, Stated } from '../written-report.ts'
import type { FoundTable, TableRow } from './find-tables.ts'
import { said, stated } from './said.ts'
import { linesOf, type Spot } from './table-grid.ts'

/** `merged`: reaches over several columns, so that nobody knows whose it is. `covered`: goes on from above. */
export type FieldState = 'own' | 'covered' | 'merged' | 'missing'
export type Field = { readonly lines: readonly string[]; readonly state: FieldState; readonly where: Place }

/** A row by the columns of the form. */
export type Fields = {
  readonly row: TableRow
  field(key: string): Field
  text(key: string): string
  said(key: string): Said
  stated(key: string): Stated
  /** The only thing that the row says, over all its columns. */
  readonly alone: string | undefined
  readonly isEmpty: boolean
}

export const sectionOf = (table: FoundTable['name']): SectionName =>
  table === 'sex' || table === 'status' || table === 'age' ? 'statistics' : table

export function fieldsOf(table: FoundTable, row: TableRow): Fields {
  const shift = shiftOf(table, row)
  const columnsOf = new Map<string, number[]>()
  for (const [column, key] of table.columns) columnsOf.set(key, [...(columnsOf.get(key) ?? []), column])
  const base = { section: sectionOf(table.name), table: table.name, row: nameOf(row) }
  const field = (key: string): Field => {
    const columns = columnsOf.get(key) ?? []
    const place = (spot?: Spot): Place => ({
      ...base,
      ...(columns[0] !== undefined && table.headings[columns[0]] && { column: table.headings[columns[0]] }),
      ...(spot && { address: spot.address }),
    })
    const spots = columns.flatMap(column => row.row.at(column - shift) ?? [])
    const [first] = spots
    if (!first) return { lines: [], state: 'missing', where: place() }
    const cells = [...new Set(spots)].filter(({ cell }, at, all) => all.findIndex(other => other.cell === cell) === at)
    const lines = cells.flatMap(({ cell }) => linesOf(cell))
    return { lines, state: stateOf(table, row, first, columns, shift), where: place(first) }
  }
  const readingOf = ({ state }: Field) => (state === 'own' ? undefined : 'unread')
  const { filled } = row.row
  return {
    row,
    field,
    text: key => (field(key).state === 'covered' ? '' : field(key).lines.join('\n')),
    said: key => {
      const one = field(key)
      return said(
        columnsOf.has(key) ? one.lines.join('\n') : '',
        one.where,
        columnsOf.has(key) ? readingOf(one) : 'absent',
      )
    },
    stated: key => {
      const one = field(key)
      return stated(
        columnsOf.has(key) ? one.lines.join('\n') : '',
        one.where,
        columnsOf.has(key) ? readingOf(one) : 'absent',
      )
    },
    alone: filled.length === 1 ? linesOf(filled[0]!).join(' ') : undefined,
    isEmpty: filled.length === 0,
  }
}

function stateOf(table: FoundTable, row: TableRow, spot: Spot, columns: readonly number[], shift: number): FieldState {
  const { cell } = spot
  const fromAbove = !row.row.row.cells.includes(cell)
  if (fromAbove) return 'covered'
  const keys = new Set<string>()
  for (let at = cell.column; at < cell.column + cell.columns; at++) {
    const key = table.columns.get(at + shift)
    if (key && key !== 'class') keys.add(key)
  }
  if (keys.size > 1 && cell.lines.length > 0) return 'merged'
  return columns.length === 1 && spot.covered && cell.columns > 1 && keys.size > 1 ? 'merged' : 'own'
}

/** A row that lacks just its number has slid one column to the left. */
function shiftOf({ columns, width }: FoundTable, { row }: TableRow): number {
  const { cells } = row.row
  const plain = cells.every(({ columns: over, rows }) => over === 1 && rows === 1)
  const short = plain && cells.length === width - 1 && cells.length > 2
  return short && columns.get(0) === 'number' && cells[0]!.lines.length > 0 && !/^\d/.test(cells[0]!.lines[0]!) ? 1 : 0
}

const NAME = 60
function nameOf({ row }: TableRow): string {
  const texts = row.filled.map(cell => linesOf(cell).join(' '))
  const [first = ''] = texts
  const name = /^\d+(\.\d+)*\.?$/.test(first) && texts[1] ? `${first.replace(/\.$/, '')}. ${texts[1]}` : first
  return name.length > NAME ? `${name.slice(0, NAME - 1).trimEnd()}…` : name
}
