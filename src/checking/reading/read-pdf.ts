import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { type Block, limits, type ReadDocument, type ReadRow, type ReadTable } from './document.ts'
import { tidy } from './document-builder.ts'
import { type RuledTable, ruledTables } from './pdf-grid.ts'
import { type PdfText, paragraphsOf } from './pdf-lines.ts'
import { drawnLines } from './pdf-rules.ts'
import { ReadingRefused } from './reading-refused.ts'

const MOST_PAGES = 800

/** A PDF that has its text: lines become paragraphs, and what is ruled by lines becomes tables. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await opened(bytes)
  if (pdf.numPages > MOST_PAGES) throw new ReadingRefused('too_big')
  const { OPS } = await getResolvedPDFJS()
  const blocks: Block[] = []
  let columns: readonly number[] = []
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
      columns = addPage(
        blocks,
        { texts: withoutPageNumber(texts), width: page.view[2]!, number },
        ruledTables(drawn, columns),
        columns,
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

/** Puts a page's blocks in their order; a table that begins the page under the last one goes on with it. */
type Page = { readonly texts: readonly PdfText[]; readonly width: number; readonly number: number }

function addPage(
  blocks: Block[],
  { texts, width, number: page }: Page,
  tables: readonly RuledTable[],
  columns: readonly number[],
): readonly number[] {
  const free = texts.filter(text => !tables.some(table => isInside(text, table)))
  const outside = free.length > 0 ? paragraphsOf(free, width - Math.min(...texts.map(({ x }) => x))) : []
  const found: { top: number; block: Block; xs?: readonly number[] }[] = [
    ...outside.map(({ text, top, item }) => ({
      top,
      block: { kind: 'paragraph' as const, text: tidy(text), page, ...(item && { item: true as const }) },
    })),
    ...tables.map(table => ({ top: table.ys[0]!, block: tableOf(table, texts, page), xs: table.xs })),
  ]
  let last: readonly number[] = columns
  found
    .toSorted((one, other) => other.top - one.top)
    .forEach(({ block, xs }, at) => {
      const before = blocks.at(-1)
      if (at === 0 && xs && block.kind === 'table' && before?.kind === 'table' && xs.length === columns.length) {
        const rows = block.rows.map((row, index) => (index === 0 ? { ...row, broken: true as const } : row))
        blocks[blocks.length - 1] = { ...before, rows: [...before.rows, ...rows] }
      } else if (block.kind === 'table' || block.text !== '') blocks.push(block)
      if (blocks.length > limits.blocks) throw new ReadingRefused('too_big')
      last = xs ?? []
    })
  return last
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
