import type { PdfText } from './pdf-lines.ts'

/** Words of one line that belong together, with their spaces. */
export type Piece = {
  readonly texts: readonly PdfText[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly upwards: boolean
}

/** Wider than that, in letters' heights, is no space, unless the line is stretched to both edges of its column. */
const SPACE = 0.65
const STRETCHED = 6
/** A bullet stands further before its words. */
const AFTER_MARK = 2
const mark = /^[•●▪·–—-]$/
/** Digits and what is written about them, or the stroke that stands for none. */
export const isNumber = (text: string) => /^[\d–—-][\d\s.,%()*–—-]*$/.test(text)

/** Texts in the order in which they are drawn, put together word by word. */
export function piecesOf(texts: readonly PdfText[]): Piece[] {
  const pieces: Piece[] = []
  for (const text of texts) {
    if (text.text.trim() === '') continue
    const [last, next] = [pieces.at(-1), pieceOf(text)]
    if (last && isNext(last, next)) pieces[pieces.length - 1] = joined([last, next])
    else pieces.push(next)
  }
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line && isOnLine(line.at(-1)!, piece) && piece.left - line.at(-1)!.right < piece.size * STRETCHED)
      line.push(piece)
    else lines.push([piece])
  }
  return lines.flatMap((line, at) => (isStretched(line, lines[at + 1]) ? [joined(line)] : line))
}

const pieceOf = (text: PdfText): Piece => ({
  texts: [text],
  text: text.text.trim(),
  left: text.x,
  right: text.x + (text.upwards ? 0 : text.width),
  y: text.y,
  size: text.size,
  font: text.font,
  upwards: text.upwards,
})

const joined = (pieces: readonly Piece[]): Piece => {
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  return {
    ...first,
    texts: pieces.flatMap(({ texts }) => texts),
    text: pieces.map(({ text }) => text).join(' '),
    right: last.right,
    size: Math.max(...pieces.map(({ size }) => size)),
    font: last.font,
  }
}

/** To the right of the other one. */
export const isOnLine = (one: Piece, next: Piece) =>
  !one.upwards &&
  !next.upwards &&
  Math.abs(one.y - next.y) < Math.max(2, Math.max(one.size, next.size) * 0.4) &&
  next.left > one.right - next.size

function isNext(last: Piece, next: Piece): boolean {
  const widest = mark.test(last.text) && !isNumber(next.text) ? AFTER_MARK : SPACE
  return isOnLine(last, next) && next.left - last.right < Math.max(last.size, next.size) * widest
}

/** All spaces of a stretched line are as wide; where it has but one, the pen goes on below its first word. */
function isStretched(line: readonly Piece[], [below]: readonly Piece[] = []): boolean {
  const gaps = line.slice(1).map(({ left }, at) => left - line[at]!.right)
  if (gaps.length === 0 || line.some(({ text }) => text.includes(' '))) return false
  const counts = line.filter(({ text }) => /\d/.test(text) && isNumber(text))
  if (counts.length * 2 > line.length || counts.includes(line.at(-1)!)) return false
  if (gaps.length > 1) return Math.max(...gaps) - Math.min(...gaps) < 0.6
  const [first] = line
  if (!below || below.upwards || /^\d{1,3}[.)]?$/.test(first!.text)) return false
  return Math.abs(below.left - first!.left) < 1 && isBelow(first!, below)
}

const isBelow = (one: Piece, next: Piece) => one.y - next.y > 0 && one.y - next.y < one.size * 1.8
