import assert from 'node:assert/strict'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Problem } from '#platform/problem.ts'
import { findLibreOffice, wordToPdf } from './pdf.ts'
import { p, wordFile } from './testing.ts'

const installed = await findLibreOffice().catch(() => null)
const skip = installed
  ? false
  : 'LibreOffice is not installed here: apt-get install libreoffice-writer-nogui fonts-noto-core'
const is = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

describe('A Word document becomes a PDF', () => {
  it('for the archive, tagged, and leaves nothing on the disk', { skip }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'empty-'))
    const temporary = process.env.TMPDIR
    process.env.TMPDIR = folder
    const start = performance.now()
    const pdf = Buffer.from(await wordToPdf(wordFile(p('Құқық орталығы')))).toString('latin1')
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
    console.log(`PDF of a page: ${Math.round(performance.now() - start)} ms`)
    assert.match(pdf, /^%PDF-1\.[67]/)
    assert.match(pdf, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/)
    assert.match(pdf, /\/MarkInfo<<\/Marked true>>/)
    assert.deepEqual(await readdir(folder), [])
    await rm(folder, { recursive: true })
  })

  it('two at a time, each with a profile of its own', { skip }, async () => {
    const pages = await Promise.all(['а', 'б'].map(text => wordToPdf(wordFile(p(text)))))
    for (const pdf of pages) assert.ok(pdf.length > 1000)
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
