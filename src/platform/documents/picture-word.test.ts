import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { webpAsWord } from './picture-word.ts'
import { assertValidWord, partOf } from './testing.ts'

/** Eight points by six. */
const lossy = Buffer.from(
  'UklGRmoAAABXRUJQVlA4IF4AAAAQAgCdASoIAAYAAUAmJbACdHIAAqMNJj3wAP7xv7Xf/xeyfup/+DVvDb7Gx/9H/XN13/gf/4aKtuvHSS+AVdP/Hb7AE/V//qaDXf/8ie/5w//jsGmsYdjZPv/p4QAA',
  'base64',
)
/** The beginning of a file, as the two other kinds write their size. */
const beginning = (chunk: string, rest: string) =>
  Buffer.concat([Buffer.from(`RIFF\0\0\0\0WEBP${chunk}`, 'latin1'), Buffer.from(rest.padEnd(40, '0'), 'hex')])
const lossless = beginning('VP8L', '00000000' + '2f' + '07400100')
const extended = beginning('VP8X', '0a000000' + '00000000' + '070000' + '050000')

describe('A WebP picture becomes a page of its own size', () => {
  it('of each kind, eight points by six', async () => {
    for (const webp of [lossy, lossless, extended])
      assert.match(partOf(webpAsWord(webp)!), /<wp:extent cx="76200" cy="57150"\/>/)
    await assertValidWord(webpAsWord(lossy)!)
  })

  it('and what is none, or is cut off, becomes nothing', () => {
    for (const other of [Buffer.from('GIF89a'), lossy.subarray(0, 20), beginning('ANIM', '')])
      assert.equal(webpAsWord(other), null)
  })
})
