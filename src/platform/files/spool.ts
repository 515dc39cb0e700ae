import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes that came in and lie on the disk, whole and flushed, before anybody decides what becomes of them. */
export type Spooled = {
  readonly path: string
  readonly size: number
  /** SHA-256, hexadecimal. */
  readonly hash: string
  remove(): Promise<void>
}

export class TooManyBytes extends Error {}

/** Writes a stream to a new file of the folder; one byte over the limit stops it, and nothing stays behind. */
export async function spool(bytes: AsyncIterable<Uint8Array>, folder: string, limit = Infinity): Promise<Spooled> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${randomUUID()}.part`)
  const remove = () => rm(path, { force: true })
  const hash = createHash('sha256')
  let size = 0
  try {
    await using file = await open(path, 'wx', 0o600)
    for await (const chunk of bytes) {
      size += chunk.byteLength
      if (size > limit) throw new TooManyBytes()
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } catch (error) {
    await remove()
    throw error
  }
  return { path, size, hash: hash.digest('hex'), remove }
}
