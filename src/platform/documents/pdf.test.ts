import assert from 'node:assert/strict'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { extractText } from 'unpdf'
import { Problem } from '#platform/problem.ts'
import { closeOffices } from './office-pool.ts'
import { findLibreOffice, wordToPdf } from './pdf.ts'
import { p, wordFile } from './testing.ts'

const installed = await findLibreOffice().catch(() => null)
const skip = installed
  ? false
  : 'LibreOffice is not installed here: apt-get install libreoffice-writer-nogui fonts-noto-core'
const is = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

describe('A Word document becomes a PDF', () => {
  after(closeOffices)

  it('for the archive, tagged, and leaves nothing on the disk when the office closes', { skip }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'empty-'))
    const temporary = process.env.TMPDIR
    process.env.TMPDIR = folder
    const pdf = Buffer.from(await wordToPdf(wordFile(p('Құқық орталығы')))).toString('latin1')
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
    assert.match(pdf, /^%PDF-1\.[67]/)
    assert.match(pdf, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/)
    assert.match(pdf, /\/MarkInfo<<\/Marked true>>/)
    assert.match((await readdir(folder)).join(), /^office-\w+$/)
    closeOffices()
    assert.deepEqual(await readdir(folder), [])
    await rm(folder, { recursive: true })
  })

  it('many at a time, each its own', { skip }, async () => {
    const texts = ['а', 'әліпби', 'б', 'құқық', 'в', 'талап']
    const printed = await Promise.all(texts.map(text => wordToPdf(wordFile(p(text)))))
    const read = await Promise.all(
      printed.map(async pdf => (await extractText(new Uint8Array(pdf), { mergePages: true })).text.trim()),
    )
    assert.deepEqual(read, texts)
  })

  it('and after one that was stopped in the middle the next is printed', { skip }, async () => {
    const stopped = wordToPdf(wordFile(p('стоп').repeat(3000)), { signal: AbortSignal.timeout(30) })
    await assert.rejects(stopped, { name: 'TimeoutError' })
    assert.ok((await wordToPdf(wordFile(p('дальше')))).length > 1000)
  })

  it('but not when a whole archive waits already', { skip }, async () => {
    const all = await Promise.allSettled(Array.from({ length: 80 }, () => wordToPdf(wordFile(p('очередь')))))
    const refused = all.filter(one => one.status === 'rejected')
    assert.ok(refused.length > 0 && refused.length < 16, `${refused.length} refused`)
    for (const one of refused) assert.ok(is('pdf_queue_full')(one.reason))
  })

  it('or says how to get LibreOffice', async () => {
    await assert.rejects(findLibreOffice({ SOFFICE_PATH: '/nowhere/soffice' }), error => {
      assert.ok(is('pdf_needs_libreoffice')(error))
      return Object.values((error as Problem).words).every(
        sentence => sentence.includes('SOFFICE_PATH') && sentence.includes('libreoffice-writer-nogui'),
      )
    })
  })

  it('or is given up together with the programs it started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slow-'))
    const program = join(folder, 'soffice')
    await writeFile(program, '#!/bin/sh\nsleep 30 & wait\n')
    await chmod(program, 0o755)
    const start = performance.now()
    process.env.SOFFICE_PATH = program
    try {
      await assert.rejects(wordToPdf(wordFile(p('а')), { signal: AbortSignal.timeout(200) }), { name: 'TimeoutError' })
    } finally {
      delete process.env.SOFFICE_PATH
      await rm(folder, { recursive: true })
    }
    assert.ok(performance.now() - start < 10_000)
  })

  it('but not one that would make LibreOffice fetch something, nor one that is no Word file', async () => {
    await assert.rejects(wordToPdf(Buffer.from('текст')), is('word_unreadable'))
  })
})
