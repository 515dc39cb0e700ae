import type { ReadDocument } from './document.ts'
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
  return { format: 'word', ...builder.finish() }
}

function mainPart(parts: Parts): string {
  const relations = parts.get('_rels/.rels')
  const tag = relations && /<[^>]*\/officeDocument["'][^>]*>/.exec(readPart(relations))?.[0]
  const target = tag && /\sTarget\s*=\s*["']\/?([^"']+)["']/.exec(tag)?.[1]
  return target && parts.has(target) ? target : 'word/document.xml'
}
