import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Line } from '#platform/shapes.ts'
import type { Upload } from './contract.ts'
import { fittingName, mediaTypeOf } from './media-type.ts'
import { fileIsExpected, fileTooBig, uploadBroken } from './problems.ts'
import { type Spooled, spool, TooManyBytes } from './spool.ts'
import { withoutLocation } from './without-location.ts'

/** A file that was looked at and may be kept: its bytes still lie beside the store. */
export type Received = { readonly name: string; readonly mediaType: string; readonly bytes: Spooled }

const incoming = join(tmpdir(), 'quqyq-incoming')
const MEGABYTE = 1024 * 1024

/** Takes the bytes in, no more than the limit, reads what they are, and takes the place out of pictures. */
export async function receiveFile(upload: Upload, limit: number): Promise<Received> {
  const tooBig = () => fileTooBig({ limit: Math.floor(limit / MEGABYTE) })
  if (!upload?.stream || typeof upload.stream[Symbol.asyncIterator] !== 'function') throw fileIsExpected()
  const name = uploadedName(upload.name)
  if (upload.size > limit) throw tooBig()
  const bytes = await spool(upload.stream, incoming, limit).catch(error => {
    throw error instanceof TooManyBytes ? tooBig() : broken(error)
  })
  try {
    const mediaType = await mediaTypeOf(bytes.path, name)
    return { name: fittingName(name, mediaType), mediaType, bytes: await cleaned(bytes, mediaType) }
  } catch (error) {
    await bytes.remove()
    throw error
  }
}

/** The header is percent-encoded UTF-8; of a path only its last part is a name. */
function uploadedName(header: string): string {
  try {
    return Line(255).parse(decodeURIComponent(header).split(/[\\/]/).at(-1))
  } catch {
    throw fileIsExpected()
  }
}

/** A connection that breaks off is the caller's; a full disk is ours. */
const broken = (error: NodeJS.ErrnoException) =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED'].includes(error.code ?? '') ? uploadBroken() : error

async function cleaned(bytes: Spooled, mediaType: string): Promise<Spooled> {
  if (!mediaType.startsWith('image/')) return bytes
  const before = await readFile(bytes.path)
  const after = withoutLocation(before, mediaType)
  if (after.equals(before)) return bytes
  const clean = await spool(Readable.from([after]), incoming)
  await bytes.remove()
  return clean
}
