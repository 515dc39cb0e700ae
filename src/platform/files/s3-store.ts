import { createReadStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import type { FilesPlace } from '#platform/config.ts'
import { spool } from './spool.ts'
import { blobName, type FileStore } from './store.ts'

type Bucket = Extract<FilesPlace, { kind: 's3' }>

/** Files in a bucket of an S3 store, addressed by path: that works with every server of the kind. */
export function openS3Store({ endpoint, bucket, region, key, secret }: Bucket): FileStore {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, service: 's3', region })
  const address = (organisation: string, hash: string) =>
    `${endpoint.replace(/\/$/, '')}/${bucket}/${blobName(organisation, hash)}`

  async function ask(url: string, init: RequestInit, missing = false): Promise<Response | undefined> {
    const signed = await client.sign(url, init)
    const response = await fetch(signed)
    if (response.ok) return response
    await response.body?.cancel()
    if (missing && response.status === 404) return undefined
    throw new Error(`the file store answered ${response.status} to ${init.method}`)
  }

  return {
    async put(organisation, bytes, limit) {
      const spooled = await spool(bytes, join(tmpdir(), 'quqyq-incoming'), limit)
      const { hash, size } = spooled
      try {
        const url = address(organisation, hash)
        if (!(await ask(url, { method: 'HEAD' }, true))) {
          // The hash is signed along: the store refuses bytes that changed on the way.
          const headers = { 'x-amz-content-sha256': hash, 'content-length': String(size) }
          const body = Readable.toWeb(createReadStream(spooled.path)) as ReadableStream
          await ask(url, { method: 'PUT', headers, body, duplex: 'half' } as RequestInit)
        }
        return { hash, size }
      } finally {
        await spooled.remove()
      }
    },
    async get(organisation, hash) {
      const response = await ask(address(organisation, hash), { method: 'GET' }, true)
      return response?.body ? Readable.fromWeb(response.body as never) : undefined
    },
    async remove(organisation, hash) {
      await ask(address(organisation, hash), { method: 'DELETE' }, true)
    },
  }
}
