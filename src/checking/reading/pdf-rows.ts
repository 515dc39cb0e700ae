import { type Column, reachOf } from './pdf-columns.ts'
import type { PdfText } from './pdf-lines.ts'
import type { Band, Strip } from './pdf-strips.ts'

export type Row = { readonly cells: readonly RowCell[]; readonly top: number }
export type RowCell = {
  readonly texts: readonly PdfText[]
  readonly from: number
  readonly to: number
  /** How many rows it stands beside. */
  readonly rows: number
  readonly lines: number
}

type OpenCell = { texts: PdfText[]; from: number; to: number; rows: number; lines: number; top: number; bottom: number }
type OpenRow = { cells: OpenCell[]; top: number; bottom: number }

/** Rows by the order in which their cells are drawn: where the pen goes back to a column that it has left, another row begins. */
export function rowsOf(bands: readonly Band[], columns: readonly Column[], order: readonly Strip[]): Row[] {
  const taken = new Set(bands.flatMap(({ strips }) => strips))
  const rows: OpenRow[] = []
  for (const strip of order) {
    if (!taken.has(strip)) continue
    const [from, to] = reachOf(strip, columns)
    const cell = {
      texts: [...strip.texts],
      from,
      to,
      rows: 1,
      lines: strip.lines,
      top: strip.top,
      bottom: strip.bottom,
    }
    const row = rows.at(-1)
    const last = row?.cells.at(-1)
    if (row && last && isSameCell(row, last, strip, cell)) {
      last.texts.push(...strip.texts)
      last.lines += strip.lines
      last.bottom = strip.bottom
    } else if (row && last && from > last.to && strip.top > row.bottom && strip.bottom < row.top) row.cells.push(cell)
    else {
      rows.push({ cells: [cell], top: strip.top, bottom: strip.bottom })
      continue
    }
    row.top = Math.max(row.top, strip.top)
    row.bottom = Math.min(row.bottom, strip.bottom)
  }
  const ordered = rows.toSorted((one, other) => other.top - one.top)
  ordered.forEach((row, at) => {
    for (const cell of row.cells) cell.rows = reach(cell, ordered.slice(at + 1))
  })
  return filled(isByLines(ordered) ? withoutWraps(ordered) : ordered, columns.length)
}

/** A column in which nothing is written is an empty cell of the row, unless one from above stands in it. */
function filled(rows: readonly OpenRow[], columns: number): Row[] {
  const until = new Array<number>(columns).fill(0)
  return rows.map(({ cells, top }, at) => {
    const all: RowCell[] = [...cells]
    for (let column = 0; column < columns; column++) {
      const own = cells.find(({ from, to }) => from <= column && to >= column)
      if (own) until[column] = at + own.rows
      else if (until[column]! <= at) all.push({ texts: [], from: column, to: column, rows: 1, lines: 0 })
    }
    return { top, cells: all.toSorted((one, other) => one.from - other.from) }
  })
}

/** A paragraph more of the same cell: directly below, unless all of the row has ended above it and it is written otherwise. */
function isSameCell(row: OpenRow, last: OpenCell, strip: Strip, { from, to }: OpenCell): boolean {
  if (from !== last.from || to !== last.to || strip.top > last.bottom + strip.size * 0.3) return false
  if (last.bottom - strip.top > strip.size * 1.2) return false
  return strip.top > row.bottom + strip.size * 0.3 || last.texts.at(-1)!.font === strip.texts[0]!.font
}

/** A cell that goes on beside later rows, where these say nothing in its columns, is theirs too. */
function reach({ from, to, bottom }: OpenCell, below: readonly OpenRow[]): number {
  const until = below.findIndex(row => row.top < bottom || row.cells.some(cell => cell.from <= to && cell.to >= from))
  return 1 + (until < 0 ? below.length : until)
}

/** Some programs draw line by line through all columns. */
const isByLines = (rows: readonly OpenRow[]) => rows.every(({ cells }) => cells.every(({ lines }) => lines === 1))

/** Then a line that has nothing in the first column and no number goes on in cells of the line above. */
function withoutWraps(rows: readonly OpenRow[]): OpenRow[] {
  const kept: OpenRow[] = []
  for (const row of rows) {
    const above = kept.at(-1)
    const size = row.cells[0]!.texts[0]!.size
    const wraps =
      above &&
      above.bottom - row.top < size &&
      row.cells[0]!.from > 0 &&
      row.cells.every(
        ({ from, to, texts }) =>
          !/^\d/.test(texts[0]!.text) && above.cells.some(cell => cell.from === from && cell.to === to),
      )
    if (!wraps) {
      kept.push(row)
      continue
    }
    for (const cell of row.cells) above.cells.find(({ from }) => from === cell.from)!.texts.push(...cell.texts)
    above.bottom = row.bottom
  }
  return kept
}
