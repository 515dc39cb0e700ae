import type { TableName } from '../written-report.ts'
import { breakdownOf, type Heading, headingOf, isTotal } from './form-tables.ts'
import type { Item } from './items.ts'
import { type Grid, type GridRow, textOfCell } from './table-grid.ts'

/** A table of the form, its pages put together; rows know the grid that they stand in. */
export type FoundTable = {
  readonly name: TableName
  /** What a column of the grid is, and how it is headed. */
  readonly columns: ReadonlyMap<number, string>
  readonly headings: readonly string[]
  readonly width: number
  readonly rows: TableRow[]
}
export type TableRow = {
  readonly row: GridRow
  readonly grid: Grid /** Another page begins with it. */
  readonly broken: boolean
}

/** Rows of tables that are none of the form's: fields of its head and foot, or somebody's own. */
export type LooseRows = { readonly grid: Grid; readonly rows: readonly GridRow[] }

const HEAD_ROWS = 3

export function findTables(items: readonly Item[]): { tables: FoundTable[]; loose: LooseRows[]; heads: Set<GridRow> } {
  const tables: FoundTable[] = []
  const loose: LooseRows[] = []
  const heads = new Set<GridRow>()
  let open: FoundTable | undefined
  for (const item of items) {
    if (item.kind === 'paragraph') continue
    const { grid, follows } = item
    if (!follows) open = undefined
    const own: GridRow[] = []
    let turned = follows
    if (open && !headAt(grid, 0) && open.width !== grid.table.columns) open = undefined
    for (let at = 0; at < grid.rows.length; at++) {
      const head = headAt(grid, at)
      const row = grid.rows[at]!
      if (head) {
        for (const each of grid.rows.slice(at, at + head.rows)) heads.add(each)
        at += head.rows - 1
        // The head is printed again on every page.
        turned = open?.name === head.name
        if (open?.name !== head.name) {
          open = {
            name: head.name,
            columns: head.columns,
            headings: head.headings,
            width: grid.table.columns,
            rows: [],
          }
          tables.push(open)
        }
      } else if (open) {
        open.rows.push({ row, grid, broken: row.row.broken === true || turned })
        turned = false
      } else own.push(row)
    }
    if (own.length > 0) {
      const upright = own.length === grid.rows.length ? uprightBreakdown(grid) : undefined
      if (upright) tables.push(upright)
      else loose.push({ grid, rows: own })
    }
  }
  return { tables, loose, heads }
}

export const isKnown = (grid: Grid): boolean => grid.rows.slice(0, 12).some((_, at) => headAt(grid, at) !== undefined)

type Head = {
  readonly name: TableName
  readonly columns: ReadonlyMap<number, string>
  readonly headings: readonly string[]
  readonly rows: number
}

/** A head may have several rows, the upper ones over several columns: each column is headed by all that stands above it. */
function headAt(grid: Grid, at: number): Head | undefined {
  let best: (Head & { score: number }) | undefined
  for (let rows = 1; rows <= HEAD_ROWS && at + rows <= grid.rows.length; rows++) {
    const taken = grid.rows.slice(at, at + rows)
    // What heads the table without the row above it is a head by itself: that row is the last of another page.
    if (rows > 1 && (!goesOn(taken) || headingOf(headingsOf(taken.slice(1), grid.table.columns)))) break
    const headings = headingsOf(taken, grid.table.columns)
    const found: Heading | undefined = headingOf(headings)
    if (found && found.score > (best?.score ?? 0))
      best = { name: found.table, columns: found.columns, headings, rows, score: found.score }
    const breakdown = found || rows > 1 ? undefined : breakdownOf(headings)
    if (breakdown && hasNumbers(grid.rows[at + rows]))
      best = {
        name: breakdown,
        columns: new Map(headings.map((_, column) => [column, 'class'])),
        headings,
        rows,
        score: 1,
      }
  }
  return best
}

/** The second row of a head says something under the first, and numbers nothing. */
function goesOn(rows: readonly GridRow[]): boolean {
  const last = rows.at(-1)!
  return last.filled.length > 0 && !last.filled.some(cell => /^\d/.test(textOfCell(cell)))
}

function headingsOf(rows: readonly GridRow[], columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => {
    const cells = new Set(rows.flatMap(({ at }) => at(column)?.cell ?? []))
    const own = [...cells].filter(cell => rows.some(({ row }) => row.cells.includes(cell)))
    return own.map(textOfCell).filter(Boolean).join(' ').replaceAll('\n', ' ')
  })
}

const hasNumbers = (row: GridRow | undefined) =>
  row !== undefined &&
  row.filled.length > 0 &&
  row.filled.filter(cell => /^[\d–—-]/.test(textOfCell(cell))).length * 2 > row.filled.length

/** A breakdown that stands upright: a class in each row, its number beside it. */
function uprightBreakdown(grid: Grid): FoundTable | undefined {
  if (grid.table.columns < 2 || grid.table.columns > 3) return undefined
  const labels = grid.rows.map(({ at }) => textOfCell(at(0)?.cell ?? none))
  const name = labels.some(isTotal) ? breakdownOf(labels) : undefined
  if (!name) return undefined
  const columns = new Map([
    [0, 'label'],
    [grid.table.columns - 1, 'class'],
  ])
  const rows = grid.rows.map(row => ({ row, grid, broken: false }))
  return { name, columns, headings: [], width: grid.table.columns, rows }
}
const none = { lines: [], column: 0, columns: 1, rows: 1 }
