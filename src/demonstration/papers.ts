import PizZip from 'pizzip'

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const paragraph = (text: string, bold = false) =>
  `<w:p><w:r><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:cs="Noto Serif"/>${bold ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const parts = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
}

/** A plain Word paper of the demonstration's annex: a heading and some lines. */
export function paper(title: string, lines: readonly string[]): Uint8Array {
  const zip = new PizZip()
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml)
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(title, true)}${lines.map(line => paragraph(line)).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  )
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
