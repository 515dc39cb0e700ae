import type { PdfText } from './pdf-lines.ts'
import { isOnLine, type Piece, piecesOf } from './pdf-pieces.ts'

/** Lines that were drawn one after another, each under the last: a paragraph, or what one cell says. */
export type Strip = {
  readonly texts: readonly PdfText[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly lines: number
  readonly size: number
}
type OpenStrip = { -readonly [key in keyof Strip]: Strip[key] } & {
  texts: PdfText[]
  last: Piece
  pitch: number | undefined
}

/** Programs draw a table cell by cell: where the pen leaves the line and the column that it was in, another cell begins. */
export function stripsOf(texts: readonly PdfText[]): Strip[] {
  const strips: OpenStrip[] = []
  const pieces = piecesOf(texts)
  for (const [at, piece] of pieces.entries()) {
    const [strip, next] = [strips.at(-1), pieces[at + 1]]
    // What has somebody beside it from its first line on begins a row.
    const step = strip && !(next && isOnLine(piece, next)) ? stepTo(piece, strip) : undefined
    const box = boxOf(piece)
    if (step === undefined) {
      strips.push({ ...box, texts: [...piece.texts], lines: 1, size: piece.size, last: piece, pitch: undefined })
      continue
    }
    strip!.texts.push(...piece.texts)
    strip!.left = Math.min(strip!.left, box.left)
    strip!.right = Math.max(strip!.right, box.right)
    strip!.top = Math.max(strip!.top, box.top)
    strip!.bottom = Math.min(strip!.bottom, box.bottom)
    strip!.lines++
    strip!.last = piece
    strip!.pitch ??= step
  }
  return strips
}

/** Letters reach above their baseline, and some below it. */
function boxOf({ texts: [text], left, right, y, size, upwards }: Piece) {
  return upwards
    ? { left: left - size * 0.75, right: left + size * 0.2, top: y + text!.width, bottom: y }
    : { left, right, top: y + size * 0.75, bottom: y - size * 0.2 }
}

const WIDEST_PITCH = 1.8

/** How far below the last line of a strip a piece goes on with it; undefined: it stands elsewhere. */
function stepTo(piece: Piece, { last, left, right, top, bottom, pitch }: OpenStrip): number | undefined {
  const size = Math.max(last.size, piece.size)
  if (last.upwards !== piece.upwards) return undefined
  if (piece.upwards) {
    const step = piece.left - last.left
    const beside = piece.y < top && boxOf(piece).top > bottom
    return beside && step > 2 && step < size * WIDEST_PITCH ? step : undefined
  }
  const step = last.y - piece.y
  if (step < size * 0.4 || step > Math.min(size * WIDEST_PITCH, (pitch ?? size * WIDEST_PITCH) + size * 0.15))
    return undefined
  if (Math.abs(last.size - piece.size) > 0.5 || last.font !== piece.font) return undefined
  const within = piece.left < right && piece.right > left
  const centred = Math.abs(piece.left + piece.right - left - right) < size * 2
  return within && (piece.left > left - size * 4 || centred) ? step : undefined
}

/** Strips that stand beside each other, as the cells of a row do; one that has nobody beside it is a band of its own. */
export type Band = { readonly strips: readonly Strip[]; readonly top: number; readonly bottom: number }

export function bandsOf(strips: readonly Strip[]): Band[] {
  const bands: { strips: Strip[]; top: number; bottom: number }[] = []
  for (const strip of strips.toSorted((one, other) => other.top - one.top)) {
    const band = bands.at(-1)
    if (band && strip.top > band.bottom + strip.size * 0.25) {
      band.strips.push(strip)
      band.bottom = Math.min(band.bottom, strip.bottom)
    } else bands.push({ strips: [strip], top: strip.top, bottom: strip.bottom })
  }
  return bands
}

export const areBeside = (one: Strip, other: Strip): boolean => one.top > other.bottom && other.top > one.bottom

/** Fewer letters than that are the number of what stands to the right of them. */
const SHORT = 5

/** Texts that stand beside others and go on over lines, each by itself: read across, their lines would mix. */
export function columnsApart(texts: readonly PdfText[]): PdfText[][] {
  const strips = stripsOf(texts)
  const apart = new Set(
    bandsOf(strips)
      .filter(
        ({ strips: beside }) => beside.length > 1 && beside.some(({ lines }) => lines > 1) && beside.every(isLong),
      )
      .flatMap(({ strips: beside }) => beside),
  )
  return strips.flatMap(strip => (apart.has(strip) ? [[...strip.texts]] : []))
}

const isLong = ({ texts }: Strip) => texts.reduce((sum, { text }) => sum + text.trim().length, 0) >= SHORT
