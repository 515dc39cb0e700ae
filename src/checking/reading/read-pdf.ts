import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { type Block, limits, type ReadDocument, type ReadRow, type ReadTable } from './document.ts'
import { tidy } from './document-builder.ts'
import { type AlignedTable, alignedTables } from './pdf-aligned.ts'
import { type RuledTable, ruledTables } from './pdf-grid.ts'
import { type PdfParagraph, type PdfText, paragraphsOf } from './pdf-lines.ts'
import { drawnLines } from './pdf-rules.ts'
import { columnsApart } from './pdf-strips.ts'
import { ReadingRefused } from './reading-refused.ts'

const MOST_PAGES = 800

/** A PDF that has its text: lines become paragraphs, and what is ruled or stands in columns becomes tables. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await opened(bytes)
  if (pdf.numPages > MOST_PAGES) throw new ReadingRefused('too_big')
  const { OPS } = await getResolvedPDFJS()
  const blocks: Block[] = []
  let last: Last = {}
  let [bare, images, letters] = [0, 0, 0]
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const texts = items.flatMap(item => ('str' in item && item.str !== '' ? [pdfText(item)] : []))
    letters += texts.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > limits.letters) throw new ReadingRefused('too_big')
    const drawn = drawnLines(await page.getOperatorList(), OPS)
    images += drawn.images
    if (texts.every(({ text }) => text.trim() === '')) bare++
    else
      last = addPage(
        blocks,
        { texts: withoutPageNumber(texts), width: page.view[2]!, number },
        ruledTables(drawn, last.xs),
        last,
      )
    page.cleanup()
  }
  if (bare === pdf.numPages) throw new ReadingRefused(images > 0 ? 'scan' : 'no_text')
  return { format: 'pdf', blocks, unread: bare > 0 ? [{ what: 'pages', count: bare }] : [] }
}

async function opened(bytes: Uint8Array) {
  try {
    // Its own copy: the reader keeps the bytes to itself.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    throw new ReadingRefused((error as Error).name === 'PasswordException' ? 'password' : 'damaged')
  }
}

type Item = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}
const pdfText = ({ str, transform, width, fontName }: Item): PdfText => ({
  text: str,
  x: transform[4]!,
  y: transform[5]!,
  width,
  size: Math.hypot(transform[2]!, transform[3]!) || 10,
  font: fontName,
  upwards: Math.abs(transform[1]!) > Math.abs(transform[0]!),
})

/** The foot of a page that says which one it is. */
function withoutPageNumber(texts: readonly PdfText[]): PdfText[] {
  const lowest = Math.min(...texts.filter(({ text }) => text.trim() !== '').map(({ y }) => y))
  const foot = texts.filter(({ y }) => Math.abs(y - lowest) < 3)
  const said = foot
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join('')
    .trim()
  return /^(?:\p{L}+\s)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:из|of|\/)\s?\d{1,4})?$/u.test(said) && lowest < 70
    ? texts.filter(each => !foot.includes(each))
    : [...texts]
}

type Page = { readonly texts: readonly PdfText[]; readonly width: number; readonly number: number }
/** What ended the page before: where a table's lines or columns stand, so that its next page is known. */
type Last = { readonly xs?: readonly number[]; readonly aligned?: AlignedTable }
type Placed = { readonly top: number; readonly block: Block; readonly goesOn: boolean; readonly ends: Last }

/** Puts a page's blocks in their order; a table that begins the page under the last one goes on with it. */
function addPage(blocks: Block[], page: Page, ruled: readonly RuledTable[], last: Last): Last {
  const { texts, width, number } = page
  const unruled = texts.filter(text => !ruled.some(table => isInside(text, table)))
  const aligned = alignedTables(unruled, last.aligned)
  const inColumns = new Set(
    aligned.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(cell => cell.texts))),
  )
  const prose = unruled.filter(text => !inColumns.has(text))
  const outside = paragraphsApart(prose, width - Math.min(...texts.map(({ x }) => x)))
  const found: Placed[] = [
    ...outside.map(({ text, top, item }) => ({
      top,
      block: { kind: 'paragraph' as const, text: tidy(text), page: number, ...(item && { item: true as const }) },
      goesOn: false,
      ends: {},
    })),
    ...ruled.map(table => ({
      top: table.ys[0]!,
      block: tableOf(table, texts, number),
      goesOn: table.xs.length === last.xs?.length,
      ends: { xs: table.xs },
    })),
    ...aligned.map(table => ({
      top: table.top,
      block: alignedTable(table, number),
      goesOn: table.goesOn,
      ends: { aligned: table },
    })),
  ].toSorted((one, other) => other.top - one.top)
  found.forEach(({ block, goesOn }, at) => {
    const before = blocks.at(-1)
    if (at === 0 && goesOn && block.kind === 'table' && before?.kind === 'table') {
      const rows = block.rows.map((row, index) => (index === 0 ? { ...row, broken: true as const } : row))
      blocks[blocks.length - 1] = { ...before, rows: [...before.rows, ...rows] }
    } else if (block.kind === 'table' || block.text !== '') blocks.push(block)
    if (blocks.length > limits.blocks) throw new ReadingRefused('too_big')
  })
  return found.at(-1)?.ends ?? {}
}

/** Prose, and beside each other what is read one after the other. */
function paragraphsApart(prose: readonly PdfText[], right: number): PdfParagraph[] {
  const apart = columnsApart(prose)
  const taken = new Set(apart.flat())
  const free = prose.filter(text => !taken.has(text))
  return [...(free.length > 0 ? paragraphsOf(free, right) : []), ...apart.flatMap(texts => paragraphsOf(texts))]
}

function alignedTable({ columns, rows }: AlignedTable, page: number): ReadTable {
  const read = rows.map(({ cells }) => ({
    cells: cells.map(({ texts, from, to, rows: high }) => {
      // Who filled the column to its edge shows where lines had to end.
      const right = columns[to]!.right + 2
      return {
        lines: linesOf(texts, right, Number.POSITIVE_INFINITY),
        column: from,
        columns: to - from + 1,
        rows: high,
      }
    }),
  }))
  return { kind: 'table', rows: read, columns: columns.length, page }
}

const middleOf = ({ x, y, width, size, upwards }: PdfText) =>
  upwards
    ? { x: x - size * 0.3, y: y + Math.min(width / 2, size) }
    : { x: x + Math.min(width / 2, size), y: y + size * 0.3 }

function isInside(text: PdfText, { xs, ys }: RuledTable): boolean {
  const { x, y } = middleOf(text)
  return x >= xs[0]! && x <= xs.at(-1)! && y <= ys[0]! && y >= ys.at(-1)!
}

function tableOf({ xs, ys, cells }: RuledTable, texts: readonly PdfText[], page: number): ReadTable {
  const rows: ReadRow['cells'][number][][] = Array.from({ length: ys.length - 1 }, () => [])
  for (const { row, column, rows: high, columns: wide } of cells) {
    const [left, right, top, bottom] = [xs[column]!, xs[column + wide]!, ys[row]!, ys[row + high]!]
    const inside = texts.filter(text => {
      const { x, y } = middleOf(text)
      return x >= left && x < right && y <= top && y > bottom
    })
    const lines = linesOf(inside, right - 4, top)
    rows[row]!.push({ lines, column, columns: wide, rows: high })
  }
  return { kind: 'table', rows: rows.map(each => ({ cells: each })), columns: xs.length - 1, page }
}

/** What is written upwards is read from the side: its lines follow each other to the right. */
function linesOf(texts: readonly PdfText[], right: number, top: number): string[] {
  if (texts.length === 0) return []
  const upwards = texts.every(text => text.upwards)
  const lying = upwards ? texts.map(text => ({ ...text, x: text.y, y: -text.x })) : texts
  return paragraphsOf(lying, upwards ? top - 4 : right)
    .map(({ text }) => tidy(text))
    .filter(Boolean)
}
