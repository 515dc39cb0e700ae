import assert from 'node:assert/strict'
import type { StaffName } from '#demonstration/founding.ts'
import type { Office } from './story.ts'

/** A file on the server, as the screen sends it; its id. */
export async function upload(
  { app }: Office,
  name: string,
  bytes: Uint8Array | string,
  by: StaffName = 'coordinator',
): Promise<string> {
  const reply = await app.inject({
    method: 'POST',
    url: '/api/files',
    headers: {
      'x-story': `home ${by}`,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    },
    payload: Buffer.from(bytes),
  })
  assert.equal(reply.statusCode, 200, reply.body)
  return reply.json<{ id: string }>().id
}
