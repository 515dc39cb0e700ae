import { xmlPieces } from './xml.ts'

/**
 * Marks that the filling puts into the text and takes out again. Unicode keeps these code points for a program's own
 * use, XML can carry them, and `xmlText` removes them from all data, so they never come from outside.
 */
export const marks = { openBrace: '\ufdd0', closeBrace: '\ufdd1', merge: '\ufdd2', empty: '\ufdd3' } as const

type Cell = { column: number; from: number; to: number; text: string }
type Row = { table: number; number: number; from: number; to: number; cells: Cell[] }
type Edit = { from: number; to: number; text: string }

/**
 * Finishes a filled part: cells that begin with the merge mark become one cell over rows with the same text, and
 * paragraphs of which nothing is left but empty tags of a loop go.
 */
export function finishCells(xml: string): string {
  let done = xml
  if (done.includes(marks.merge)) done = apply(done, mergeEdits(done))
  if (done.includes(marks.empty))
    done = apply(done, emptyParagraphs(done)).replaceAll('</w:tbl></w:tc>', '</w:tbl><w:p/></w:tc>')
  return done.replaceAll(marks.merge, '').replaceAll(marks.empty, '')
}

function apply(xml: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    result += xml.slice(at, from) + text
    at = to
  }
  return result + xml.slice(at)
}

/**
 * A cell continues the one above it when their texts are equal and every marked cell to its left continues too:
 * two activities with the same expected result stay two. Rows of one such group are kept on one page.
 */
function mergeEdits(xml: string): Edit[] {
  const rows = markedRows(xml)
  const at = new Map(rows.map(row => [`${row.table}.${row.number}`, row]))
  const continues = new Set<Cell>()
  const continued = new Set<Cell>()
  const kept = new Set<Row>()
  for (const row of rows) {
    const above = at.get(`${row.table}.${row.number - 1}`)
    if (!above) continue
    for (const cell of row.cells) {
      const upper = above.cells.find(({ column }) => column === cell.column)
      if (upper?.text !== cell.text) break
      continues.add(cell)
      continued.add(upper)
    }
    if (row.cells.every(cell => continues.has(cell))) kept.add(above)
  }
  return rows.map(row => {
    const cells = row.cells.flatMap(cell => {
      const content = xml.slice(cell.from, cell.to)
      const at = { from: cell.from - row.from, to: cell.to - row.from }
      if (continues.has(cell)) return { ...at, text: withMerge(emptied(content), '<w:vMerge/>') }
      return continued.has(cell) ? { ...at, text: withMerge(content, '<w:vMerge w:val="restart"/>') } : []
    })
    const text = apply(xml.slice(row.from, row.to), cells)
    return { from: row.from, to: row.to, text: kept.has(row) ? keptWithNext(text) : text }
  })
}

function keptWithNext(row: string): string {
  return row
    .replaceAll('<w:keepNext/>', '')
    .replace(/<w:p(?:\s[^>]*)?(?<!\/)>(<w:pPr>(?:<w:pStyle\b[^>]*\/>)?)?/g, (open, properties) =>
      properties ? `${open}<w:keepNext/>` : `${open}<w:pPr><w:keepNext/></w:pPr>`,
    )
}

/** Rows with marked cells; columns are counted with their spans. A table inside such a row is left as it is. */
function markedRows(xml: string): Row[] {
  const found: Row[] = []
  const tables: { id: number; row: Row | null; column: number; rows: number; cell: Cell | null }[] = []
  let count = 0
  for (const { kind, name, raw, from, to } of xmlPieces(xml)) {
    const table = tables.at(-1)
    if (kind === 'text') {
      for (const { cell } of tables) if (cell) cell.text += raw
    } else if (name === 'w:tbl') {
      if (kind === 'open') tables.push({ id: ++count, row: null, column: 0, rows: 0, cell: null })
      else tables.pop()
    } else if (name === 'w:tr' && kind === 'open' && table) {
      table.rows += 1
      table.column = 0
      table.row = { table: table.id, number: table.rows, from, to, cells: [] }
    } else if (name === 'w:tr' && table?.row) {
      const { row } = table
      if (row.cells.length === 0) continue
      while ((found.at(-1)?.from ?? 0) > row.from) found.pop()
      found.push({ ...row, to })
    } else if (name === 'w:tc' && kind === 'open' && table) {
      table.cell = { column: table.column++, from, to, text: '' }
    } else if (name === 'w:gridSpan' && table) {
      table.column += Number(raw.match(/w:val="(\d+)"/)?.[1] ?? 1) - 1
    } else if (name === 'w:tc' && table?.cell) {
      if (table.cell.text.includes(marks.merge)) table.row?.cells.push({ ...table.cell, to })
      table.cell = null
    }
  }
  return found
}

/** Word wants the parts of a cell's properties in this order; the merge goes before the first of these. */
const afterMerge =
  /<w:(?:tcBorders|shd|noWrap|tcMar|textDirection|tcFitText|vAlign|hideMark|headers|cellIns|cellDel|cellMerge|tcPrChange)\b/

function withMerge(cell: string, merge: string): string {
  const properties = cell.match(/^<w:tc\b[^>]*>\s*<w:tcPr>([\s\S]*?)<\/w:tcPr>/)
  if (!properties)
    return cell.replace(
      /^<w:tc\b[^>]*>(?:\s*<w:tcPr\/>)?/,
      open => `${open.replace(/<w:tcPr\/>/, '')}<w:tcPr>${merge}</w:tcPr>`,
    )
  const old = properties[1] ?? ''
  const kept = old.replace(/<w:vMerge\b[^>]*\/>/g, '')
  const at = kept.search(afterMerge)
  const made = at < 0 ? kept + merge : kept.slice(0, at) + merge + kept.slice(at)
  return properties[0].replace(old, () => made) + cell.slice(properties[0].length)
}

/** A continuing cell must hold a paragraph; it keeps the look of its first one. */
function emptied(cell: string): string {
  const head = cell.match(/^<w:tc\b[^>]*>\s*(?:<w:tcPr\/>|<w:tcPr>[\s\S]*?<\/w:tcPr>)?/)?.[0] ?? '<w:tc>'
  const look = cell.slice(head.length).match(/^\s*<w:p\b[^>]*>\s*(<w:pPr>[\s\S]*?<\/w:pPr>)/)?.[1] ?? ''
  return `${head}<w:p>${look}</w:p></w:tc>`
}

/** Paragraphs of body and cells that hold nothing but empty marks; a cell keeps its last paragraph. */
function emptyParagraphs(xml: string): Edit[] {
  const edits: Edit[] = []
  const parents: { name: string; from: number; text: string; holds: boolean; kept: number; last?: Edit }[] = []
  for (const { kind, name, raw, from, to } of xmlPieces(xml)) {
    if (kind === 'text') {
      const paragraph = parents.findLast(each => each.name === 'w:p')
      if (paragraph) paragraph.text += raw
      continue
    }
    if (kind === 'open') parents.push({ name, from, text: '', holds: false, kept: 0 })
    if (holding.has(name)) for (const each of parents) each.holds = true
    if (kind !== 'close') continue
    const closed = parents.pop()!
    const parent = parents.at(-1)
    if (name === 'w:p' && parent) {
      const empty = closed.text.includes(marks.empty) && closed.text.replaceAll(marks.empty, '').trim() === ''
      const removable = empty && !closed.holds && (parent.name === 'w:body' || parent.name === 'w:tc')
      if (removable) {
        parent.last = { from: closed.from, to, text: '' }
        edits.push(parent.last)
      } else parent.kept += 1
    }
    if (name === 'w:tc' && closed.kept === 0 && closed.last) edits.splice(edits.indexOf(closed.last), 1)
  }
  return edits
}

const holding = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sectPr',
  'w:fldChar',
  'w:footnoteReference',
  'w:commentReference',
])
