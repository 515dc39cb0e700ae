import assert from 'node:assert/strict'
import ExcelJS from 'exceljs'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../../tests/story.ts'
import * as contract from '../../import-contract.ts'
import { bookOf, checked, headings, rowsOf, taken, threeVisits, uploaded, usual, visit } from './a-book.ts'

story(
  'Merged cells, formulas, dates as text and as bare numbers, hidden rows, a title and sums: read, and told',
  async office => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Журнал')
    sheet.addRow(['Журнал приёма граждан за 2020 год'])
    sheet.mergeCells('A1:F1')
    sheet.addRow([])
    sheet.addRow([...headings])
    const rows = [
      visit(1, '05.03.2020', 'Ахметова Сәуле', { Результат: 'полный возврат', 'Сумма возврата': '12 500,50 ₸' }),
      visit(2, '', 'Ким Ольга'),
      visit(3, 43_900 as never, 'Оспанова Гүлнар'),
      visit(4, '2020 жылғы 12 наурыз', 'Ахметов Нұрлан', { Пол: 'м' }),
    ]
    for (const row of rows) sheet.addRow(row)
    sheet.mergeCells('B4:B5')
    sheet.getCell('A7').value = { formula: 'A6+1', result: 4, date1904: false }
    sheet.getRow(7).hidden = true
    sheet.addRow([...headings])
    sheet.addRow(visit(5, '13.03.2020', 'Ким Анна'))
    sheet.getCell('J9').value = { formula: 'CONCATENATE("а","б")', date1904: false }
    sheet.addRow(['Итого:', null, null, null, null, null, null, null, null, null, null, null, 5])
    const checkedBook = await checked(office, Buffer.from(await book.xlsx.writeBuffer()))
    assert.deepEqual([checkedBook.headingRow, checkedBook.counts!.new, checkedBook.counts!.rejected], [3, 4, 1])
    assert.deepEqual(checkedBook.notes, { rows: 5, hidden: 1, merged: 1 })
    const { items } = await rowsOf(office, checkedBook)
    assert.deepEqual(
      items.map(({ receivedOn }) => receivedOn),
      ['2020-03-05', '2020-03-05', '2020-03-10', '2020-03-12', null],
    )
    assert.match(items[4]!.problems[0]!.sentence, /формула без значения/)
    assert.deepEqual(
      items[3]!.remarks.map(({ column }) => column),
      ['number'],
    )
    assert.deepEqual(checkedBook.counts!.remarks.map(({ code }) => code).sort(), ['closed_on', 'formula', 'rounded'])
  },
)

const wide = (text: string) => Buffer.from(text, 'utf16le')
const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

story('What is no journal is refused in its own words, and leaves nothing', async office => {
  const worker = office.as('coordinator')
  const params = { programme: office.home.programme }
  const start = (file: string) => ({ params, input: { id: newId(), file } })
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')
  const picture = await uploaded(office, png, 'журнал.xlsx')
  await worker.refused(contract.startImport, start(picture), 422, 'sheet_is_picture')
  const empty = await uploaded(office, await bookOf([], []), 'пустой.xlsx')
  const begun = await worker.call(contract.startImport, start(empty))
  assert.deepEqual(begun.missing, ['receivedOn', 'question'])
  for (const [bytes, code] of [
    [Buffer.concat([old, wide('EncryptedPackage')]), 'file_has_password'],
    [Buffer.concat([old, wide('Workbook')]), 'file_is_old_office'],
  ] as const) {
    const reply = await office.app.inject({
      method: 'POST',
      url: '/api/files',
      headers: {
        'x-story': 'home coordinator',
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent('журнал.xlsx'),
      },
      payload: bytes,
    })
    assert.deepEqual([reply.statusCode, reply.json().code], [422, code])
  }
  await worker.refused(contract.startImport, start(newId()), 404)
  await office.as('monitor').refused(contract.startImport, start(picture), 403)
  await office.as('chair', office.neighbour).refused(contract.startImport, start(picture), 404)
})

story('A book of too many rows is refused when it is checked, with the limit and what to do', async office => {
  const line = '05.03.2020;вопрос\n'
  const csv = await uploaded(office, Buffer.from(`Дата;Суть обращения\n${line.repeat(50_001)}`), 'журнал.csv')
  const worker = office.as('coordinator')
  const { id, version } = await worker.call(contract.startImport, {
    params: { programme: office.home.programme },
    input: { id: newId(), file: csv },
  })
  const asked = await worker.call(contract.checkImport, { params: { id }, input: { version } })
  await office.work()
  const book = await worker.call(contract.readImport, { params: { id } })
  assert.deepEqual([book.state, book.job], ['open', asked.job])
  const job = await office.app.inject({
    method: 'GET',
    url: `/api/jobs/${book.job}`,
    headers: { 'x-story': 'home coordinator' },
  })
  assert.equal(job.json().state, 'failed')
  assert.match(job.json().step.ru, /больше 50\s000 строк\. Разделите её/)
})

story('The same submit, a stale version, a wrong state, no right: each is refused or the same', async office => {
  const worker = office.as('coordinator')
  const input = { id: newId(), file: await uploaded(office, await bookOf(threeVisits)) }
  const started = { params: { programme: office.home.programme }, input }
  const first = await worker.call(contract.startImport, started)
  assert.deepEqual(await worker.call(contract.startImport, started), first)
  const params = { id: first.id }
  const columns = first.columns.map(({ column }) => column)
  const stale = { params, input: { version: 9, sheet: 0, headingRow: 2, columns } }
  assert.equal(
    ((await worker.refused(contract.chooseColumns, stale, 409, 'stale_version')).current as contract.JournalImport).id,
    first.id,
  )
  await worker.refused(
    contract.takeImport,
    { params, input: { version: 1, leaveOutRejected: true } },
    409,
    'reception.import_unchecked',
  )
  await worker.refused(contract.decideDoubts, { params, input: { rest: 'new' } }, 409, 'reception.import_unchecked')
  await worker.refused(
    contract.chooseColumns,
    { params, input: { version: 1, sheet: 0, headingRow: 2, columns: columns.slice(1) } },
    422,
    'reception.import_columns_differ',
  )
  await worker.refused(
    contract.chooseColumns,
    { params, input: { version: 1, sheet: 5, headingRow: 2 } },
    422,
    'sheet_is_missing',
  )
  await worker.call(contract.checkImport, { params, input: { version: 1 } })
  await worker.refused(contract.checkImport, { params, input: { version: 1 } }, 409, 'reception.import_under_way')
  await office.work()
  const done = await taken(office, await checked(office, await bookOf(threeVisits)))
  await worker.refused(contract.dropImport, { params: { id: done.id } }, 409, 'reception.import_is_taken')
  await worker.refused(
    contract.chooseWords,
    { params: { id: done.id }, input: { version: done.version, words: usual(office) } },
    409,
    'reception.import_is_taken',
  )
  await worker.call(contract.dropImport, { params })
  await worker.refused(contract.readImport, { params }, 404)
})

story('A lawyer brings the journal of the own office, and no other', async office => {
  const book = await checked(office, await bookOf(threeVisits), 'lawyer')
  assert.equal((await taken(office, book, 'lawyer')).takenCount, 3)
  const foreign = [{ column: 'office' as const, word: '', meaning: office.home.office.rudny }, usual(office)[1]!]
  const other = await checked(office, await bookOf([visit(9, '05.03.2020', 'аноним')]), 'lawyer', foreign)
  assert.deepEqual([other.counts!.new, other.counts!.problems[0]!.code], [0, 'office_right'])
  assert.ok(!other.choices.office!.some(({ code }) => code === office.home.office.rudny))
})

story('The sample is itself a journal that is understood, in each language', async office => {
  for (const language of ['ru', 'kk', 'en']) {
    const sample = await office.app.inject({
      method: 'GET',
      url: `/api/reception/journal-sample?language=${language}`,
      headers: { 'x-story': 'home lawyer' },
    })
    const book = await checked(office, sample.rawPayload, 'coordinator', [usual(office)[1]!])
    assert.deepEqual(
      [book.counts!.new, book.counts!.rejected],
      [1, 0],
      `${language}: ${JSON.stringify(book.counts!.problems)}`,
    )
    assert.ok(
      book.columns.every(({ column }) => column !== ''),
      language,
    )
  }
})
