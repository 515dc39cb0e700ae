import PizZip from 'pizzip'
import type { ReadDocument, ReadTable } from '../document.ts'
import { readDocument } from '../read-document.ts'

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array => {
  const zip = new PizZip()
  for (const [name, text] of Object.entries(parts)) zip.file(name, text)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A Word file with such a body, and other parts of it. */
export const wordFile = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...more,
  })
export const headPart = (body: string) => `<w:hdr ${w}>${body}</w:hdr>`
export const notesPart = (body: string) => `<w:footnotes ${w}>${body}</w:footnotes>`

export const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
export const tc = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
export const tr = (cells: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
export const tbl = (rows: string) => `<w:tbl>${rows}</w:tbl>`

const spaces = ['office', 'text', 'table', 'draw'].map(
  name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`,
)
export const openDocument = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${spaces.join(' ')}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  })

export const text = (lines: string): Uint8Array => new TextEncoder().encode(lines)
export { zipped }

/** A document in lines: paragraphs as they are, rows with their cells parted by bars; `+2` and `x3` say how far one reaches. */
export async function told(bytes: Uint8Array): Promise<string[]> {
  const document: ReadDocument = await readDocument(bytes)
  return document.blocks.flatMap(block => {
    if (block.kind === 'table') return toldTable(block)
    const looks = [block.heading === undefined ? '' : `h${block.heading}`, block.item ? '•' : '', block.aside ?? '']
    return [[...looks, block.text].filter(Boolean).join(' ')]
  })
}

const toldTable = ({ rows }: ReadTable): string[] =>
  rows.map(({ cells }) =>
    cells
      .map(({ lines, columns, rows, tables = [] }) => {
        const inner = tables.map(table => `[${toldTable(table).join(' / ')}]`)
        return `${[...lines, ...inner].join('¶')}${columns > 1 ? `+${columns}` : ''}${rows > 1 ? `x${rows}` : ''}`
      })
      .join(' | '),
  )
