import type { SheetLimits, SheetRow } from './sheet.ts'
import { SheetRefused } from './sheet-refused.ts'

const delimiters = [';', '\t', ',', '|'] as const
const LOOKED_AT = 20

/** The rows of a text with separated values. Which sign separates them is read from the first lines. */
export function csvRows(text: string, limits: SheetLimits): SheetRow[] {
  const said = /^sep=(.)\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text
  const delimiter = said?.[1] ?? delimiterOf(body)
  const rows: SheetRow[] = []
  let row = said ? 1 : 0
  for (const read of records(body, delimiter)) {
    row++
    const cells = read.map(cell => withoutGuard(cell).trim())
    while (cells.length > 0 && cells.at(-1) === '') cells.pop()
    if (cells.length === 0) continue
    if (cells.length > limits.columns) throw new SheetRefused('too_many_columns')
    rows.push({ row, cells })
    if (rows.length === limits.first) break
    if (rows.length > limits.rows) throw new SheetRefused('too_many_rows')
  }
  return rows
}

/** The apostrophe by which exported cells are kept from being formulas is no part of them. */
const withoutGuard = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** The sign that cuts the first lines into most columns, the same number in each. */
function delimiterOf(text: string): string {
  const scored = delimiters.map(delimiter => {
    const widths = firstWidths(text, delimiter)
    const widest = Math.max(1, ...widths)
    return { delimiter, score: widest === 1 ? 0 : widths.filter(width => width === widest).length * 100 + widest }
  })
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

function firstWidths(text: string, delimiter: string): number[] {
  const widths: number[] = []
  try {
    for (const cells of records(text, delimiter)) {
      if (widths.push(cells.length) === LOOKED_AT) break
    }
  } catch {
    return []
  }
  return widths
}

/** Records as RFC 4180 has them: a quoted value may hold the sign, quotes written twice, and lines. */
function* records(text: string, delimiter: string): Generator<string[]> {
  let at = 0
  let cells: string[] = []
  while (at < text.length) {
    const { value, next } = text[at] === '"' ? quoted(text, at) : bare(text, at, delimiter)
    cells.push(value)
    at = next
    if (text[at] === delimiter) {
      at++
      if (at === text.length) cells.push('')
      continue
    }
    if (at < text.length && text[at] !== '\r' && text[at] !== '\n') {
      // Letters after a closing quote: whoever wrote this meant them to belong to it.
      const rest = bare(text, at, delimiter)
      cells.push(`${cells.pop()}${rest.value}`)
      at = rest.next
      if (text[at] === delimiter) {
        at++
        continue
      }
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    yield cells
    cells = []
  }
  if (cells.length > 0) yield cells
}

function bare(text: string, from: number, delimiter: string) {
  let next = from
  while (next < text.length && text[next] !== delimiter && text[next] !== '\n' && text[next] !== '\r') next++
  return { value: text.slice(from, next), next }
}

function quoted(text: string, from: number) {
  let at = from + 1
  for (;;) {
    const end = text.indexOf('"', at)
    if (end < 0) throw new SheetRefused('open_quote', String(text.slice(0, from).split('\n').length))
    if (text[end + 1] !== '"') return { value: text.slice(from + 1, end).replaceAll('""', '"'), next: end + 1 }
    at = end + 2
  }
}
