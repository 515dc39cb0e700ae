import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { openBook } from './book.ts'

async function aPdf(pages: number, words = ''): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage([595, 842]).drawText(`${words} ${page}`)
  return document.save()
}

async function inFolder(work: (file: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'book-'))
  try {
    await work(join(folder, 'book.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('A book has its documents in order behind the pages that were written last, with bookmarks', () =>
  inFolder(async file => {
    const book = await openBook(file)
    const enclosed = { bytes: await aPdf(3, 'paper'), mediaType: 'application/pdf' }
    assert.equal(await book.count(enclosed), 3)
    assert.equal(await book.add(await aPdf(3, 'sheet'), enclosed), 3)
    assert.equal(await book.add(await aPdf(1, 'note')), 1)
    await book.finish(await aPdf(2, 'contents'), 'Қосымшалар', [
      { title: 'Приложение № 1', page: 2 },
      { title: '№ 2 қосымша', page: 5 },
    ])
    book.close()
    const read = await PDFDocument.load(await readFile(file))
    assert.equal(read.getPageCount(), 6)
    assert.equal(read.getTitle(), 'Қосымшалар')
    const outlines = read.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const first = outlines.lookup(PDFName.of('First'), PDFDict)
    assert.equal(first.lookup(PDFName.of('Title'), PDFHexString).decodeText(), 'Приложение № 1')
    const second = first.lookup(PDFName.of('Next'), PDFDict)
    assert.equal(second.lookup(PDFName.of('Title'), PDFHexString).decodeText(), '№ 2 қосымша')
  }))

test('What breaks off leaves nothing behind, and the book goes on', () =>
  inFolder(async file => {
    const book = await openBook(file)
    const broken = { bytes: Buffer.from('%PDF-1.4\nничего\n%%EOF'), mediaType: 'application/pdf' }
    await book.add(await aPdf(1, 'one'))
    assert.equal(await book.count(broken), null)
    await assert.rejects(book.add(await aPdf(1), broken), { code: 'binding_failed' })
    await book.add(await aPdf(1, 'two'))
    await book.finish(await aPdf(1), 'x', [])
    book.close()
    assert.equal((await PDFDocument.load(await readFile(file))).getPageCount(), 3)
  }))
