import { open, readFile } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { oldOffice } from '../sheets/file-kind.ts'
import { decodeText } from '../sheets/text-encoding.ts'
import { fileIsEmpty, type Impostor, impostors } from './problems.ts'

/** What is kept, and the endings that its names may have; the first one is added to a name that has another. */
export const acceptedTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/gif': ['gif'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/ogg': ['ogg', 'opus', 'oga'],
  'audio/wav': ['wav'],
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
}

/** Names by which file-type calls what we accept under another. */
const sameAs: Readonly<Record<string, string>> = {
  'image/heif': 'image/heic',
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
}

const HEAD = 64 * 1024

/** The type by the content of a file, never by its name; what is not accepted is refused by what it really is. */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  const found = await fileTypeFromFile(path)
  if (found) {
    const type = sameAs[found.mime] ?? found.mime
    if (type in acceptedTypes) return type
    if (type === 'application/x-cfb' && oldOffice(await readFile(path)) === 'password') throw impostors.locked()
    throw impostors[known[found.mime] ?? (/^image|^audio|^video/.test(found.mime) ? 'media' : 'other')]({
      ending: found.ext,
    })
  }
  const head = await beginning(path)
  if (head.length === 0) throw fileIsEmpty()
  const text = readText(head)
  if (text === undefined) throw impostors.other()
  const impostor = impostorIn(text)
  if (impostor) throw impostors[impostor]()
  const ending = endingOf(name)
  if (ending === 'csv') return 'text/csv'
  if (ending === 'txt' || ending === '') return 'text/plain'
  throw impostors.text({ ending })
}

/** The name with an ending that fits the content: a PDF called `scan.jpg` becomes `scan.jpg.pdf`. */
export function fittingName(name: string, mediaType: string): string {
  const endings = acceptedTypes[mediaType] ?? []
  return endings.includes(endingOf(name)) ? name : `${name}.${endings[0]}`
}

const endingOf = (name: string) => /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

const known: Readonly<Record<string, Impostor>> = {
  'application/x-msdownload': 'program',
  'application/x-elf': 'program',
  'application/x-mach-binary': 'program',
  'application/x-msi': 'program',
  'application/vnd.ms-word.document.macroenabled.12': 'macros',
  'application/vnd.ms-excel.sheet.macroenabled.12': 'macros',
  'application/x-cfb': 'oldOffice',
  'application/xml': 'page',
  'image/svg+xml': 'drawing',
  'application/zip': 'archive',
  'application/x-7z-compressed': 'archive',
  'application/x-rar-compressed': 'archive',
  'application/gzip': 'archive',
  'application/x-tar': 'archive',
}

async function beginning(path: string): Promise<Buffer> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
  return buffer.subarray(0, bytesRead)
}

/** UTF-8, or the Windows encoding in which Russian Excel still saves CSV; undefined when it isn't text at all. */
function readText(head: Buffer): string | undefined {
  // Excel's «Unicode text» begins with a mark of its two bytes a letter.
  if (/^(fffe|feff)/.test(head.toString('hex', 0, 2))) return decodeText(head)
  if (head.some(byte => byte < 9 || byte === 11 || (byte > 13 && byte < 32) || byte === 127)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: head.length === HEAD })
  } catch {
    const text = new TextDecoder('windows-1251').decode(head)
    return /[а-яё]{2}/i.test(text) ? text : undefined
  }
}

function impostorIn(text: string): Impostor | undefined {
  const start = text.trimStart().slice(0, 4096).toLowerCase()
  if (/<svg[\s>]/.test(start)) return 'drawing'
  if (/^<(!doctype|html|head|body|script|iframe|\?xml|!--|meta|style|table|div)/.test(start)) return 'page'
  if (/^(#!|@echo|<\?php|<%|param\s*\(|set-executionpolicy|wscript\.|on error resume)/.test(start)) return 'script'
  return /<script[\s>]/.test(start) ? 'page' : undefined
}
