import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { newId } from '#platform/identifier.ts'
import { TooManyBytes } from '../spool.ts'
import { openFileStore } from '../store.ts'

const folder = await mkdtemp(join(tmpdir(), 'quqyq-store-'))
after(() => rm(folder, { recursive: true }))
const store = openFileStore({ files: { kind: 'folder', folder } })
const bytes = (...parts: string[]) => Readable.from(parts.map(part => Buffer.from(part)))
const [home, neighbour] = [newId(), newId()]
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())

test('Bytes are kept under their SHA-256, once per organisation', async () => {
  const kept = await store.put(home, bytes('құ', 'қық'))
  const again = await store.put(home, bytes('құқық'))
  assert.deepEqual(kept, again)
  assert.equal(kept.size, 10)
  assert.equal((await files()).length, 1)
  assert.equal(String(await buffer((await store.get(home, kept.hash))!)), 'құқық')
})

test('Another organisation has nothing under the same hash', async () => {
  const { hash } = await store.put(home, bytes('ours'))
  assert.equal(await store.get(neighbour, hash), undefined)
  await store.remove(neighbour, hash)
  assert.equal(String(await buffer((await store.get(home, hash))!)), 'ours')
  await store.remove(home, hash)
  assert.equal(await store.get(home, hash), undefined)
})

test('One byte too many, and nothing stays behind', async () => {
  const before = (await files()).length
  await assert.rejects(store.put(home, bytes('12345', '6'), 5), TooManyBytes)
  assert.equal((await files()).length, before)
})

test('Names that are no hash never reach the disk', async () => {
  await assert.rejects(async () => store.get(home, '../../etc/passwd'), /not the name of a blob/)
  await assert.rejects(async () => store.get('../..', 'a'.repeat(64)), /not the name of a blob/)
})
