import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { assertValidOffice } from '#platform/documents/testing.ts'
import { writeCsv } from '../write-csv.ts'
import { writeXlsx } from '../write-xlsx.ts'
import type { SheetColumn, WrittenSheet } from '../written-sheet.ts'
import { read } from './books.ts'

const columns: readonly SheetColumn[] = [
  { heading: 'Номер' },
  { heading: 'Дата', kind: 'day' },
  { heading: 'Время', kind: 'clock' },
  { heading: 'Записано', kind: 'instant' },
  { heading: 'Сумма', kind: 'money' },
  { heading: 'Дней', kind: 'number' },
]
const row = ['К-2020/1', '2020-03-05', '14:30', '2020-03-05T09:05', 12_500, 0]
const sheetOf = (rows: WrittenSheet['rows'], name = 'Журнал'): WrittenSheet => ({ name, columns, rows })
const bytesOf = (pieces: AsyncGenerator<Uint8Array>) => buffer(Readable.from(pieces))

test('a workbook is valid, its cells have kinds, and its head stays in sight', async () => {
  const bytes = await bytesOf(
    writeXlsx([sheetOf([row, ['К-2020/2', null, null, null, null, null]]), sheetOf([], 'Пусто')]),
  )
  await assertValidOffice(bytes, 'xlsx')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const [journal] = book.worksheets
  assert.deepEqual(
    [2, 3, 4, 5, 6].map(at => journal!.getRow(2).getCell(at).numFmt),
    ['dd.mm.yyyy', 'hh:mm', 'dd.mm.yyyy hh:mm', '#,##0 "₸"', '#,##0'],
  )
  assert.deepEqual(journal!.getRow(2).getCell(2).value, new Date('2020-03-05'))
  assert.equal(journal!.getRow(2).getCell(5).value, 12_500)
  assert.equal(journal!.views[0]!.state, 'frozen')
  assert.equal(book.worksheets[1]!.name, 'Пусто')
})

test('what we write we read', async () => {
  const sheet = await read(await bytesOf(writeXlsx([sheetOf([row])])))
  assert.deepEqual(sheet.rows[1]!.cells, ['К-2020/1', '2020-03-05', '14:30', '2020-03-05T09:05', '12500', '0'])
  const csv = await read(await bytesOf(writeCsv(sheetOf([row]))))
  assert.deepEqual(csv.rows, sheet.rows)
})

const attacks = [
  '=HYPERLINK("http://198.51.100.7";"а")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "=cmd|'/c calc'!A0",
  '＝1+1',
]

test('texts that begin like formulas are texts in both forms', async () => {
  const given = { name: 'а', columns: [{ heading: '=1+1' }], rows: attacks.map(text => [text]) }
  const bytes = await bytesOf(writeXlsx([given]))
  await assertValidOffice(bytes, 'xlsx')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  book.worksheets[0]!.eachRow(cells => {
    assert.equal(typeof cells.getCell(1).value, 'string')
    assert.equal(cells.getCell(1).formula, undefined)
  })
  const csv = (await bytesOf(writeCsv(given))).toString()
  for (const line of csv.slice(1).split(/\r\n/).filter(Boolean)) assert.match(line, /^"?'/)
})

test('any text at all comes through whole, less what XML can not carry', async () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(texts, async given => {
      const bytes = await bytesOf(
        writeXlsx([{ name: 'а', columns: [{ heading: 'б' }], rows: given.map(text => [`*${text}*`]) }]),
      )
      const { rows } = await read(bytes)
      const carried = (text: string) => text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').trim()
      assert.deepEqual(
        rows.slice(1).map(({ cells }) => carried(cells[0]!)),
        given.map(text => carried(`*${text}*`)),
      )
    }),
    { numRuns: 30, examples: [[['а\u2028б', '\u2029🪽', 'а\u2028 \u{1f6d2}']]] },
  )
})

test('a sheet that is full goes on in the next; names of tabs are made fit', async () => {
  const rows = Array.from({ length: 7 }, (_, at) => [`К-2020/${at}`])
  const bytes = await bytesOf(writeXlsx([sheetOf(rows, "'Журнал': [всё] / 2020?*")], { rows: 3, characters: 1e9 }))
  await assertValidOffice(bytes, 'xlsx')
  const sheets = (await read(bytes)).sheets.map(({ name }) => name)
  assert.deepEqual(sheets, ['Журнал всё 2020', 'Журнал всё 2020 2', 'Журнал всё 2020 3'])
  assert.equal((await read(bytes, 2)).rows.length, 2)
})

test('rows are made as they are asked for, and not one after the reader is gone', async () => {
  let [made, ended] = [0, false]
  async function* endless() {
    try {
      for (;;) yield [`К-2020/${made++}`, '2020-03-05', null, null, made, null]
    } finally {
      ended = true
    }
  }
  for (const write of [() => writeXlsx([sheetOf(endless())]), () => writeCsv(sheetOf(endless()))]) {
    ;[made, ended] = [0, false]
    let pieces = 0
    for await (const _ of write()) if (++pieces === 5) break
    assert.ok(made < 60_000, `${made} rows for five pieces`)
    assert.ok(ended)
  }
})

test('a row that breaks breaks the file: half a table never looks whole', async () => {
  async function* broken() {
    yield row
    throw new Error('the database went away')
  }
  await assert.rejects(bytesOf(writeXlsx([sheetOf(broken())])), /went away/)
  await assert.rejects(bytesOf(writeCsv(sheetOf(broken()))), /went away/)
})
