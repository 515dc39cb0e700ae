import type { Sql } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'

type LaidFile = {
  readonly organisation: string
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly by: string
}

/** A file as if a member had uploaded it. */
export async function layFile(
  sql: Sql,
  files: Pick<FileStore, 'put'>,
  { organisation, id, name, mediaType, bytes, by }: LaidFile,
): Promise<void> {
  const { hash, size } = await files.put(
    organisation,
    (async function* () {
      yield bytes
    })(),
  )
  await sql`insert into files ${sql({ organisation, id, hash, size, mediaType, name, uploaded_by: by })}`
}
