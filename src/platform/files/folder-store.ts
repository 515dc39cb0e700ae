import { once } from 'node:events'
import { constants, createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { spool } from './spool.ts'
import { blobName, type FileStore } from './store.ts'

/** Files below a folder of this machine. A blob appears by a rename, so that it is there whole or not at all. */
export function openFolderStore(folder: string): FileStore {
  const place = (organisation: string, hash: string) => join(folder, blobName(organisation, hash))
  return {
    async put(organisation, bytes, limit) {
      const spooled = await spool(bytes, join(folder, '.incoming'), limit)
      try {
        const path = place(organisation, spooled.hash)
        if (!(await exists(path))) {
          await mkdir(dirname(path), { recursive: true })
          await rename(spooled.path, path)
          await flushFolder(dirname(path))
        }
        return { hash: spooled.hash, size: spooled.size }
      } finally {
        await spooled.remove()
      }
    },
    async get(organisation, hash) {
      try {
        // Not through a FileHandle: of one that nobody reads to its end Node makes an error that ends the server.
        const stream = createReadStream(place(organisation, hash))
        await once(stream, 'open')
        return stream
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    remove: (organisation, hash) => rm(place(organisation, hash), { force: true }),
  }
}

const exists = (path: string) =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  )

/** The rename itself must survive a power cut. Windows has no such call and orders renames by itself. */
async function flushFolder(path: string) {
  if (process.platform === 'win32') return
  await using opened = await open(path)
  await opened.sync()
}
