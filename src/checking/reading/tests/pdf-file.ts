import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** What a page shows, in the order in which it is drawn: y is counted from the top. `until` stretches the words to that edge. */
export type Drawn = { readonly text: string; readonly x: number; readonly y: number; readonly until?: number }

const HIGH = 842
const SIZE = 10

export async function pdfFile(...pages: readonly (readonly Drawn[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const drawn of pages) {
    const page = pdf.addPage([595, HIGH])
    for (const { text, x, y, until } of drawn) {
      const words = until === undefined ? [text] : text.split(' ')
      const width = (word: string) => font.widthOfTextAtSize(word, SIZE)
      const free = (until ?? x) - x - words.reduce((sum, word) => sum + width(word), 0)
      let left = x
      for (const word of words) {
        page.drawText(word, { x: left, y: HIGH - y, size: SIZE, font })
        left += width(word) + free / (words.length - 1)
      }
    }
  }
  return pdf.save()
}

export const LINE = 12

/** Rows drawn cell by cell, as word processors do; lines of a cell are parted by bars. */
export function drawnRows(columns: readonly number[], rows: readonly (readonly string[])[], top = 100): Drawn[] {
  let y = top
  return rows.flatMap(cells => {
    const lines = cells.map(cell => (cell === '' ? [] : cell.split('|')))
    const drawn = lines.flatMap((cell, at) => cell.map((text, line) => ({ text, x: columns[at]!, y: y + line * LINE })))
    y += Math.max(1, ...lines.map(cell => cell.length)) * LINE + 4
    return drawn
  })
}

/** Lines of prose; `until` stretches each to that edge. */
export const drawnLines = (lines: readonly string[], { x = 60, top = 100, until }: Prose = {}): Drawn[] =>
  lines.map((text, at) => ({ text, x, y: top + at * LINE, ...(until && { until }) }))
type Prose = { readonly x?: number; readonly top?: number; readonly until?: number }
