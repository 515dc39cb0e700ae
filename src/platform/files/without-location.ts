/**
 * Takes out of a picture where and by what it was made (EXIF, XMP, IPTC): a photo of a visitor must not tell
 * where the visitor lives. How the picture is turned is kept, or it would lie on its side.
 */
export function withoutLocation(bytes: Buffer, mediaType: string): Buffer {
  if (mediaType === 'image/jpeg') return blanked(jpeg(bytes))
  if (mediaType === 'image/png') return png(bytes)
  if (mediaType === 'image/webp') return webp(bytes)
  return mediaType === 'image/heic' ? blanked(bytes) : bytes
}

const APP1 = 0xe1
const APP13 = 0xed
const START_OF_SCAN = 0xda
const ORIENTATION = 0x0112
const GPS = 0x8825

/** Segments of the head are copied but for APP1 (EXIF, XMP) and APP13 (IPTC); the picture itself follows untouched. */
function jpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const marker = bytes[at + 1]!
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const segment = bytes.subarray(at, end)
    if (marker === APP1 && segment.toString('latin1', 4, 8) === 'Exif') {
      const turned = entriesOf(segment, 10).find(entry => entry.tag === ORIENTATION)?.short
      if (turned !== undefined && turned > 1 && turned <= 8) kept.push(orientationSegment(turned))
    } else if (marker !== APP1 && marker !== APP13) kept.push(segment)
    at = end
  }
  kept.push(bytes.subarray(at))
  return Buffer.concat(kept)
}

/** A whole EXIF block that says nothing but how the picture is turned. */
function orientationSegment(turned: number): Buffer {
  const segment = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000000000000000000', 'hex')
  segment.writeUInt16LE(turned, 28)
  return segment
}

const dropped = ['eXIf', 'iTXt', 'tEXt', 'zTXt']

function png(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (!dropped.includes(bytes.toString('latin1', at + 4, at + 8))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}

function webp(bytes: Buffer): Buffer {
  const kept = [Buffer.from(bytes.subarray(0, 12))]
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    const name = bytes.toString('latin1', at, at + 4)
    const chunk = Buffer.from(bytes.subarray(at, end))
    // The extended head announces EXIF (bit 3) and XMP (bit 2).
    if (name === 'VP8X') chunk[8]! &= 0xf3
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  const whole = Buffer.concat(kept)
  whole.writeUInt32LE(whole.length - 8, 4)
  return whole
}

/**
 * HEIC addresses its parts by offsets, so nothing may move: the place is blanked where it stands. So are the smaller
 * pictures that a JPEG may carry behind the first.
 */
function blanked(bytes: Buffer): Buffer {
  const result = Buffer.from(bytes)
  for (let at = result.indexOf('Exif\0\0'); at >= 0; at = result.indexOf('Exif\0\0', at + 6)) {
    const tiff = at + 6
    const place = entriesOf(result, tiff).find(entry => entry.tag === GPS)?.long
    for (const { valueAt, length } of place === undefined ? [] : entriesOf(result, tiff, place)) {
      result.fill(0, Math.min(valueAt, result.length), Math.min(valueAt + length, result.length))
    }
  }
  return result
}

type Entry = { tag: number; short: number; long: number; valueAt: number; length: number }
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

/** The entries of one directory of a TIFF block; nothing when the block is broken. */
function entriesOf(bytes: Buffer, tiff: number, directory?: number): Entry[] {
  const order = bytes.toString('latin1', tiff, tiff + 2)
  if ((order !== 'II' && order !== 'MM') || tiff + 8 > bytes.length) return []
  const little = order === 'II'
  const short = (at: number) => (at + 2 > bytes.length ? 0 : little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const long = (at: number) => (at + 4 > bytes.length ? 0 : little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const start = tiff + (directory ?? long(tiff + 4))
  return Array.from({ length: short(start) }, (_, i) => {
    const at = start + 2 + 12 * i
    const length = (SIZES[short(at + 2)] ?? 0) * long(at + 4)
    return {
      tag: short(at),
      short: short(at + 8),
      long: long(at + 8),
      length,
      valueAt: length > 4 ? tiff + long(at + 8) : at + 8,
    }
  })
}
