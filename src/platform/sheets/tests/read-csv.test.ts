import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './books.ts'

const cellsOf = async (bytes: Uint8Array) => (await read(bytes)).rows.map(({ cells }) => cells)
const table = [
  ['№', 'ФИО', 'Сумма'],
  ['1', 'Әбілқасымова Ұлжан', '12 500'],
]

test('commas, semicolons, tabs: the sign that parts the values is found', async () => {
  for (const sign of [',', ';', '\t', '|'])
    assert.deepEqual(await cellsOf(Buffer.from(table.map(row => row.join(sign)).join('\r\n'))), table, sign)
  assert.deepEqual(await cellsOf(Buffer.from('sep=+\nа+б;в\n')), [['а', 'б;в']])
  assert.deepEqual(await cellsOf(Buffer.from('№;С чем пришли\n1;Не вернули деньги, чек, гарантию\n')), [
    ['№', 'С чем пришли'],
    ['1', 'Не вернули деньги, чек, гарантию'],
  ])
})

test('quotes hold the sign, lines and quotes', async () => {
  const csv = 'а;"б;""в""\nг";д\n"е"ж;;"з"\n\n;;\nи\n'
  const sheet = await read(Buffer.from(csv))
  assert.deepEqual(
    sheet.rows.map(({ row, cells }) => [row, ...cells]),
    [
      [1, 'а', 'б;"в"\nг', 'д'],
      [2, 'еж', '', 'з'],
      [5, 'и'],
    ],
  )
})

test('every encoding of the offices is read, the Kazakh code page of Windows too', async () => {
  const text = table.map(row => row.join(';')).join('\n')
  const wide = Buffer.from(text, 'utf16le')
  const encoded: Record<string, Uint8Array> = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with its mark': Buffer.from(`\ufeff${text}`),
    'UTF-16': Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
    'UTF-16 without its mark': wide,
    'UTF-16, big end first': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
  }
  for (const [encoding, bytes] of Object.entries(encoded)) assert.deepEqual(await cellsOf(bytes), table, encoding)
  // «Қостанай; Әсел» in KZ-1048, where windows-1251 has other letters.
  const kazakh = Buffer.from([0x8d, 0xee, 0xf1, 0xf2, 0xe0, 0xed, 0xe0, 0xe9, 0x3b, 0xa3, 0xf1, 0xe5, 0xeb])
  assert.deepEqual(await cellsOf(kazakh), [['Қостанай', 'Әсел']])
  assert.deepEqual(await cellsOf(Buffer.from('caf\xe9;na\xefve', 'latin1')), [['café', 'naïve']])
})

test('the apostrophe before what might be a formula goes again', async () => {
  assert.deepEqual(await cellsOf(Buffer.from("'=1+1;'-5;'+7 700;'а")), [['=1+1', '-5', '+7 700', "'а"]])
})
