import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Problem } from '#platform/problem.ts'
import type { SheetRow } from '#platform/sheets/sheet.ts'
import { type BankRow, keyer } from '../statement/bank-row.ts'
import { readSeparated } from '../statement/csv-statement.ts'
import { isExchange, readExchange } from '../statement/exchange-text.ts'
import { ordersText } from '../statement/orders.ts'
import { tableOf } from '../statement/table-columns.ts'

const TODAY = '2020-11-30'
const OWN = 'KZ758562203100000027'
const document = (fields: Record<string, string>) =>
  ['СекцияДокумент=Выписка', ...Object.entries(fields).map(pair => pair.join('=')), 'КонецДокумента'].join('\r\n')
const exchange = (encoding: string, ...documents: Record<string, string>[]) =>
  [
    ...['1CClientBankExchange', 'ВерсияФормата=2.00', `Кодировка=${encoding}`, `РасчСчет=${OWN}`],
    ...['СекцияРасчСчет', 'НачальныйОстаток=100.00', 'КонецРасчСчет'],
    ...[...documents.map(document), 'КонецФайла', ''],
  ].join('\r\n')

const paid = {
  ...{ ВидДокумента: 'ПлатежноеПоручение', ДатаОперации: '12.03.2020', СуммаРасход: '32000.00', НомерДокумента: '14' },
  ...{ ПлательщикНаименование: 'ОО «Қорған»', ПлательщикИИК: OWN, ПолучательНаименование: 'ТОО Дала Медиа' },
  ...{ ПолучательБИН_ИИН: '170940025615', НазначениеПлатежа: 'За показы, акт = № 57' },
}
const understood: BankRow = {
  ...{ on: '2020-03-12', number: '14', tiyn: 3_200_000, otherParty: 'ТОО Дала Медиа', otherBin: '170940025615' },
  purpose: 'За показы, акт = № 57',
}

/** Cyrillic bytes of DOS and Windows, by reading every byte of them back. */
const encoded = (text: string, encoding: string) => {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from([...text].map(sign => bytes.get(sign) ?? '?'.charCodeAt(0)))
}

for (const [name, bytes] of [
  ['UTF-8', new TextEncoder().encode(exchange('UTF8', paid))],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${exchange('UTF8', paid)}`)],
  ['Windows-1251', encoded(exchange('Windows', paid), 'windows-1251')],
  ['DOS', encoded(exchange('DOS', paid), 'ibm866')],
] as const)
  test(`1C’s exchange is read in ${name}`, async () => {
    assert.ok(isExchange(bytes))
    assert.deepEqual(await readExchange(bytes, TODAY), { account: OWN, rows: [understood] })
  })

const bytesOf = (...documents: Record<string, string>[]) => new TextEncoder().encode(exchange('UTF8', ...documents))
const { СуммаРасход: _, ...unsaid } = paid
const directions: readonly (readonly [what: string, document: Record<string, string>, tiyn: number, party: string])[] =
  [
    ['by the name of the sum', { ...unsaid, СуммаПриход: '500.50' }, -50_050, 'ОО «Қорған»'],
    ['by our account that pays', { ...unsaid, Сумма: '500' }, 50_000, 'ТОО Дала Медиа'],
    [
      'by our account that is paid',
      { ...unsaid, Сумма: '500', ПлательщикИИК: 'KZ1', ПолучательИИК: OWN },
      -50_000,
      'ОО «Қорған»',
    ],
    ['by the day of coming', { ...unsaid, Сумма: '500', ДатаПоступило: '13.03.2020' }, -50_000, 'ОО «Қорған»'],
  ]
for (const [what, given, tiyn, party] of directions)
  test(`Which way money went is known ${what}`, async () => {
    const [row] = (await readExchange(bytesOf(given), TODAY)).rows
    assert.deepEqual([row!.tiyn, row!.otherParty], [tiyn, party])
  })

const refused =
  (code: string, values: object = {}) =>
  (error: Problem) => {
    assert.equal(error.code, code)
    assert.deepEqual({ ...error.values, ...values }, error.values)
    return true
  }
test('a statement in two currencies, or without a sum or a day, is refused whole', async () => {
  const dollars = bytesOf(paid, { ...paid, Валюта: 'USD' })
  await assert.rejects(
    readExchange(dollars, TODAY),
    refused('money.statement_in_two_currencies', { currencies: 'USD' }),
  )
  await assert.rejects(readExchange(bytesOf(paid, unsaid), TODAY), refused('money.no_statement', { why: '№ 2.' }))
  await assert.rejects(readExchange(bytesOf({ ...paid, ДатаОперации: '' }), TODAY), refused('money.no_statement'))
  await assert.rejects(readExchange(bytesOf(), TODAY), refused('money.no_statement'))
})

test('an IIN is kept nowhere', async () => {
  const person = {
    ...paid,
    ПолучательНаименование: 'Ермекова Д. Б.',
    ПолучательБИН_ИИН: '800416100254',
    НазначениеПлатежа: 'ИИН 800416100254, по акту',
  }
  const { rows } = await readExchange(bytesOf(person), TODAY)
  assert.equal(rows[0]!.otherBin, null)
  assert.equal(rows[0]!.purpose, 'ИИН •••, по акту')
})

const readTable = (rows: SheetRow[]) => {
  const { body, found } = tableOf(rows, [])
  return readSeparated(body, found.columns, TODAY)
}
const sheet = (...rows: string[][]): SheetRow[] => rows.map((cells, index) => ({ row: index + 1, cells }))
const tables: readonly (readonly [what: string, rows: SheetRow[], tiyn: readonly number[]])[] = [
  [
    'two columns',
    sheet(
      ['Выписка по счёту'],
      ['Дата', 'Номер документа', 'Дебет', 'Кредит', 'Контрагент', 'БИН/ИИН', 'Назначение платежа'],
      ['12.03.2020', '14', '-32 000,00', '', 'ТОО Дала Медиа', '170940025615', 'За показы, акт = № 57'],
      ['05.03.2020', '1', '', '3 245 462,00', 'Оператор', '', 'Грант'],
      ['Итого', '', '32 000,00', '3 245 462,00', '', '', ''],
    ),
    [3_200_000, -324_546_200],
  ],
  [
    'one column, with minus and brackets for what went out',
    sheet(
      ['Күні', 'Сома', 'Алушы', 'Төлем мақсаты', 'Валюта'],
      ['12.03.2020', '−32 000,00', 'А', 'Б', 'KZT'],
      ['13.03.2020', '(1 500,50)', 'А', 'Б', 'KZT'],
      ['14.03.2020', '700', 'А', 'Б', 'KZT'],
    ),
    [3_200_000, 150_050, -70_000],
  ],
  ['English headings', sheet(['Date', 'Amount', 'Payee', 'Purpose'], ['2020-03-12', '-5', 'A', 'B']), [500]],
]
for (const [what, rows, tiyn] of tables)
  test(`A table is read: ${what}`, async () => {
    assert.deepEqual(
      (await readTable(rows)).rows.map(row => row.tiyn),
      tiyn,
    )
  })

test('a table without headings, or with dollars in it, is refused', async () => {
  await assert.rejects(readTable(sheet(['a', 'b'], ['1', '2'])), refused('money.no_statement'))
  const mixed = sheet(['Дата', 'Сумма', 'Валюта'], ['12.03.2020', '-5', 'KZT'], ['12.03.2020', '-5', 'USD'])
  await assert.rejects(readTable(mixed), refused('money.statement_in_two_currencies'))
  const inCells = sheet(['Дата', 'Сумма'], ['12.03.2020', '-5 USD'])
  await assert.rejects(readTable(inCells), refused('money.statement_in_two_currencies'))
  const wrong = sheet(['Дата', 'Сумма'], ['12.03.2020', 'пять'])
  await assert.rejects(readTable(wrong), refused('money.no_statement', { why: '№ 2.' }))
})

test('lines that are the same are told apart within a statement, and found again in the next', () => {
  const keys = [understood, understood, { ...understood, tiyn: 1 }].map(keyer()).map(key => key.toString('hex'))
  assert.equal(new Set(keys).size, 3)
  assert.deepEqual(
    [{ ...understood, tiyn: 1 }, understood, understood]
      .map(keyer())
      .map(key => key.toString('hex'))
      .toSorted(),
    keys.toSorted(),
  )
})

test('a header in a language that nobody knows is asked about, and known when it comes again', () => {
  const turkish = ['Tarih', 'Tutar', 'Alıcı']
  const rows = sheet(['Hesap özeti'], ['Dönem', '03.2020'], turkish, ['12.03.2020', '-5', 'Ada'])
  const columns = { on: 0, amount: 1, otherParty: 2 }
  const { body, found } = tableOf(rows, [])
  assert.deepEqual([found.known, found.headings, found.columns, body.length], ['new', turkish, {}, 1])
  assert.deepEqual(found.samples, ['12.03.2020', '-5', 'Ada'])
  const layouts = [
    { headings: ['Дата', 'Сумма'], columns: { on: 0, amount: 1 } },
    { headings: turkish, columns },
  ]
  const again = tableOf(rows, layouts).found
  assert.deepEqual([again.known, again.columns], ['remembered', columns])
  const other = tableOf(sheet(['Дата', 'Списано', 'Поступило'], ['12.03.2020', '5', '']), layouts).found
  assert.deepEqual([other.known, other.columns], ['changed', { on: 0, out: 1, in: 2 }])
  assert.deepEqual(other.before, [
    { role: 'on', heading: 'Дата' },
    { role: 'amount', heading: 'Сумма' },
  ])
})

test('orders that are written for 1C are read back as they were', async () => {
  const word = fc.string({ unit: fc.constantFrom(...'Қорған ТОО=«»№12,.;\n\t'), minLength: 1, maxLength: 40 })
  const said = word.filter(text => text.trim() !== '')
  const order = fc.record({
    on: fc
      .date({ min: new Date('2020-03-02'), max: new Date('2020-11-30'), noInvalidDate: true })
      .map(day => day.toISOString().slice(0, 10)),
    amount: fc.integer({ min: 1, max: 99_999_999 }),
    name: said,
    bin: fc.constantFrom('170940025615', null),
    purpose: said,
  })
  const payer = { name: 'ОО «Қорған»', bin: '940140000385', account: OWN, made: TODAY }
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 20 }), async orders => {
      const { account, rows } = await readExchange(new TextEncoder().encode(ordersText(payer, orders)), TODAY)
      const one = (text: string) => text.replace(/\s+/g, ' ').trim()
      assert.equal(account, OWN)
      assert.deepEqual(
        rows.map(({ on, tiyn, otherParty, otherBin, purpose }) => ({ on, tiyn, otherParty, otherBin, purpose })),
        orders.map(({ on, amount, name, bin, purpose }) => ({
          ...{ on, tiyn: amount * 100, otherParty: one(name), otherBin: bin, purpose: one(purpose) },
        })),
      )
    }),
  )
})
