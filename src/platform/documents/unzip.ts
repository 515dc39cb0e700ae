import { crc32, inflateRawSync } from 'node:zlib'
import { notWord, wordTooBig } from './word-problems.ts'

/** Limits on a document from outside: a few kilobytes can unpack to gigabytes. */
export const zipLimits = {
  packed: 30_000_000,
  entries: 2000,
  unpacked: 120_000_000,
  ratio: 200,
  smallEnough: 1_000_000,
}

const endMark = Buffer.from([0x50, 0x4b, 5, 6])

type Entry = { name: string; method: number; crc: number; packed: number; size: number; at: number }

/**
 * Unpacks an archive into memory within limits. The declared sizes are checked before anything is unpacked, and each
 * entry may not grow beyond its declaration, so a lying archive is stopped too. Nothing is written to disk.
 */
export function unzip(bytes: Uint8Array, limits = zipLimits): Map<string, Uint8Array> {
  if (bytes.length > limits.packed) throw wordTooBig({ what: `${Math.round(bytes.length / 1e6)} MB` })
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = readEntries(view, limits.entries)
    refuseBombs(entries, limits)
    return new Map(entries.filter(entry => !entry.name.endsWith('/')).map(entry => [entry.name, unpack(view, entry)]))
  } catch (error) {
    // Out-of-range reads and zlib's complaints all mean the same to the reader; our own refusals pass.
    if (error instanceof RangeError || (error as { code?: string }).code?.match(/^(Z_|ERR_)/)) throw notWord()
    throw error
  }
}

function readEntries(view: Buffer, limit: number): Entry[] {
  const end = view.subarray(Math.max(0, view.length - 65_557)).lastIndexOf(endMark)
  if (end < 0) throw notWord()
  const at = Math.max(0, view.length - 65_557) + end
  const count = view.readUInt16LE(at + 10)
  let offset = view.readUInt32LE(at + 16)
  if (count === 0xffff || offset === 0xffffffff || view.readUInt16LE(at + 4) !== 0) throw notWord()
  if (count > limit) throw wordTooBig({ what: `${count} > ${limit}` })
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index++) {
    if (view.readUInt32LE(offset) !== 0x02014b50 || view.readUInt16LE(offset + 8) & 1) throw notWord()
    const length = view.readUInt16LE(offset + 28)
    const name = view.toString('utf8', offset + 46, offset + 46 + length)
    const key = name.toLowerCase()
    if (entries.has(key) || /^\/|\\|\0|(^|\/)\.\.(\/|$)/.test(name)) throw notWord()
    entries.set(key, {
      name,
      method: view.readUInt16LE(offset + 10),
      crc: view.readUInt32LE(offset + 16),
      packed: view.readUInt32LE(offset + 20),
      size: view.readUInt32LE(offset + 24),
      at: view.readUInt32LE(offset + 42),
    })
    offset += 46 + length + view.readUInt16LE(offset + 30) + view.readUInt16LE(offset + 32)
  }
  return [...entries.values()]
}

function refuseBombs(entries: readonly Entry[], limits: typeof zipLimits) {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (unpacked > limits.unpacked) throw wordTooBig({ what: `${Math.round(unpacked / 1e6)} MB` })
  const bomb = entries.find(({ size, packed }) => size > limits.smallEnough && size > packed * limits.ratio)
  if (bomb) throw wordTooBig({ what: `${bomb.name}: ${bomb.packed} → ${bomb.size}` })
}

function unpack(view: Buffer, entry: Entry): Uint8Array {
  if (view.readUInt32LE(entry.at) !== 0x04034b50) throw notWord()
  const from = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28)
  const packed = view.subarray(from, from + entry.packed)
  if (packed.length !== entry.packed || (entry.method !== 0 && entry.method !== 8)) throw notWord()
  const content = entry.method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) }) : packed
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw notWord()
  return content
}
