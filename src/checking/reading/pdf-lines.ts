/** A piece of text on a page, where its baseline begins. */
export type PdfText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** Written upwards, as heads of narrow columns are. */
  readonly upwards: boolean
}
export type PdfParagraph = { readonly text: string; readonly top: number; readonly item: boolean }

type Line = {
  text: string
  font: string | null
  left: number
  right: number
  y: number
  size: number
  firstWord: number
}

/** Texts of one area as paragraphs: a line that ended before it had to begins another. */
export function paragraphsOf(
  texts: readonly PdfText[],
  right = Math.max(...texts.map(({ x, width }) => x + width)),
): PdfParagraph[] {
  const paragraphs: { lines: Line[]; item: boolean }[] = []
  for (const line of linesOf(texts)) {
    const last = paragraphs.at(-1)
    const item = marked.test(line.text)
    if (last && !item && goesOn(last.lines.at(-1)!, line, right)) last.lines.push(line)
    else paragraphs.push({ lines: [line], item })
  }
  return paragraphs.map(({ lines, item }) => ({
    text: joined(lines).replace(marked, ''),
    top: lines[0]!.y,
    item,
  }))
}

/** A hyphen at the end of a line ties the word that it stands in. */
const joined = (lines: readonly Line[]) =>
  lines.reduce((text, line) => `${text}${text === '' || /\p{L}-$/u.test(text) ? '' : ' '}${line.text}`, '')

const marked = /^[•●▪·–—-]\s+(?=\S)/

function goesOn(last: Line, line: Line, right: number): boolean {
  const gap = last.y - line.y
  if (gap > Math.max(last.size, line.size) * 1.75 || Math.abs(last.size - line.size) > 1) return false
  if (/^\d{1,2}[.)]\s/.test(line.text) && /[.:;]$/.test(last.text)) return false
  // A heading in letters of its own.
  if (last.font !== null && line.font !== null && last.font !== line.font) return false
  // A label of the form: «Сумма гранта: …».
  if (/^\p{Lu}[^:.]{2,40}:\s/u.test(line.text)) return false
  const fitted = last.right + last.size * 0.25 + line.firstWord < right - 1
  if (!fitted) return true
  const [begins, ended] = [/^[\p{Ll}(–—]/u.test(line.text), /[.;!?]$/.test(last.text)]
  return (begins && !ended) || (/^\d/.test(line.text) && /[\p{L},–—]$/u.test(last.text))
}

function linesOf(texts: readonly PdfText[]): Line[] {
  const rows: PdfText[][] = []
  for (const text of texts.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.y - text.y) < Math.max(2, text.size * 0.4)) row.push(text)
    else rows.push([text])
  }
  return rows.flatMap(row => {
    const pieces = row.toSorted((a, b) => a.x - b.x)
    let text = ''
    let end = pieces[0]!.x
    for (const piece of pieces) {
      if (text !== '' && piece.x - end > piece.size * 0.18 && !/\s$/.test(text)) text += ' '
      text += piece.text
      end = piece.x + piece.width
    }
    const said = text.trim()
    if (said === '') return []
    const first = pieces[0]!
    const size = Math.max(...pieces.map(piece => piece.size))
    const letters = said.length
    const fonts = new Set(pieces.filter(piece => piece.text.trim() !== '').map(({ font }) => font))
    const firstWord = ((end - first.x) / Math.max(1, letters)) * (said.split(' ')[0]?.length ?? 0)
    const font = fonts.size === 1 ? pieces.find(piece => piece.text.trim() !== '')!.font : null
    return [{ text: said, font, left: first.x, right: end, y: first.y, size, firstWord }]
  })
}
