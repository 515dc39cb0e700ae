import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'

/** Limits on an archive from outside: a few kilobytes can unpack to gigabytes. */
export type ZipLimits = {
  readonly packed: number
  readonly entries: number
  readonly unpacked: number
  /** How many times an entry may grow, once it is bigger than `smallEnough`. */
  readonly ratio: number
  readonly smallEnough: number
}

/** An archive that is not taken. Whoever opened it says in its own words what that means. */
export class BadZip extends Error {
  readonly reason: 'damaged' | 'too_big'
  readonly what: string

  constructor(reason: BadZip['reason'], what = '') {
    super(`${reason} ${what}`)
    this.reason = reason
    this.what = what
  }
}

export type ZipEntry = {
  readonly name: string
  readonly size: number
  /** The whole content. It may not grow beyond what the archive declares, so a lying archive is stopped too. */
  read(): Uint8Array
  /** The same piece by piece, for who may have enough before the end. */
  pieces(): AsyncIterable<Uint8Array>
}

type Header = { name: string; method: number; crc: number; packed: number; size: number; at: number }

const endMark = Buffer.from([0x50, 0x4b, 5, 6])
const PIECE = 256 * 1024

/** The entries of an archive in memory. Declared sizes are checked before anything is unpacked; nothing goes to disk. */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  if (bytes.length > limits.packed) throw new BadZip('too_big', `${Math.round(bytes.length / 1e6)} MB`)
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headers = honest(() => readHeaders(view, limits.entries))
  refuseBombs(headers, limits)
  return headers
    .filter(({ name }) => !name.endsWith('/'))
    .map(header => ({
      name: header.name,
      size: header.size,
      read: () => honest(() => unpack(view, header)),
      pieces: () => unpackPieces(view, header),
    }))
}

/** Reads beyond the end and zlib's complaints all mean the same; our own refusals pass. */
function honest<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw known(error)
  }
}

const known = (error: unknown) =>
  error instanceof RangeError || (error as { code?: string }).code?.match(/^(Z_|ERR_)/) ? new BadZip('damaged') : error

function readHeaders(view: Buffer, limit: number): Header[] {
  const tail = Math.max(0, view.length - 65_557)
  const end = view.subarray(tail).lastIndexOf(endMark)
  if (end < 0) throw new BadZip('damaged')
  const at = tail + end
  const count = view.readUInt16LE(at + 10)
  let offset = view.readUInt32LE(at + 16)
  if (count === 0xffff || offset === 0xffffffff || view.readUInt16LE(at + 4) !== 0) throw new BadZip('damaged')
  if (count > limit) throw new BadZip('too_big', `${count} > ${limit}`)
  const headers = new Map<string, Header>()
  for (let index = 0; index < count; index++) {
    if (view.readUInt32LE(offset) !== 0x02014b50 || view.readUInt16LE(offset + 8) & 1) throw new BadZip('damaged')
    const length = view.readUInt16LE(offset + 28)
    // Some programs of Windows write their own slashes.
    const name = view.toString('utf8', offset + 46, offset + 46 + length).replaceAll('\\', '/')
    const key = name.toLowerCase()
    if (headers.has(key) || /^\/|\0|(^|\/)\.\.(\/|$)/.test(name)) throw new BadZip('damaged')
    headers.set(key, {
      name,
      method: view.readUInt16LE(offset + 10),
      crc: view.readUInt32LE(offset + 16),
      packed: view.readUInt32LE(offset + 20),
      size: view.readUInt32LE(offset + 24),
      at: view.readUInt32LE(offset + 42),
    })
    offset += 46 + length + view.readUInt16LE(offset + 30) + view.readUInt16LE(offset + 32)
  }
  return [...headers.values()]
}

function refuseBombs(headers: readonly Header[], limits: ZipLimits) {
  const unpacked = headers.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > limits.unpacked) throw new BadZip('too_big', `${Math.round(unpacked / 1e6)} MB`)
  const bomb = headers.find(({ size, packed }) => size > limits.smallEnough && size > packed * limits.ratio)
  if (bomb) throw new BadZip('too_big', `${bomb.name}: ${bomb.packed} → ${bomb.size}`)
}

function packedBytes(view: Buffer, header: Header): Buffer {
  if (view.readUInt32LE(header.at) !== 0x04034b50) throw new BadZip('damaged')
  const from = header.at + 30 + view.readUInt16LE(header.at + 26) + view.readUInt16LE(header.at + 28)
  const packed = view.subarray(from, from + header.packed)
  if (packed.length !== header.packed || (header.method !== 0 && header.method !== 8)) throw new BadZip('damaged')
  return packed
}

function unpack(view: Buffer, header: Header): Uint8Array {
  const packed = packedBytes(view, header)
  const content = header.method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, header.size) }) : packed
  if (content.length !== header.size || crc32(content) !== header.crc) throw new BadZip('damaged')
  return content
}

async function* unpackPieces(view: Buffer, header: Header): AsyncGenerator<Uint8Array> {
  const packed = honest(() => packedBytes(view, header))
  if (header.method === 0) {
    yield honest(() => unpack(view, header))
    return
  }
  const inflating = createInflateRaw({ chunkSize: PIECE })
  inflating.end(packed)
  let [size, crc] = [0, 0]
  try {
    for await (const piece of inflating as AsyncIterable<Buffer>) {
      size += piece.length
      crc = crc32(piece, crc)
      if (size > header.size) throw new BadZip('damaged')
      yield piece
    }
  } catch (error) {
    throw known(error)
  } finally {
    inflating.destroy()
  }
  if (size !== header.size || crc !== header.crc) throw new BadZip('damaged')
}
