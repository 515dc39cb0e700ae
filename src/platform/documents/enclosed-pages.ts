import { degrees, PDFDocument, type PDFEmbeddedPage, PDFImage, type PDFPage } from '@cantoo/pdf-lib'

/** A file that is put into a PDF, page by page: a PDF itself, or a picture. */
export type Enclosed = { readonly bytes: Uint8Array; readonly mediaType: string }

export type Content = { readonly of: PDFEmbeddedPage | PDFImage; readonly turned: number }

export async function contentsOf(into: PDFDocument, { bytes, mediaType }: Enclosed): Promise<Content[]> {
  if (mediaType === 'image/png') return [{ of: await into.embedPng(bytes), turned: 0 }]
  if (mediaType === 'image/jpeg') return [{ of: await into.embedJpg(bytes), turned: turnOfPhoto(bytes) }]
  const pages = (await PDFDocument.load(bytes)).getPages()
  const embedded = await into.embedPages(pages)
  return embedded.map((of, index) => ({ of, turned: pages[index]!.getRotation().angle }))
}

/** A telephone keeps a photo as its sensor saw it and says how to turn it; our store leaves that alone (without-location.ts). */
function turnOfPhoto(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, 4096))
  const exif = head.indexOf('Exif\0\0', 0, 'latin1')
  if (exif < 0) return 0
  const tiff = exif + 6
  const little = head.toString('latin1', tiff, tiff + 2) === 'II'
  const short = (at: number) => (little ? head.readUInt16LE(at) : head.readUInt16BE(at))
  const first = tiff + (little ? head.readUInt32LE(tiff + 4) : head.readUInt32BE(tiff + 4))
  for (let entry = 0; first + 2 < head.length && entry < short(first); entry++) {
    const at = first + 2 + entry * 12
    if (at + 10 > head.length) return 0
    if (short(at) === 0x0112) return { 3: 180, 6: 90, 8: 270 }[short(at + 8)] ?? 0
  }
  return 0
}

/** In points: around what is enclosed, and the strip above it where the stamp stands. */
const MARGIN = 28
const STRIP = 48

/** As large as the sheet allows under the stamp, never larger than it was, turned as one reads it. */
export function fit(sheet: PDFPage, { of, turned }: Content): void {
  const angle = ((turned % 360) + 360) % 360
  const lies = angle === 90 || angle === 270
  const [width, height] = lies ? [of.height, of.width] : [of.width, of.height]
  const room = { width: sheet.getWidth() - 2 * MARGIN, height: sheet.getHeight() - MARGIN - STRIP }
  const scale = Math.min(1, room.width / width, room.height / height)
  const left = (sheet.getWidth() - width * scale) / 2
  const bottom = MARGIN + (room.height - height * scale) / 2
  const size = { width: of.width * scale, height: of.height * scale }
  // It is turned about its own corner, clockwise as a reader would: the corner goes where the picture then begins.
  const corner = {
    0: { x: left, y: bottom },
    90: { x: left, y: bottom + size.width },
    180: { x: left + size.width, y: bottom + size.height },
    270: { x: left + size.height, y: bottom },
  }[angle as 0 | 90 | 180 | 270] ?? { x: left, y: bottom }
  const drawn = { ...size, ...corner, rotate: degrees(-angle) }
  if (of instanceof PDFImage) sheet.drawImage(of, drawn)
  else sheet.drawPage(of, drawn)
}
