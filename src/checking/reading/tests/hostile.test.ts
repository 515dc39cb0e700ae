import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { readDocument } from '../read-document.ts'
import { ReadingRefused } from '../reading-refused.ts'
import { openDocument, p, tbl, text, told, wordFile, zipped } from './files.ts'

const refused = (reason: string, file: Uint8Array | Promise<Uint8Array>) =>
  test(`refused: ${reason}`, async () => {
    const begun = performance.now()
    await assert.rejects(
      async () => readDocument(await file),
      error => error instanceof ReadingRefused && error.reason === reason,
    )
    assert.ok(performance.now() - begun < 5000)
  })

const bytes = (...signs: number[]) => new Uint8Array([...signs, ...new Array(64).fill(0)])
const old = (word: string) => Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0), Buffer.from(word, 'utf16le')])
const entities =
  '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'
const content = (type: string) => ({
  '[Content_Types].xml': `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
})

refused('empty', new Uint8Array())
refused('picture', bytes(0x89, 0x50, 0x4e, 0x47))
refused('picture', bytes(0xff, 0xd8, 0xff))
refused('password', old('EncryptedPackage'))
refused('password', openDocument('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }))
refused('old_word', old('WordDocument'))
refused('sheet', zipped(content('spreadsheetml.sheet')))
refused('presentation', zipped(content('presentationml.presentation')))
refused('archive', zipped({ 'report.docx': 'x' }))
refused('rich_text', text('{\\rtf1 Отчёт}'))
refused('web_page', text('<!DOCTYPE html><html>'))
refused('other', bytes(1, 2, 3))
refused('damaged', wordFile(p('x')).slice(0, 200))
refused('damaged', text('%PDF-1.7 and nothing more'))
refused('entities', wordFile('', { 'word/document.xml': entities }))
refused('entities', openDocument('', { 'content.xml': entities }))
refused('too_big', wordFile(p('0'.repeat(30_000_000))))
refused('no_text', wordFile(p('')))
refused('no_text', text(' \n '))
refused('scan', scan())

async function scan(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  pdf.addPage().drawImage(await pdf.embedPng(dot), { x: 0, y: 0, width: 400, height: 600 })
  return pdf.save()
}

test('ten thousand tables inside each other are read as deep as a form goes, and the rest is said', async () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(10_000) + p('дно') + '</w:tc></w:tr></w:tbl>'.repeat(10_000)
  const { unread, blocks } = await readDocument(wordFile(deep))
  assert.deepEqual(unread, [{ what: 'deep_tables', count: 1 }])
  assert.equal(blocks.length, 1)
})

test('what is never closed is read as far as it goes', async () => {
  assert.deepEqual(await told(wordFile(`${p('до')}<w:tbl><w:tr><w:tc>${p('ячейка')}`)), ['до', 'ячейка'])
  assert.deepEqual(await told(wordFile(`${p('до')}</w:tc></w:tr></w:tbl>${tbl('')}${p('после')}`)), ['до', 'после'])
})
