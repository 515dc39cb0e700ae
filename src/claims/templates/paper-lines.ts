import { openWord, readPart } from '#platform/documents/open-word.ts'
import { paragraphs } from '#platform/documents/word-tags.ts'

export type PaperLine = { readonly style: 'corner' | 'title' | 'item' | 'note' | 'text'; readonly text: string }

/** A filled paper as a reader reads it beside the interview: its lines, and what kind each of them is. */
export function paperLines(docx: Uint8Array): PaperLine[] {
  const xml = readPart(openWord(docx), 'word/document.xml')
  let from = 0
  return paragraphs(xml).flatMap(({ text, end }) => {
    const own = xml.slice(from, end)
    from = end
    const style = styleOf(own.slice(Math.max(own.lastIndexOf('<w:p>'), own.lastIndexOf('<w:p '))))
    return text.trim() ? [{ style, text: text.trim() }] : []
  })
}

function styleOf(paragraph: string): PaperLine['style'] {
  if (paragraph.includes('<w:numPr>') || /<w:ind\b[^>]*w:hanging/.test(paragraph)) return 'item'
  if (/<w:jc\b[^>]*w:val="center"/.test(paragraph)) return 'title'
  if (/<w:pStyle\b[^>]*w:val="TableNote"/.test(paragraph)) return 'note'
  const left = /<w:ind\b[^>]*w:(?:left|start)="(\d+)"/.exec(paragraph)?.[1]
  return Number(left) > 3000 ? 'corner' : 'text'
}
