import { type ReadDocument, textOf } from './document.ts'
import { DocumentBuilder } from './document-builder.ts'
import { neededPart, type Parts, readPart } from './file-kind.ts'
import { wordNumbering } from './word-numbering.ts'
import { wordStyles } from './word-styles.ts'
import { WordWalker } from './word-walker.ts'
import { walkXml } from './xml-walk.ts'

export const wordPrefixes = { w: '/wordprocessingml/(2006/)?main$' }

/**
 * What isn't read: what was deleted with changes tracked, the older twin of a drawing that Word keeps beside it, words
 * of fields that aren't their results, formulas of fields, comments.
 */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:delInstrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:sdtPr',
  'w:tblGrid',
  'w:tblPr',
  'w:sectPr',
])

/** A document of Word: its text with tracked changes taken as accepted, boxes after the paragraph that holds them. */
export function readWord(parts: Parts): ReadDocument {
  const main = mainPart(parts)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = (name: string) => {
    const found = parts.get(`${folder}${name}`)
    return found ? readPart(found) : ''
  }
  const builder = new DocumentBuilder()
  const known = { headings: wordStyles(part('styles.xml')), numbering: wordNumbering(part('numbering.xml')) }
  walkXml(neededPart(parts, main), wordPrefixes, skipped, new WordWalker(builder, known))
  const restore = builder.setAside('footnote')
  for (const notes of ['footnotes.xml', 'endnotes.xml'])
    walkXml(part(notes), wordPrefixes, skipped, new WordWalker(builder, known))
  restore()
  readPageHeads(parts, folder, builder, known)
  return { format: 'word', ...builder.finish() }
}

const pageHead = /^(?:header|footer)\d*\.xml$/

/** What stands at the head or foot of every page, each text once; a page's number alone says nothing. */
function readPageHeads(
  parts: Parts,
  folder: string,
  builder: DocumentBuilder,
  known: ConstructorParameters<typeof WordWalker>[1],
) {
  const seen = new Set<string>()
  for (const [name, bytes] of parts) {
    if (!name.startsWith(folder) || !pageHead.test(name.slice(folder.length))) continue
    const apart = new DocumentBuilder()
    walkXml(readPart(bytes), wordPrefixes, skipped, new WordWalker(apart, known))
    for (const block of apart.finish().blocks) {
      const text =
        block.kind === 'paragraph' ? block.text : block.rows.flatMap(({ cells }) => cells.map(textOf)).join(' ')
      if (/\p{L}{3}/u.test(text)) seen.add(text.trim())
    }
  }
  const restore = builder.setAside('page_head')
  for (const text of seen) builder.paragraph(text)
  restore()
}

function mainPart(parts: Parts): string {
  const relations = parts.get('_rels/.rels')
  const tag = relations && /<[^>]*\/officeDocument["'][^>]*>/.exec(readPart(relations))?.[0]
  const target = tag && /\sTarget\s*=\s*["']\/?([^"']+)["']/.exec(tag)?.[1]
  return target && parts.has(target) ? target : 'word/document.xml'
}
