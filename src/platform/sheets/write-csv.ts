import { type Cell, gathered, looksLikeFormula, type SheetColumn, type WrittenSheet } from './written-sheet.ts'

/** As Excel of the offices opens it: the byte order mark says UTF-8, and semicolons part the values. */
const MARK = '\ufeff'
const DELIMITER = ';'

/** A table as CSV (RFC 4180). A text that would become a formula begins with an apostrophe. */
export async function* writeCsv({ columns, rows }: WrittenSheet): AsyncGenerator<Uint8Array> {
  for await (const piece of gathered(lines(columns, rows))) yield Buffer.from(piece)
}

async function* lines(columns: readonly SheetColumn[], rows: WrittenSheet['rows']): AsyncGenerator<string> {
  yield MARK + line(columns.map(({ heading }) => heading))
  for await (const row of rows) yield line(row)
}

const line = (cells: readonly Cell[]) => `${cells.map(value).join(DELIMITER)}\r\n`

function value(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = looksLikeFormula(cell) ? `'${cell}` : cell
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
