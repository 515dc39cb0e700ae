import { unescapeXml } from '../documents/xml.ts'
import { numberText } from './number-format.ts'
import type { Book } from './open-xlsx.ts'
import type { Mark, SheetLimits, SheetRow } from './sheet.ts'
import { SheetRefused } from './sheet-refused.ts'
import { elements, plain, textOf } from './xml-elements.ts'

/** A cell over several rows: they all say what its first one says. */
export type Merge = { readonly column: number; readonly from: number; readonly to: number }
export type Rows = { readonly rows: SheetRow[]; readonly merges: Merge[] }

/** The rows of a sheet that have something in them, while it is being unpacked: one too many stops it. */
export async function xlsxRows(book: Book, at: number, limits: SheetLimits): Promise<Rows> {
  const [texts, kinds] = await Promise.all([book.texts(), book.kinds()])
  const read: Reading = { texts, kinds, from1904: book.from1904, columns: limits.columns }
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  let last = 0
  for await (const { name, raw } of elements(book.sheets[at]!.part.pieces(), ['row', 'mergeCell'])) {
    if (name === 'mergeCell') {
      const merge = mergeOf(raw)
      if (merge) merges.push(merge)
      continue
    }
    const row = rowOf(raw, last, read)
    last = row.row
    if (!row.cells.some(Boolean)) continue
    rows.push(row)
    if (rows.length === limits.first) break
    if (rows.length > limits.rows) throw new SheetRefused('too_many_rows')
  }
  return { rows, merges }
}

type Reading = {
  readonly texts: readonly string[]
  readonly kinds: Awaited<ReturnType<Book['kinds']>>
  readonly from1904: boolean
  readonly columns: number
}

const rowHead = /^<[^>]*>/
const rowNumber = /\sr=["'](\d+)["']/
const rowHidden = /\shidden=["'](1|true)["']/
const cellTags = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const cellPlace = /\sr=["']([A-Z]+)\d+["']/
const cellType = /\st=["'](\w+)["']/
const cellStyle = /\ss=["'](\d+)["']/
const cellValue = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</
const cellFormula = /<(?:\w+:)?f[\s/>]/

function rowOf(raw: string, last: number, read: Reading): SheetRow {
  const head = rowHead.exec(raw)![0]
  const row = Number(rowNumber.exec(head)?.[1] ?? last + 1)
  const cells: string[] = []
  const marks: Record<number, Mark> = {}
  let column = -1
  for (const [, head = '', body = ''] of raw.matchAll(cellTags)) {
    const place = cellPlace.exec(head)?.[1]
    column = place ? columnNumber(place) : column + 1
    if (body === '') continue
    const text = cellText(head, body, read)
    const mark = markOf(head, body, text)
    if (text === '' && !mark) continue
    if (column >= read.columns) throw new SheetRefused('too_many_columns')
    while (cells.length < column) cells.push('')
    cells[column] = text
    if (mark) marks[column] = mark
  }
  return {
    row,
    cells,
    ...(rowHidden.test(head) && { hidden: true as const }),
    ...(Object.keys(marks).length > 0 && { marks }),
  }
}

function cellText(head: string, body: string, { texts, kinds, from1904 }: Reading): string {
  const type = cellType.exec(head)?.[1] ?? 'n'
  if (type === 'inlineStr') return textOf(body).trim()
  const value = cellValue.exec(body)?.[1] ?? ''
  if (value === '') return ''
  if (type === 's') return (texts[Number(value)] ?? '').trim()
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return isoText(value)
  if (type !== 'n') return plain(value).trim()
  const number = Number(value)
  if (!Number.isFinite(number)) return unescapeXml(value).trim()
  return numberText(number, kinds[Number(cellStyle.exec(head)?.[1] ?? 0)] ?? 'number', from1904)
}

/** Strict books write days as ISO instants of no zone. */
const isoText = (value: string) => value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace(/(T\d\d:\d\d).*$/, '$1')

function markOf(head: string, body: string, text: string): Mark | undefined {
  if (cellType.exec(head)?.[1] === 'e') return 'error'
  if (!cellFormula.test(body)) return undefined
  // A formula may well say nothing; then its cell says that it is an empty text.
  return text === '' && !/\st=["']str["']/.test(head) ? 'no_value' : 'formula'
}

/** A is 0, Z 25, AA 26. */
export const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function mergeOf(raw: string): Merge | undefined {
  const [, column, from, , to] = /ref=["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/.exec(raw) ?? []
  if (!column || from === to) return undefined
  return { column: columnNumber(column), from: Number(from), to: Number(to) }
}
