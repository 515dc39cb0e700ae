import { BadZip, openZip, type ZipEntry, type ZipLimits } from '#platform/zip.ts'
import { limits } from './document.ts'
import { ReadingRefused } from './reading-refused.ts'

const zipLimits: ZipLimits = {
  packed: limits.bytes,
  entries: 4000,
  unpacked: 160_000_000,
  ratio: 200,
  smallEnough: 1_000_000,
}

export type Parts = ReadonlyMap<string, ZipEntry>
export type OpenedFile =
  | { readonly kind: 'word' | 'open_document'; readonly parts: Parts }
  | { readonly kind: 'pdf' | 'text' }

const starts = (bytes: Uint8Array, signs: string | readonly number[], from = 0) =>
  [...signs].every((sign, at) => bytes[from + at] === (typeof sign === 'string' ? sign.charCodeAt(0) : sign))

/** What a file is by what it begins with, whatever it is called. What is no report is refused by its real name. */
export function openFile(bytes: Uint8Array): OpenedFile {
  if (bytes.length === 0) throw new ReadingRefused('empty')
  if (bytes.length > limits.bytes) throw new ReadingRefused('too_big', `${Math.round(bytes.length / 1e6)} MB`)
  if (starts(bytes, 'PK')) return openArchive(bytes)
  // Some programs write a few bytes of their own before the mark; readers look for it in the first kilobyte.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { kind: 'pdf' }
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new ReadingRefused(oldContainer(bytes))
  if (starts(bytes, '{\\rtf')) throw new ReadingRefused('rich_text')
  if (isPicture(bytes)) throw new ReadingRefused('picture')
  if (starts(bytes, 'Rar!') || starts(bytes, [0x37, 0x7a, 0xbc, 0xaf]) || starts(bytes, [0x1f, 0x8b]))
    throw new ReadingRefused('archive')
  return { kind: 'text' }
}

const isPicture = (bytes: Uint8Array) =>
  starts(bytes, [0xff, 0xd8, 0xff]) ||
  starts(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
  starts(bytes, 'GIF8') ||
  starts(bytes, [0x49, 0x49, 0x2a, 0]) ||
  starts(bytes, [0x4d, 0x4d, 0, 0x2a]) ||
  starts(bytes, 'BM') ||
  (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) ||
  starts(bytes, 'ftyp', 4)

const wide = (text: string) => Buffer.from(text, 'utf16le')

/** The old container of Office: a document of 1997–2003, or one of today that was locked. */
function oldContainer(bytes: Uint8Array) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.includes(wide('EncryptedPackage'))) return 'password'
  if (view.includes(wide('WordDocument'))) return 'old_word'
  return view.includes(wide('Workbook')) || view.includes(wide('Book')) ? 'sheet' : 'other'
}

function openArchive(bytes: Uint8Array): OpenedFile {
  const parts = partsOf(bytes)
  const mimetype = parts.get('mimetype')
  if (mimetype) return openDocument(parts, readPart(mimetype).trim())
  const types = parts.get('[Content_Types].xml')
  if (!types) throw new ReadingRefused('archive')
  const text = readPart(types)
  if (/spreadsheetml|sheet\.binary/i.test(text) && !/wordprocessingml\.(document|template)/.test(text))
    throw new ReadingRefused('sheet')
  if (/presentationml/i.test(text) && !/wordprocessingml\.(document|template)/.test(text))
    throw new ReadingRefused('presentation')
  if (!/wordprocessingml\.(document|template)\.main|word\.(document|template)\.macroEnabled\.main/i.test(text))
    throw new ReadingRefused('archive')
  return { kind: 'word', parts }
}

function openDocument(parts: Parts, mimetype: string): OpenedFile {
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest && /encryption-data/.test(readPart(manifest))) throw new ReadingRefused('password')
  if (/opendocument\.spreadsheet/.test(mimetype)) throw new ReadingRefused('sheet')
  if (/opendocument\.presentation/.test(mimetype)) throw new ReadingRefused('presentation')
  if (!/opendocument\.text/.test(mimetype)) throw new ReadingRefused('archive')
  return { kind: 'open_document', parts }
}

function partsOf(bytes: Uint8Array): Parts {
  try {
    return new Map(openZip(bytes, zipLimits).map(entry => [entry.name, entry]))
  } catch (error) {
    throw error instanceof BadZip ? new ReadingRefused(error.reason, error.what) : error
  }
}

/** A part of the file as text. Entities of its own are refused: a few of them unfold to gigabytes, others read files. */
export function readPart(part: ZipEntry): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(part.read())
  } catch (error) {
    throw error instanceof BadZip && error.reason === 'too_big'
      ? new ReadingRefused('too_big', error.what)
      : new ReadingRefused('damaged')
  }
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new ReadingRefused('entities')
  return text
}

export function neededPart(parts: Parts, name: string): string {
  const part = parts.get(name)
  if (!part) throw new ReadingRefused('damaged')
  return readPart(part)
}
