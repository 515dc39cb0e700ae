import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

type Content = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
export type ZipPart = {
  readonly name: string
  readonly content: Content
  /** Pictures, PDF and workbooks are packed already: packing them once more takes time and saves nothing. */
  readonly packed?: boolean
}

export type Written = { name: Buffer; crc: number; packed: number; size: number; at: number }

/** Enough for text; the next level takes twice the time for a tenth less. */
const LEVEL = 4
const UTF8 = 0x0800
const SIZES_FOLLOW = 0x0008
const VERSION = 20
const VERSION_64 = 45
/** Archives have no day of their own here: the same content is the same bytes. 1 January 1980. */
const FIRST_DAY = 0x21

/** An archive while its parts are being made: what was sent is forgotten, and nothing is made before it is asked for. */
export async function* zipped(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let at = 0
  for await (const { name, content, packed = false } of parts) {
    const part: Written = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, at }
    const head = localHead(part.name)
    yield head
    for await (const piece of deflated(content, part, packed ? 0 : LEVEL)) {
      part.packed += piece.length
      yield piece
    }
    yield sizesOf(part)
    at += head.length + part.packed + 16
    written.push(part)
  }
  yield directory(written, at)
}

/** Packed, counting what goes in. Whoever stops reading stops the making too. */
async function* deflated(content: Content, part: Written, level: number): AsyncGenerator<Uint8Array> {
  async function* counted() {
    for await (const piece of content) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      part.crc = crc32(bytes, part.crc)
      part.size += bytes.length
      yield bytes
    }
  }
  const packing = createDeflateRaw({ level })
  const making = Readable.from(counted(), { objectMode: false, highWaterMark: 1 })
  // What breaks is thrown to the reader below.
  const done = pipeline(making, packing).catch(() => {})
  try {
    yield* packing
  } finally {
    packing.destroy()
    await done
  }
}

function localHead(name: Buffer): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(VERSION, 4)
  head.writeUInt16LE(UTF8 | SIZES_FOLLOW, 6)
  head.writeUInt16LE(8, 8)
  head.writeUInt16LE(FIRST_DAY, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function sizesOf({ crc, packed, size }: Written): Buffer {
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(0x08074b50, 0)
  sizes.writeUInt32LE(crc, 4)
  sizes.writeUInt32LE(packed, 8)
  sizes.writeUInt32LE(size, 12)
  return sizes
}

/** From 4 GB on, places are written in a field of their own (ZIP64); a reader that knows it finds it by the mark. */
const MOST_32 = 0xffffffff
const MOST_16 = 0xffff

export function directory(written: readonly Written[], at: number): Buffer {
  const entries = written.map(({ name, crc, packed, size, at }) => {
    const far = at >= MOST_32
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(far ? VERSION_64 : VERSION, 4)
    entry.writeUInt16LE(far ? VERSION_64 : VERSION, 6)
    entry.writeUInt16LE(UTF8 | SIZES_FOLLOW, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt16LE(FIRST_DAY, 14)
    entry.writeUInt32LE(crc, 16)
    entry.writeUInt32LE(packed, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt16LE(far ? 12 : 0, 30)
    entry.writeUInt32LE(Math.min(at, MOST_32), 42)
    return Buffer.concat([entry, name, ...(far ? [farPlace(at)] : [])])
  })
  const length = entries.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(written.length, MOST_16), 8)
  end.writeUInt16LE(Math.min(written.length, MOST_16), 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(Math.min(at, MOST_32), 16)
  const far = at >= MOST_32 || written.length >= MOST_16
  return Buffer.concat([...entries, ...(far ? [farEnd(written.length, length, at)] : []), end])
}

function farPlace(at: number): Buffer {
  const field = Buffer.alloc(12)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(8, 2)
  field.writeBigUInt64LE(BigInt(at), 4)
  return field
}

/** The end of a big archive, and where that end begins. */
function farEnd(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(76)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(VERSION_64, 12)
  end.writeUInt16LE(VERSION_64, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(length), 40)
  end.writeBigUInt64LE(BigInt(at), 48)
  end.writeUInt32LE(0x07064b50, 56)
  end.writeBigUInt64LE(BigInt(at + length), 64)
  end.writeUInt32LE(1, 72)
  return end
}
