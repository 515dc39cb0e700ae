import PizZip from 'pizzip'

/** In EMU, 914,400 an inch. Word has no pages beyond 22 inches. */
const LONGEST = 20 * 914_400
const ofPixel = 9525
const ofTwip = 635
/** Under the picture, in twips: the end of its line. */
const LINE_END = 60

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org'
const relation = `${office}/officeDocument/2006/relationships`

/** A Word file of one page that is a WebP picture; null where its size can't be read. */
export function webpAsWord(webp: Uint8Array): Uint8Array | null {
  const size = sizeOfWebp(Buffer.from(webp.buffer, webp.byteOffset, webp.byteLength))
  if (!size) return null
  const scale = Math.min(ofPixel, LONGEST / Math.max(size.width, size.height))
  const [width, height] = [Math.floor(size.width * scale), Math.floor(size.height * scale)]
  const extent = `cx="${width}" cy="${height}"`
  const page = `w:w="${Math.ceil(width / ofTwip)}" w:h="${Math.ceil(height / ofTwip) + LINE_END}"`
  const zip = new PizZip()
  zip.file(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="webp" ContentType="image/webp"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/_rels/document.xml.rels',
    `${declaration}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/image" Target="picture.webp"/></Relationships>`,
  )
  zip.file('word/picture.webp', webp)
  zip.file(
    'word/document.xml',
    `${declaration}<w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture" xmlns:r="${relation}"><w:body><w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="1" name="picture"/><a:graphic><a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="picture"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="r1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:sectPr><w:pgSz ${page}/><w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  )
  return zip.generate({ type: 'uint8array', compression: 'STORE' })
}

/** In pixels, from its first chunk: lossy, lossless or extended (RFC 9649). */
function sizeOfWebp(webp: Buffer): { width: number; height: number } | null {
  if (webp.length < 30 || webp.toString('latin1', 8, 12) !== 'WEBP') return null
  switch (webp.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: webp.readUInt16LE(26) & 0x3fff, height: webp.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = webp.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: webp.readUIntLE(24, 3) + 1, height: webp.readUIntLE(27, 3) + 1 }
  }
  return null
}
