/** A piece of XML as it stands in the file: a tag, or the text between two tags. */
export type XmlPiece = {
  readonly kind: 'open' | 'close' | 'empty' | 'text'
  /** Name of the tag with its prefix (`w:tc`); empty for text. */
  readonly name: string
  readonly raw: string
  readonly from: number
  readonly to: number
}

/** What is skipped whole: `<` of the text inside means nothing. */
const skipped = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const

/**
 * Walks XML in its written order. Word's files are read as text, not as a tree: an edit then leaves
 * every byte that it doesn't mean to change as Word wrote it.
 */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    const from = open < 0 ? xml.length : open
    if (from > at) yield { kind: 'text', name: '', raw: xml.slice(at, from), from: at, to: from }
    if (open < 0) return
    const whole = skipped.find(([start]) => xml.startsWith(start, from))
    at = whole ? after(xml, whole[1], from) : endOfTag(xml, from)
    if (!whole) yield tagPiece(xml, from, at)
  }
}

function tagPiece(xml: string, from: number, to: number): XmlPiece {
  const raw = xml.slice(from, to)
  const closing = raw.charCodeAt(1) === slash
  const kind = closing ? 'close' : raw.charCodeAt(raw.length - 2) === slash ? 'empty' : 'open'
  const start = closing ? 2 : 1
  let end = start
  while (end < raw.length && !endsName.has(raw.charCodeAt(end))) end++
  return { kind, name: raw.slice(start, end), raw, from, to }
}

const slash = 0x2f
const endsName = new Set([...' \t\r\n/>'].map(each => each.charCodeAt(0)))

/** A `>` inside quotes does not end a tag; Word escapes it, others don't. */
function endOfTag(xml: string, from: number): number {
  let end = after(xml, '>', from)
  while (end < xml.length && !endsWell(xml, from, end)) end = after(xml, '>', end)
  return end
}

/** Nearly every tag ends after a closing quote or has none; the rest is counted. */
function endsWell(xml: string, from: number, end: number): boolean {
  const last = end - (xml.charCodeAt(end - 2) === slash ? 3 : 2)
  if (xml.charCodeAt(last) === 0x22 && xml.charCodeAt(last - 1) !== 0x3d) return true
  const raw = xml.slice(from, end)
  return !raw.includes('=') || !/["']/.test(raw.replace(/"[^"]*"|'[^']*'/g, ''))
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

/** True when each tag is closed in its turn: what Word opens without offering a repair. */
export function isBalanced(xml: string): boolean {
  const open: string[] = []
  for (const { kind, name } of xmlPieces(xml)) {
    if (kind === 'open') open.push(name)
    else if (kind === 'close' && open.pop() !== name) return false
  }
  return open.length === 0
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The five named entities and numbers. XML's own entities are never expanded: a file that declares them is refused. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** The value of one attribute of a tag, or undefined. */
export function attribute(raw: string, name: string): string | undefined {
  const match = raw.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`))
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined
}

/**
 * Text that XML 1.0 can carry: people paste control characters, halves of emoji and vertical tabs, and one of them
 * makes the whole document unreadable. Noncharacters go too, since the filling uses some of them as its own marks.
 */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n?|\v|\f|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/[[\p{Cc}--[\t\n]]\ufdd0-\ufdef\ufffe\uffff]/gv, '')
    .replace(/\p{Surrogate}/gu, '')
}
