import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import type { Problem } from '#platform/problem.ts'
import { readSheet } from '../read-sheet.ts'
import { bookOf, limits, read, zipOf } from './books.ts'

const old = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const holding = (name: string) => Buffer.concat([old, Buffer.alloc(600), Buffer.from(name, 'utf16le')])
const types = (type: string) => ({
  '[Content_Types].xml': `<Types><Override PartName="/a.xml" ContentType="application/${type}"/></Types>`,
})
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/** Files that are given out as workbooks, whatever they are. */
const files: readonly [what: string, bytes: Uint8Array, code: string][] = [
  ['nothing', Buffer.alloc(0), 'sheet_is_empty'],
  ['a book with a password', holding('EncryptedPackage'), 'sheet_has_password'],
  ['a book of Excel 97', holding('Workbook'), 'sheet_is_old_excel'],
  ['a document of Word 97', holding('WordDocument'), 'sheet_is_unknown'],
  ['a book with macros', zipOf(types('vnd.ms-excel.sheet.macroEnabled.main+xml')), 'sheet_has_macros'],
  ['a binary book', zipOf(types('vnd.ms-excel.sheet.binary.macroEnabled.main')), 'sheet_is_binary'],
  [
    'a document of Word',
    zipOf(types('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')),
    'sheet_is_word',
  ],
  ['an OpenDocument', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'sheet_is_open_document'],
  ['an archive', zipOf({ 'a.txt': 'текст' }), 'sheet_is_archive'],
  ['half an archive', bookOf({ sheets: ['<sheetData/>'] }).subarray(0, 700), 'sheet_unreadable'],
  ['a picture', png, 'sheet_is_picture'],
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'sheet_is_pdf'],
  ['a web page', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'sheet_is_web_page'],
  ['a book of Excel 2003 in XML', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'sheet_is_web_page'],
  ['bytes', Buffer.from([1, 2, 3, 0, 255, 0, 7]), 'sheet_is_unknown'],
  ['a quote without an end', Buffer.from('а;б\n1;"2\n3;4'), 'sheet_quote_is_open'],
  ['a book without sheets', bookOf({ sheets: [] }), 'sheet_is_missing'],
  [
    'entities of its own',
    bookOf({ sheets: [], parts: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' } }),
    'sheet_unreadable',
  ],
]

test('what is no workbook is refused by what it is, in three languages', async () => {
  for (const [what, bytes, code] of files) {
    await assert.rejects(read(bytes), (problem: Problem) => {
      assert.equal(problem.code, code, what)
      for (const sentence of Object.values(problem.words)) assert.match(sentence, /^\p{Lu}.*\.$/u)
      return true
    })
  }
})

test('a million rows are refused at once, by a sentence that names the limit', async () => {
  const row = '<row><c><v>1</v></c><c><v>2</v></c></row>'
  const bytes = bookOf({ sheets: [`<sheetData>${row.repeat(1_000_000)}</sheetData>`] })
  const began = performance.now()
  await assert.rejects(readSheet(bytes, { limits: { ...limits, rows: 50_000 } }), (problem: Problem) => {
    assert.equal(problem.code, 'sheet_has_too_many_rows')
    assert.equal(problem.values.rows, '50\u00a0000')
    return true
  })
  assert.ok(performance.now() - began < 10_000)
  const csv = Buffer.from('1;2\n'.repeat(1001))
  await assert.rejects(read(csv), { code: 'sheet_has_too_many_rows' })
})

test('a million rows that only look used are no rows', async () => {
  const bytes = bookOf({
    sheets: [`<sheetData><row><c><v>1</v></c></row>${'<row ht="20"/>'.repeat(200_000)}</sheetData>`],
  })
  assert.equal((await read(bytes)).rows.length, 1)
})

test('what takes too much of anything is given up', async () => {
  const one = '<sheetData><row><c><v>1</v></c></row></sheetData>'
  await assert.rejects(readSheet(bookOf({ sheets: [one] }), { limits: { ...limits, packed: 100 } }), {
    code: 'sheet_too_big',
  })
  await assert.rejects(readSheet(bookOf({ sheets: [one] }), { limits: { ...limits, unpacked: 100 } }), {
    code: 'sheet_too_big',
  })
  await assert.rejects(readSheet(bookOf({ sheets: [one] }), { limits, patience: 1 }), { code: 'sheet_too_slow' })
  const far = '<sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData>'
  await assert.rejects(read(bookOf({ sheets: [far] })), { code: 'sheet_has_too_many_columns' })
  const endless = `<sheetData><row><c t="inlineStr"><is><t>${'а'.repeat(30_000_000)}</t></is></c></row></sheetData>`
  await assert.rejects(read(bookOf({ sheets: [endless] })), { code: 'sheet_too_big' })
})

test('merged cells by the hundred thousand end the reading, not the server', async () => {
  const rows = '<row><c><v>1</v></c></row>'.repeat(900)
  const merges = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(100_000)}</mergeCells>`
  await assert.rejects(read(bookOf({ sheets: [`<sheetData>${rows}</sheetData>${merges}`] })), {
    code: 'sheet_too_slow',
  })
})

test('a reading that nobody waits for any more ends', async () => {
  const stop = new AbortController()
  const reading = readSheet(bookOf({ sheets: ['<sheetData/>'] }), { limits, signal: stop.signal })
  stop.abort(new Error('gone'))
  await assert.rejects(reading, /gone/)
})

test('a first look takes the first rows of any book', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Журнал')
  for (let row = 1; row <= 3000; row++) sheet.addRow([row])
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  const { rows } = await readSheet(bytes, { limits: { ...limits, first: 40 } })
  assert.equal(rows.length, 40)
})
