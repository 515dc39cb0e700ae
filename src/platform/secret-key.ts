import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './data-folder.ts'

/** The 32 bytes that a text stands for, as hexadecimal digits or base64 (of either alphabet). */
export function decodeKey(text: string): Buffer | undefined {
  if (/^[\da-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64url')
  return undefined
}

/** The installation's own key: made once, readable by its owner alone, the same for processes that start at once. */
export function storedKey(dataFolder: string): Buffer {
  const file = join(dataFolder, 'secrets', 'key')
  const key = read(file) ?? make(file, dataFolder)
  const bytes = decodeKey(key.trim())
  // A new key in its place would make everything sealed with the old one unreadable.
  if (!bytes) throw new Error(`${file} does not hold a key of 32 bytes any more: bring it back from a backup.`)
  return bytes
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function make(file: string, dataFolder: string): string {
  makeFolder(dataFolder)
  mkdirSync(join(dataFolder, 'secrets'), { recursive: true, mode: 0o700 })
  const ours = `${file}-${process.pid}`
  writeFileSync(ours, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
  // A link, unlike a rename, leaves the file of whoever came first.
  try {
    linkSync(ours, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(ours)
  }
  return readFileSync(file, 'utf8')
}
