import { createReadStream } from 'node:fs'
import * as z from 'zod'
import { may } from '#platform/actor.ts'
import { type Id, newId } from '#platform/identifier.ts'
import { forbidden, signInFirst } from '#platform/problem.ts'
import { type Asked, command, type Route } from '#platform/routes.ts'
import { Personal } from '#platform/shapes.ts'
import { type FileRecord, type Upload, uploadFile } from './contract.ts'
import { type Received, receiveFile } from './receive-file.ts'

/** What the log keeps of an upload; names of files name people. */
const Kept = z.object({ name: Personal(z.string()), mediaType: z.string(), size: z.int(), hash: z.string() })

/**
 * Takes a file in. The bytes come first and no transaction waits for a slow line; then one transaction keeps and
 * records them. The same content is one blob however often it comes, and each time a record of its own.
 */
export const upload: Route = {
  endpoint: uploadFile,
  kind: 'command',
  async handle(database, services, asked) {
    if (!asked.actor) throw signInFirst()
    if (!may(asked.actor, 'evidence.file.upload')) throw forbidden()
    const received = await receiveFile(asked.input as Upload, services.config.maxFileBytes)
    const { name, mediaType, bytes } = received
    try {
      const input = { name, mediaType, size: bytes.size, hash: bytes.hash }
      return await recording(received).handle(database, services, { ...asked, input } satisfies Asked)
    } finally {
      await bytes.remove()
    }
  },
}

const recording = ({ name, mediaType, bytes }: Received) =>
  command(
    { ...uploadFile, input: Kept },
    {
      run: async (sql, { actor, search, services }) => {
        const id: Id = search.id ?? newId()
        // The sweep takes the same lock: it can't remove the blob between its arrival and its record.
        await sql`select pg_advisory_xact_lock(hashtextextended(${actor.organisation + bytes.hash}, 0))`
        await services.files.put(actor.organisation, createReadStream(bytes.path))
        await sql`
          insert into files (organisation, id, hash, size, media_type, name, uploaded_by)
          values (${actor.organisation}, ${id}, ${bytes.hash}, ${bytes.size}, ${mediaType}, ${name}, ${actor.member})
          on conflict do nothing`
        const [record] = await sql<FileRecord[]>`
          select id, name, size, media_type, hash, uploaded_at from files where id = ${id}`
        return record!
      },
    },
  )
