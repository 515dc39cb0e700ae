import { BadZip, openZip, type ZipLimits } from '../zip.ts'
import { notWord, wordTooBig } from './word-problems.ts'

export const zipLimits: ZipLimits = {
  packed: 30_000_000,
  entries: 2000,
  unpacked: 120_000_000,
  ratio: 200,
  smallEnough: 1_000_000,
}

/** Unpacks a Word file into memory within limits. */
export function unzip(bytes: Uint8Array, limits = zipLimits): Map<string, Uint8Array> {
  try {
    return new Map(openZip(bytes, limits).map(entry => [entry.name, entry.read()]))
  } catch (error) {
    if (!(error instanceof BadZip)) throw error
    throw error.reason === 'damaged' ? notWord() : wordTooBig({ what: error.what })
  }
}
