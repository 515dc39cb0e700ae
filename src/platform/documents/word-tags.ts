import { attribute, unescapeXml, xmlPieces } from './xml.ts'

/** Where a paragraph stands. Tables are counted through the whole part, rows and columns from 1, as a reader counts them. */
export type WordPlace = {
  readonly part: 'body' | 'header' | 'footer' | 'note' | 'properties'
  readonly table?: { readonly number: number; readonly row: number; readonly column: number }
  /** The paragraph's text, cut to what is needed to find it with Word's search. */
  readonly around: string
}

export type WordTag = {
  readonly kind: 'value' | 'open' | 'inverted' | 'close'
  readonly name: string
  readonly place: WordPlace
  /** Which of the part's paragraphs it stands in. */
  readonly paragraph: number
  /** The boxes that the tag lies in, outermost first: a loop may open and close in one box, or in rows of one table. */
  readonly path: readonly Box[]
}

/** A brace that makes no tag. */
export type BrokenBrace = { readonly text: string; readonly place: WordPlace }

type Box = { readonly id: number; readonly cell: string }
type Table = { id: number; number: number; row: number; column: number }
/** `end` is where its closing tag begins. */
type Paragraph = { text: string; path: Box[]; end: number; table?: WordPlace['table'] }

/** Texts that the filling looks into; a deleted text of tracked changes (`w:delText`) is none of them. */
const texts = new Set(['w:t', 'a:t', 'm:t'])
const spaces = new Set(['w:tab', 'w:br', 'w:cr'])
const properties = new Set(['dc:title', 'dc:subject', 'dc:description', 'dc:creator', 'cp:keywords', 'cp:category'])

/** Reads every paragraph of a part with its place. Runs are joined: Word splits a tag into several at will. */
export function paragraphs(xml: string): Paragraph[] {
  const found: Paragraph[] = []
  const open: Paragraph[] = []
  const boxes: (Table | { id: number })[] = []
  let count = 0
  let tables = 0
  let reading = false
  for (const piece of xmlPieces(xml)) {
    const { kind, name, raw } = piece
    const box = boxes.at(-1)
    if (kind === 'text') {
      const paragraph = open.at(-1)
      if (reading && paragraph) paragraph.text += unescapeXml(raw)
    } else if (texts.has(name) || properties.has(name)) {
      reading = kind === 'open'
      if (properties.has(name) && kind === 'open') open.push({ text: '', path: [], end: 0 })
      if (properties.has(name) && kind === 'close') found.push(open.pop()!)
    } else if (spaces.has(name) && kind !== 'close') {
      const paragraph = open.at(-1)
      if (paragraph) paragraph.text += '\n'
    } else if (name === 'w:tbl') {
      if (kind === 'open') boxes.push({ id: ++count, number: ++tables, row: 0, column: 0 })
      else boxes.pop()
    } else if (name === 'w:txbxContent') {
      if (kind === 'open') boxes.push({ id: ++count })
      else boxes.pop()
    } else if (name === 'w:tr' && kind === 'open' && box && 'row' in box) {
      box.row += 1
      box.column = 0
    } else if (name === 'w:tc' && kind === 'open' && box && 'row' in box) {
      box.column += 1
    } else if (name === 'w:p' && kind === 'open') {
      const table = boxes.findLast((each): each is Table => 'row' in each)
      open.push({
        text: '',
        end: 0,
        path: boxes.map(each => ({ id: each.id, cell: 'row' in each ? `${each.row}.${each.column}` : '' })),
        ...(table && { table: { number: table.number, row: table.row, column: table.column } }),
      })
    } else if (name === 'w:p' && kind === 'close') {
      found.push({ ...open.pop()!, end: piece.from })
    }
  }
  return found
}

const tag = /^([#^/]?)([\p{L}_][\p{L}\p{N}_]*)$/u

/** The tags of one part in their order, and the braces that make none. */
export function readTags(
  part: WordPlace['part'],
  xml: string,
  read = paragraphs(xml),
): { tags: WordTag[]; broken: BrokenBrace[] } {
  const tags: WordTag[] = []
  const broken: BrokenBrace[] = []
  for (const [paragraph, { text, path, table }] of read.entries()) {
    if (!/[{}]/.test(text)) continue
    for (const match of text.matchAll(/\{[^{}]*\}|[{}]/g)) {
      const around = excerpt(text, match.index, match[0].length)
      const place: WordPlace = { part, around, ...(table && { table }) }
      const [, sign, name] = match[0].slice(1, -1).match(tag) ?? []
      if (name === undefined) broken.push({ text: match[0].length > 1 ? match[0] : around, place })
      else tags.push({ kind: kinds[sign ?? ''] ?? 'value', name, place, paragraph, path })
    }
  }
  return { tags, broken }
}

const kinds: Readonly<Record<string, WordTag['kind']>> = { '#': 'open', '^': 'inverted', '/': 'close' }

/** The tag with a few words on both sides. */
function excerpt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 30)
  const to = Math.min(text.length, at + Math.min(length, 60) + 30)
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`
}

/** The parts that can hold tags, with what they are. */
export function templatedParts(types: string): { name: string; part: WordPlace['part'] }[] {
  const found: { name: string; part: WordPlace['part'] }[] = []
  for (const piece of xmlPieces(types)) {
    const type = attribute(piece.raw, 'ContentType') ?? ''
    const name = attribute(piece.raw, 'PartName')?.replace(/^\//, '')
    const part = name && partKinds.find(([ending]) => type.endsWith(ending))?.[1]
    if (part) found.push({ name, part })
  }
  return found
}

const partKinds: readonly (readonly [string, WordPlace['part']])[] = [
  ['document.main+xml', 'body'],
  ['header+xml', 'header'],
  ['footer+xml', 'footer'],
  ['footnotes+xml', 'note'],
  ['endnotes+xml', 'note'],
  ['core-properties+xml', 'properties'],
]
