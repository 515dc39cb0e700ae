import {
  type Aside,
  type Block,
  limits,
  type ReadCell,
  type ReadRow,
  type ReadTable,
  type Unread,
  type UnreadKind,
} from './document.ts'
import { ReadingRefused } from './reading-refused.ts'

type OpenCell = {
  lines: string[]
  column: number
  columns: number
  rows: number
  tables: ReadTable[]
  covered: boolean
}
type OpenRow = { cells: OpenCell[]; next: number; head: boolean; dropped: boolean }
type OpenTable = { rows: OpenRow[]; aside: Aside | undefined }

/** What a reader of any format tells while it walks a file; without recursion, so that no depth of the file is ours. */
export class DocumentBuilder {
  readonly #blocks: Block[] = []
  readonly #tables: OpenTable[] = []
  readonly #unread = new Map<UnreadKind, number>()
  #letters = 0
  #cells = 0
  /** Tables that stand deeper than any form has them: their text goes into the cell around them. */
  #tooDeep = 0
  #aside: Aside | undefined

  paragraph(text: string, looks: { heading?: number | undefined; item?: boolean; page?: number } = {}) {
    const said = tidy(text)
    this.#letters += said.length
    if (this.#letters > limits.letters) throw new ReadingRefused('too_big')
    if (said === '') return
    const cell = this.#cell
    if (cell) {
      cell.lines.push(said)
      return
    }
    this.#keep({
      kind: 'paragraph',
      text: said,
      ...(looks.heading !== undefined && { heading: looks.heading }),
      ...(looks.item && { item: true as const }),
      ...(looks.page && { page: looks.page }),
      ...(this.#aside && { aside: this.#aside }),
    })
  }

  openTable() {
    if (this.#tables.length >= limits.depth) {
      this.#tooDeep++
      return
    }
    this.#tables.push({ rows: [], aside: this.#aside })
  }

  closeTable() {
    if (this.#tooDeep > 0) {
      if (--this.#tooDeep === 0) this.unread('deep_tables')
      return
    }
    const table = this.#tables.pop()
    if (!table) return
    const closed = closedTable(table)
    if (closed.rows.length === 0) return
    const outer = this.#cell
    if (outer) outer.tables.push(closed)
    else this.#keep(closed)
  }

  openRow(before = 0) {
    if (this.#tooDeep === 0) this.#table?.rows.push({ cells: [], next: before, head: false, dropped: false })
  }

  markRow(mark: 'head' | 'dropped') {
    if (this.#tooDeep === 0 && this.#row) this.#row[mark] = true
  }

  /** Columns of the grid that the row leaves free before its next cell. */
  skipColumns(count: number) {
    if (this.#tooDeep === 0 && this.#row) this.#row.next = Math.min(limits.columns, this.#row.next + count)
  }

  openCell() {
    const row = this.#row
    if (this.#tooDeep > 0 || !row) return
    if (++this.#cells > limits.cells) throw new ReadingRefused('too_big')
    row.cells.push({ lines: [], column: row.next, columns: 1, rows: 1, tables: [], covered: false })
    row.next++
  }

  /** How far the cell reaches. Formats that write down the cells under it, too, pass them by `skipColumns`. */
  spanCell(columns: number, rows = 1, { passes = true } = {}) {
    const [row, cell] = [this.#row, this.#cell]
    if (this.#tooDeep > 0 || !row || !cell) return
    cell.columns = Math.min(limits.columns, Math.max(1, columns))
    cell.rows = Math.max(1, rows)
    if (passes) row.next = cell.column + cell.columns
  }

  /** The cell goes on from the one above it. */
  coverCell() {
    if (this.#tooDeep === 0 && this.#cell) this.#cell.covered = true
  }

  unread(what: UnreadKind, count = 1) {
    this.#unread.set(what, (this.#unread.get(what) ?? 0) + count)
  }

  get inTable(): boolean {
    return this.#tables.length > 0
  }

  /** A box or a note stands outside of the table that it is anchored in; what this answers goes back into it. */
  setAside(aside: Aside): () => void {
    const [tables, before] = [this.#tables.splice(0), this.#aside]
    this.#aside = aside
    return () => {
      while (this.#tables.length > 0) this.closeTable()
      this.#tables.push(...tables)
      this.#aside = before
    }
  }

  finish(): { blocks: Block[]; unread: Unread[] } {
    while (this.#tables.length > 0) this.closeTable()
    return { blocks: this.#blocks, unread: [...this.#unread].map(([what, count]) => ({ what, count })) }
  }

  get #table() {
    return this.#tables.at(-1)
  }
  get #row() {
    return this.#table?.rows.at(-1)
  }
  get #cell() {
    return this.#row?.cells.at(-1)
  }

  #keep(block: Block) {
    if (this.#blocks.push(block) > limits.blocks) throw new ReadingRefused('too_big')
  }
}

/** Spaces of any kind are one space; lines of one paragraph stay lines. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** A cell that others go on from reaches over them: `rows` counts it, and those others are no cells. */
function closedTable({ rows, aside }: OpenTable): ReadTable {
  const above = new Map<number, OpenCell>()
  const closed: ReadRow[] = []
  let columns = 0
  for (const { cells, head, dropped } of rows) {
    if (dropped) continue
    const kept: OpenCell[] = []
    for (const cell of cells) {
      columns = Math.max(columns, cell.column + cell.columns)
      const over = above.get(cell.column)
      if (cell.covered && over) {
        over.rows++
        over.lines.push(...cell.lines)
        continue
      }
      above.set(cell.column, cell)
      kept.push(cell)
    }
    closed.push({ cells: kept, ...(head && { head: true as const }) })
  }
  return {
    kind: 'table',
    rows: closed.map(row => ({ ...row, cells: row.cells.map(closedCell) })),
    columns,
    ...(aside && { aside }),
  }
}

const closedCell = ({ covered: _, tables, ...cell }: OpenCell | (ReadCell & { covered?: boolean })): ReadCell => ({
  ...cell,
  ...(tables && tables.length > 0 && { tables }),
})
