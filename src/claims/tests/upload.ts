import assert from 'node:assert/strict'
import type { Office } from '../../../tests/story.ts'

/** A file that the lawyer uploads; its id. */
export async function upload({ app }: Office, name: string, payload: Uint8Array): Promise<string> {
  const reply = await app.inject({
    method: 'POST',
    url: '/api/files',
    headers: {
      'x-story': 'home lawyer',
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    },
    payload: Buffer.from(payload),
  })
  assert.equal(reply.statusCode, 200, reply.body)
  return reply.json<{ id: string }>().id
}
