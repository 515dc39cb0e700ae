import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withoutLocation } from '../without-location.ts'

/** A TIFF block with orientation 6 and a GPS directory that says 53° N. */
function exif(order: 'II' | 'MM'): Buffer {
  const tiff = Buffer.alloc(80)
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const long = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  const entry = (at: number, tag: number, type: number, count: number) => {
    short(tag, at)
    short(type, at + 2)
    long(count, at + 4)
  }
  tiff.write(order, 'latin1')
  short(42, 2)
  long(8, 4)
  short(2, 8)
  entry(10, 0x0112, 3, 1)
  short(6, 18)
  entry(22, 0x8825, 4, 1)
  long(40, 30)
  short(1, 40)
  entry(42, 2, 5, 1)
  long(60, 50)
  long(53_000_000, 60)
  long(1_000_000, 64)
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
}

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
const picture = Buffer.from('ffda000801010000003f00d2cf20ffd9', 'hex')
const start = Buffer.from('ffd8', 'hex')
const jfif = segment(0xe0, Buffer.from('JFIF\0', 'latin1'))
const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="53,1N"/>', 'latin1'))
const iptc = segment(0xed, Buffer.from('Photoshop 3.0\0 Rudny', 'latin1'))

for (const order of ['II', 'MM'] as const) {
  test(`A JPEG (${order}) loses its place and keeps how it is turned`, () => {
    const cleaned = withoutLocation(
      Buffer.concat([start, jfif, segment(0xe1, exif(order)), xmp, iptc, picture]),
      'image/jpeg',
    )
    assert.equal(cleaned.includes('GPSLatitude'), false)
    assert.equal(cleaned.includes('Rudny'), false)
    assert.equal(cleaned.length, 2 + jfif.length + 36 + picture.length)
    assert.equal(cleaned.readUInt16LE(2 + jfif.length + 28), 6)
    assert.ok(cleaned.subarray(-picture.length).equals(picture))
    assert.ok(withoutLocation(cleaned, 'image/jpeg').equals(cleaned), 'cleaned once, it stays as it is')
  })
}

test('A HEIC keeps every byte in its place; only the place itself is blank', () => {
  const before = Buffer.concat([Buffer.from('....ftypheic'), exif('MM'), Buffer.from('picture')])
  const after = withoutLocation(before, 'image/heic')
  assert.equal(after.length, before.length)
  assert.equal(after.readUInt32BE(12 + 6 + 60), 0)
  assert.equal(after.readUInt16BE(12 + 6 + 18), 6)
})

const pngChunk = (name: string, body: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(name + body, 'latin1'), Buffer.alloc(4)])
}
test('A PNG loses its texts and EXIF', () => {
  const head = Buffer.from('89504e470d0a1a0a', 'hex')
  const kept = [pngChunk('IHDR', 'x'.repeat(13)), pngChunk('IDAT', 'pixels'), pngChunk('IEND', '')]
  const before = Buffer.concat([
    head,
    kept[0]!,
    pngChunk('eXIf', 'II*'),
    pngChunk('iTXt', 'XML:com.adobe.xmp'),
    kept[1]!,
    kept[2]!,
  ])
  assert.ok(withoutLocation(before, 'image/png').equals(Buffer.concat([head, ...kept])))
})

test('A WebP loses EXIF and XMP, and its head no longer promises them', () => {
  const chunk = (name: string, body: Buffer) => {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  }
  const extended = Buffer.alloc(10)
  extended[0] = 0x3c
  const body = [
    chunk('VP8X', extended),
    chunk('VP8 ', Buffer.from('pixel')),
    chunk('EXIF', exif('II')),
    chunk('XMP ', Buffer.from('<x/>')),
  ]
  const before = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), ...body])
  const after = withoutLocation(before, 'image/webp')
  assert.equal(after.readUInt32LE(4), after.length - 8)
  assert.equal(after[20], 0x30)
  assert.equal(after.includes('EXIF'), false)
})

test('Broken pictures never break the server', () => {
  const types = ['image/jpeg', 'image/png', 'image/webp', 'image/heic']
  const anything = fc.uint8Array({ minLength: 12, maxLength: 300 })
  fc.assert(
    fc.property(anything, fc.constantFrom(...types), fc.boolean(), (bytes, type, withExif) => {
      const picture = Buffer.concat([
        Buffer.from('ffd8ffe1', 'hex'),
        withExif ? exif('II').subarray(0, 40) : Buffer.alloc(0),
        bytes,
      ])
      withoutLocation(picture, type)
    }),
  )
})
