import { marks } from './word-cells.ts'
import { paragraphs, readTags, type WordTag } from './word-tags.ts'

/** Makes a part ready for filling: what lies in a line of tags would otherwise stay behind or go with it. */
export function readyToFill(xml: string): string {
  if (!xml.includes('{')) return xml
  const all = paragraphs(xml)
  const { tags } = readTags('body', xml, all)
  const rows = new Set(rowTags(tags).map(tag => tag.paragraph))
  const closing = new Set(tags.filter(tag => tag.kind === 'close').map(tag => tag.paragraph))
  let ready = xml
  for (const [index, { text, end }] of [...all.entries()].reverse()) {
    if (text.replace(/\{[^{}]*\}/g, '').trim() !== '') continue
    if (rows.has(index)) ready = withEmptyMark(ready, end)
    else if (closing.has(index)) ready = sectionAfter(ready, end)
  }
  return ready
}

/**
 * A line of a table cell that holds nothing but tags of a repeated row would stay as an empty line in every row:
 * with the mark of emptiness it goes with the other empty lines.
 */
function withEmptyMark(xml: string, end: number): string {
  return `${xml.slice(0, end)}<w:r><w:t>${marks.empty}</w:t></w:r>${xml.slice(end)}`
}

/** Word keeps a section break in the paragraph before it. When that is the end of a loop, the break moves behind it. */
function sectionAfter(xml: string, end: number): string {
  const from = Math.max(xml.lastIndexOf('<w:p>', end), xml.lastIndexOf('<w:p ', end))
  const paragraph = xml.slice(from, end)
  const section = paragraph.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/)?.[0]
  if (!section) return xml
  const after = end + '</w:p>'.length
  const small = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
  return `${xml.slice(0, from)}${paragraph.replace(section, '')}</w:p><w:p><w:pPr>${small}${section}</w:pPr></w:p>${xml.slice(after)}`
}

/** Tags of loops that open in one cell and close in another. */
function rowTags(tags: readonly WordTag[]): WordTag[] {
  const open: WordTag[] = []
  const found: WordTag[] = []
  for (const tag of tags) {
    if (tag.kind === 'open' || tag.kind === 'inverted') open.push(tag)
    if (tag.kind !== 'close') continue
    const opened = open.pop()!
    if (opened.path.at(-1)?.cell !== tag.path.at(-1)?.cell) found.push(opened, tag)
  }
  return found
}
