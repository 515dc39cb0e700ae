import { unescapeXml } from '../documents/xml.ts'
import { SheetRefused } from './sheet-refused.ts'

/** No element of a sheet is longer: a row of 16,384 cells, or one of its texts. */
const LONGEST = 24_000_000
const TAIL = 64

export type Element = { readonly name: string; readonly raw: string }

/**
 * The elements of these names, each as it stands in the file, while the file is still being unpacked. Elements of the
 * same name never lie inside one another in a workbook.
 */
export async function* elements(pieces: AsyncIterable<Uint8Array>, names: readonly string[]): AsyncGenerator<Element> {
  const start = new RegExp(`<((?:\\w+:)?(${names.join('|')}))(?=[\\s>/])`, 'g')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let enough = 0
  for await (const piece of pieces) {
    text += decoded(decoder, piece)
    if (text.length > LONGEST) throw new SheetRefused('too_big')
    if (text.length < enough) continue
    text = text.slice(yield* wholeIn(text, start))
    // What has not come to its end is looked through again when it is twice as long: at every piece would be for ever.
    enough = text.length * 2
  }
  yield* wholeIn(text, start)
}

/** Every element that is here whole; returns from where on the text is still needed. */
function* wholeIn(text: string, start: RegExp): Generator<Element, number> {
  let at = 0
  for (;;) {
    start.lastIndex = at
    const found = start.exec(text)
    if (!found) return Math.max(at, text.length - TAIL)
    const end = endOf(text, found.index, found[1]!)
    if (end < 0) return found.index
    yield { name: found[2]!, raw: text.slice(found.index, end) }
    at = end
  }
}

/** After the element's end, or -1 while it has not come yet. */
function endOf(text: string, from: number, name: string): number {
  const opened = text.indexOf('>', from)
  if (opened < 0) return -1
  if (text.charCodeAt(opened - 1) === 0x2f) return opened + 1
  const closing = `</${name}>`
  const at = text.indexOf(closing, opened)
  return at < 0 ? -1 : at + closing.length
}

function decoded(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true })
  } catch {
    throw new SheetRefused('damaged')
  }
}

const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/g
const phonetic = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g
const texts = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g

/** The text of a string in one style or in many. How it is read aloud (`rPh`) is not a part of it. */
export function textOf(raw: string): string {
  let given = raw
  if (given.includes('CDATA')) given = given.replace(cdata, (_, inner: string) => inner.replace(/[<&]/g, entityOf))
  if (given.includes('rPh')) given = given.replace(phonetic, '')
  let text = ''
  for (const [, part] of given.matchAll(texts)) text += part
  return plain(text)
}

const entityOf = (sign: string) => (sign === '<' ? '&lt;' : '&amp;')

/** Entities, and Excel's own way to write what XML can't carry: `_x000D_`. */
export function plain(text: string): string {
  const read = text.includes('&') ? unescapeXml(text) : text
  return read.includes('_x')
    ? read.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : read
}
