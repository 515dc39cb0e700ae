import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import PizZip from 'pizzip'
import { openZip } from '../zip.ts'
import { directory, type ZipPart, zipped } from '../zip-stream.ts'

const limits = { packed: 1e8, entries: 1000, unpacked: 1e9, ratio: 1e6, smallEnough: 1e6 }
const archive = (parts: readonly ZipPart[]) => buffer(Readable.from(zipped(parts)))

test('Bytes and texts come out as they went in, packed or already packed', async () => {
  const picture = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * 7919) % 256))
  const bytes = await archive([
    { name: 'Приложение 01/01.01 Договор.txt', content: ['Қазақша ', 'мәтін'] },
    {
      name: 'Приложение 01/01.02 Фото.jpg',
      content: [picture.subarray(0, 1000), picture.subarray(1000)],
      packed: true,
    },
    { name: 'empty.txt', content: [] },
  ])
  const [text, photo, empty] = openZip(bytes, limits)
  assert.equal(text!.name, 'Приложение 01/01.01 Договор.txt')
  assert.equal(Buffer.from(text!.read()).toString(), 'Қазақша мәтін')
  assert.deepEqual(Buffer.from(photo!.read()), picture)
  assert.equal(empty!.read().length, 0)
  assert.ok(bytes.length > picture.length, 'what is packed is not packed again')
})

test('Whoever stops reading stops the making', async () => {
  let made = 0
  async function* parts(): AsyncGenerator<ZipPart> {
    for (; made < 1000; made++) yield { name: `${made}.txt`, content: ['x'.repeat(100_000)] }
  }
  for await (const _ of zipped(parts())) break
  assert.ok(made < 3)
})

test('Beyond 4 GB a place is written where readers of big archives look for it', async () => {
  const far = 5 * 2 ** 30
  const part = { name: Buffer.from('far.pdf'), crc: 1, packed: 2, size: 3, at: far }
  const end = directory([{ ...part, name: Buffer.from('near.pdf'), at: 10 }, part], far + 100)
  const second = end.indexOf('far.pdf')
  assert.equal(end.readUInt32LE(second - 4), 0xffffffff)
  assert.equal(end.readBigUInt64LE(second + 7 + 4), BigInt(far))
  const mark = end.indexOf(Buffer.from([0x50, 0x4b, 6, 6]))
  assert.equal(end.readBigUInt64LE(mark + 32), 2n)
  assert.equal(end.readBigUInt64LE(mark + 48), BigInt(far + 100))
  assert.equal(end.readBigUInt64LE(mark + 56 + 8), BigInt(far + 100 + mark))
  assert.equal(directory([{ ...part, at: 10 }], 100).indexOf(Buffer.from([0x50, 0x4b, 6, 6])), -1)
})

test('Another program opens it, and its checksums hold', async () => {
  const bytes = await archive([
    { name: 'a.txt', content: ['а'], packed: true },
    { name: 'b.txt', content: ['бә'] },
  ])
  const opened = new PizZip(bytes, { checkCRC32: true })
  assert.deepEqual(
    Object.values(opened.files).map(file => [file.name, file.asText()]),
    [
      ['a.txt', 'а'],
      ['b.txt', 'бә'],
    ],
  )
})
