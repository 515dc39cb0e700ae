import { type Column, columnsOf, reachOf } from './pdf-columns.ts'
import type { PdfText } from './pdf-lines.ts'
import { isNumber } from './pdf-pieces.ts'
import { type Row, rowsOf } from './pdf-rows.ts'
import { areBeside, type Band, bandsOf, type Strip, stripsOf } from './pdf-strips.ts'

/** A table that nobody ruled: its columns are told by what stands under each other. */
export type AlignedTable = {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly top: number
  readonly size: number
  /** Goes on from the page before. */
  readonly goesOn: boolean
}

/** A page with more of them is a map or a drawing. */
const MOST = 1500
/** What stands further below than that, in letters' heights, belongs to another thing. */
const FAR = 4
/** What is written so much larger or smaller belongs to another thing, too. */
const UNLIKE = 1.6
/** A row over all columns is a line of its own between two parts of a table, or two. */
const BETWEEN = 2

/** Tables of a page from the top down, among texts that no line rules. `ended` is the table that ended the page before. */
export function alignedTables(texts: readonly PdfText[], ended?: AlignedTable): AlignedTable[] {
  const strips = stripsOf(texts).filter(strip => !isBlank(strip))
  if (strips.length > MOST) return []
  const bands = bandsOf(strips)
  const tables: AlignedTable[] = []
  const add = (part: readonly Band[], known?: readonly Column[]) => {
    const own = known ?? columnsOf(part.filter(isRow))
    const rows = rowsOf(part, own, strips)
    if (known || isTable(rows, own.length))
      tables.push({ columns: own, rows, top: part[0]!.top, size: sizeOf(part[0]!), goesOn: !!known })
  }
  let at = 0
  const first = ended && goesOnFrom(bands, ended)
  if (first) {
    add(first.bands, first.columns)
    at = first.bands.length
  }
  for (const part of partsOf(bands.slice(at))) add(part)
  return tables
}

/** A line to write on. */
const isBlank = ({ texts }: Strip) =>
  /^[\s_.…/\\|«»"()-]*$/u.test(texts.map(({ text }) => text).join('')) &&
  texts.some(({ text }) => /_{2}|\.{4}|…/.test(text))

const isRow = ({ strips }: Band) => strips.length > 1
const sizeOf = ({ strips }: Band) => Math.max(...strips.map(({ size }) => size))
/** Written in letters as high, and right below: closer where one of them is no row. */
const isNear = (above: Band, below: Band) =>
  Math.abs(sizeOf(above) - sizeOf(below)) < UNLIKE &&
  above.bottom - below.top < sizeOf(above) * (isRow(above) && isRow(below) ? FAR : FAR / 2)

/** Bands that may be a table: rows one under the other, rows over all columns between them, and what goes on in a column. */
function partsOf(bands: readonly Band[]): Band[][] {
  const parts: Band[][] = []
  for (let at = 0; at < bands.length; at++) {
    if (!isRow(bands[at]!)) continue
    let until = at + 1
    const more = (next: number) =>
      bands[next] && bands.slice(until, next + 1).every((band, index) => isNear(bands[until + index - 1]!, band))
    for (;;) {
      const next = bands.findIndex((band, index) => index >= until && isRow(band))
      if (next < 0 || next - until > BETWEEN || !more(next)) break
      if (!agree(bands.slice(at, until), bands.slice(next, next + 1))) break
      until = next + 1
    }
    const columns = columnsOf(bands.slice(at, until).filter(isRow))
    while (
      bands[until] &&
      !isRow(bands[until]!) &&
      isNear(bands[until - 1]!, bands[until]!) &&
      isOfColumn(bands[until]!, columns)
    )
      until++
    parts.push(bands.slice(at, until))
    at = until - 1
  }
  return parts
}

/** Rows of two tables take each other's columns away. */
function agree(above: readonly Band[], below: readonly Band[]): boolean {
  const [one, other] = [above.filter(isRow), below]
  return columnsOf([...one, ...other]).length >= Math.max(columnsOf(one).length, columnsOf(other).length)
}

/** Stands in one column and not in the first: what follows a table begins at its left edge. */
function isOfColumn({ strips: [strip] }: Band, columns: readonly Column[]): boolean {
  const [from, to] = reachOf(strip!, columns)
  return from === to && from > 0 && strip!.right <= columns.at(-1)!.right + strip!.size * 4
}

/** What begins a page in the columns of the table that ended the page before. */
function goesOnFrom(
  bands: readonly Band[],
  { columns: known, size }: AlignedTable,
): { bands: Band[]; columns: readonly Column[] } | undefined {
  if (!bands[0] || Math.abs(sizeOf(bands[0]) - size) >= UNLIKE) return undefined
  const taken: Band[] = []
  let [columns, over]: [readonly Column[], number] = [known, 0]
  for (const [at, band] of bands.entries()) {
    if (at > 0 && !isNear(bands[at - 1]!, band)) break
    const kept = isRow(band) ? narrowed(columns, band) : isOfColumn(band, columns) ? columns : undefined
    if (kept) {
      columns = kept
      taken.push(...bands.slice(taken.length, at + 1))
      over = 0
    } else if (at === 0 || isRow(band) || ++over > BETWEEN) break
  }
  return taken.length > 0 ? { bands: taken, columns } : undefined
}

/** The same columns as far as they stay apart with a row more; undefined: the row is none of theirs. */
function narrowed(columns: readonly Column[], { strips }: Band): Column[] | undefined {
  const wide = columns.map(column => ({ ...column }))
  for (const strip of strips) {
    const [from, to] = reachOf(strip, columns)
    const beside = strips.some(
      other => other !== strip && areBeside(strip, other) && reachOf(other, columns)[0] === from,
    )
    if (to > from || beside) return undefined
    wide[from] = { left: Math.min(wide[from]!.left, strip.left), right: Math.max(wide[from]!.right, strip.right) }
  }
  const apart = wide.every(({ left }, at) => at === 0 || left > wide[at - 1]!.right)
  return apart ? wide : undefined
}

/**
 * Three rows of three columns don't stand so by chance; two only where the lower one is all numbers, where columns are many,
 * or where a cell has lines of its own. Two columns are a list, a letterhead or signatures, unless the second counts or answers.
 */
function isTable(rows: readonly Row[], columns: number): boolean {
  const full = rows.map(saidIn).filter(cells => cells.filter(Boolean).length > 1)
  const wrapped = rows.some(({ cells }) => cells.some(({ lines }) => lines > 1))
  if (columns === 2)
    return (
      (full.length > 2 && full.slice(1).every(cells => isNumber(cells.at(-1)!))) ||
      (full.length > 1 && wrapped && full.every(([first]) => first!.endsWith(':')))
    )
  if (columns < 2 || full.length < 2) return false
  return full.length > 2 || columns > 4 || wrapped || full[1]!.filter(Boolean).every(isNumber)
}

const saidIn = ({ cells }: Row) =>
  cells.map(({ texts }) =>
    texts
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
