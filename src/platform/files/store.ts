import type { Config } from '#platform/config.ts'
import { openFolderStore } from './folder-store.ts'
import { openS3Store } from './s3-store.ts'

/**
 * Where the bytes of files lie, named by their SHA-256: the same content is kept once per organisation, and no
 * organisation reaches another's.
 */
export type FileStore = {
  /** Keeps the bytes; already kept ones are the same blob. */
  put(organisation: string, bytes: AsyncIterable<Uint8Array>, limit?: number): Promise<{ hash: string; size: number }>
  /** Undefined when nothing is kept under the hash. */
  get(organisation: string, hash: string): Promise<NodeJS.ReadableStream | undefined>
  remove(organisation: string, hash: string): Promise<void>
}

export const openFileStore = ({ files }: Pick<Config, 'files'>): FileStore =>
  files.kind === 'folder' ? openFolderStore(files.folder) : openS3Store(files)

/** `<organisation>/<2 hex>/<hash>`: the two digits keep folders small. What isn't of that form never reaches a path. */
export function blobName(organisation: string, hash: string): string {
  if (!/^[0-9a-f-]{36}$/.test(organisation) || !/^[0-9a-f]{64}$/.test(hash)) throw new Error('not the name of a blob')
  return `${organisation}/${hash.slice(0, 2)}/${hash}`
}
