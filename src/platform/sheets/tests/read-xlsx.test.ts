import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { bookOf, read } from './books.ts'

/** What stands in one cell A1, and what is read of it. */
const cells: readonly [what: string, xml: string, text: string | undefined][] = [
  ['a number', '<c r="A1"><v>12500</v></c>', '12500'],
  ['a number with a tail', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
  ['a number of twelve digits', '<c r="A1"><v>800416100254</v></c>', '800416100254'],
  ['a number that keeps its zeros', '<c r="A1" s="4"><v>10203500123</v></c>', '010203500123'],
  ['a day', '<c r="A1" s="1"><v>43895</v></c>', '2020-03-05'],
  ['a clock', '<c r="A1" s="2"><v>0.4375</v></c>', '10:30'],
  ['hours that go on', '<c r="A1" s="2"><v>1.5</v></c>', '36:00'],
  ['a day and a clock', '<c r="A1" s="3"><v>43895.604166666664</v></c>', '2020-03-05T14:30'],
  ['a day of no hour', '<c r="A1" s="3"><v>43895</v></c>', '2020-03-05'],
  ['the day that never was, and the one before', '<c r="A1" s="1"><v>59</v></c>', '1900-02-28'],
  ['a sum with a word in its format', '<c r="A1" s="5"><v>12.5</v></c>', '12.5'],
  ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Жиырма «шай» & сүт'],
  ['a text in many styles, without how it is read aloud', '<c r="A1" t="s"><v>1</v></c>', 'қызыл шайнек'],
  ['a text of its own', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> а </t></is></c>', 'а'],
  ['a line in a text, as Excel writes it', '<c r="A1" t="inlineStr"><is><t>а_x000D__x000A_б</t></is></c>', 'а\r\nб'],
  ['a text that is kept from being read', '<c r="A1" t="inlineStr"><is><t><![CDATA[<b> & c]]></t></is></c>', '<b> & c'],
  ['yes', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
  ['a day of a strict book', '<c r="A1" t="d"><v>2020-03-05T00:00:00Z</v></c>', '2020-03-05'],
  ['a number that is a text', '<c r="A1" t="str"><v>12 500 ₸</v></c>', '12 500 ₸'],
  ['a prefix before every name', '<x:c r="A1"><x:v>5</x:v></x:c>', '5'],
  ['nothing', '<c r="A1" s="1"/>', undefined],
]
const texts =
  '<si><t>Жиырма &#171;шай&#xBB; &amp; сүт</t></si>' +
  '<si><r><rPr><b/></rPr><t>қызыл</t></r><r><t xml:space="preserve"> шайнек</t></r><rPh sb="0" eb="1"><t>кызыл</t></rPh></si>'

test('every kind of cell is read as the sheet shows it', async () => {
  for (const [what, xml, text] of cells) {
    const sheet = await read(bookOf({ sheets: [`<sheetData><row r="1">${xml}</row></sheetData>`], texts }))
    assert.equal(sheet.rows[0]?.cells[0], text, what)
  }
})

test('formulas say their last result; one without a result, and an error, are marked', async () => {
  const row =
    '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
    '<c r="D1" t="str"><f>T("")</f><v></v></c><c r="E1"><f t="shared" si="0"/><v>7</v></c>'
  const { rows } = await read(bookOf({ sheets: [`<sheetData><row r="1">${row}</row></sheetData>`] }))
  assert.deepEqual(rows[0]!.cells, ['2', '', '#DIV/0!', '', '7'])
  assert.deepEqual(rows[0]!.marks, { 0: 'formula', 1: 'no_value', 2: 'error', 3: 'formula', 4: 'formula' })
})

test('a book of 1904 counts its days from there', async () => {
  const given = { sheets: ['<sheetData><row><c s="1"><v>42433</v></c></row></sheetData>'] }
  const sheet = await read(bookOf({ ...given, workbook: '<workbookPr date1904="1"/>' }))
  assert.deepEqual([sheet.from1904, sheet.rows[0]!.cells[0]], [true, '2020-03-05'])
})

test('cells that a merged one covers say what it says, downwards', async () => {
  const data =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>' +
    '<row r="4"><c r="B4"><v>5</v></c></row><row r="5"><c r="B5"><v>6</v></c></row>'
  const merges = '<mergeCells count="2"><mergeCell ref="A1:A4"/><mergeCell ref="B5:D5"/></mergeCells>'
  const { rows, filled } = await read(bookOf({ sheets: [`<sheetData>${data}</sheetData>${merges}`] }))
  assert.deepEqual(
    rows.map(({ row, cells }) => [row, ...cells]),
    [
      [1, '1', '2'],
      [2, '1', '3'],
      [4, '1', '5'],
      [5, '', '6'],
    ],
  )
  assert.equal(filled, 2)
})

test('rows and cells stand where they say, empty ones are passed over, hidden ones are told', async () => {
  const data = '<row r="3"/><row r="7" hidden="1"><c r="AA7"><v>1</v></c></row><row><c><v>2</v></c></row>'
  const { rows } = await read(bookOf({ sheets: [`<sheetData>${data}</sheetData>`] }))
  assert.deepEqual(
    rows.map(({ row, cells, hidden }) => [row, cells.length, hidden]),
    [
      [7, 27, true],
      [8, 1, undefined],
    ],
  )
})

test('of several sheets the first that is shown is read, or the one that was chosen', async () => {
  const bytes = bookOf({
    sheets: [1, 2, 3].map(value => `<sheetData><row><c><v>${value}</v></c></row></sheetData>`),
    states: ['hidden', '', 'veryHidden'],
  })
  const first = await read(bytes)
  assert.deepEqual(
    first.sheets.map(({ hidden }) => hidden),
    [true, false, true],
  )
  assert.deepEqual([first.at, first.rows[0]!.cells[0]], [1, '2'])
  assert.equal((await read(bytes, 2)).rows[0]!.cells[0], '3')
  await assert.rejects(read(bytes, 3), { code: 'sheet_is_missing' })
})

test('a book of another writer is read like ours', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Журнал')
  sheet.addRow(['№', 'Дата', 'ФИО', 'Сумма'])
  const row = sheet.addRow([
    1,
    new Date('2020-03-05'),
    { richText: [{ text: 'Ахметова ' }, { text: 'Сәуле' }] },
    12_500,
  ])
  row.getCell(4).numFmt = '# ##0 "₸"'
  sheet.addRow([2, new Date('2020-03-06T10:30:00Z'), { formula: 'C2', result: 'Ахметова Сәуле' }, '12 500 ₸'])
  const { rows } = await read(new Uint8Array(await book.xlsx.writeBuffer()))
  assert.deepEqual(
    rows.slice(1).map(({ cells }) => cells),
    [
      ['1', '2020-03-05', 'Ахметова Сәуле', '12500'],
      ['2', '2020-03-06', 'Ахметова Сәуле', '12 500 ₸'],
    ],
  )
})
