import assert from 'node:assert/strict'
import { listPersons } from '#people/person-contract.ts'
import { newId } from '#platform/identifier.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import { story } from '../../../../tests/story.ts'
import { countEntries, listEntries, registerEntry } from '../../contract.ts'
import * as contract from '../../import-contract.ts'
import { bookOf, checked, headings, rowsOf, taken, threeVisits, uploaded, usual, visit } from './a-book.ts'

story('A paper journal becomes lines of the journal: understood, looked at, taken whole', async office => {
  const book = await checked(office, await bookOf(threeVisits))
  assert.deepEqual(
    book.columns.map(({ column }) => column),
    [
      'number',
      'receivedOn',
      'person',
      'iin',
      'sex',
      'bornOn',
      'socialStatus',
      'channel',
      'topic',
      'question',
      'answer',
      'outcome',
      'returnedTenge',
    ],
  )
  assert.deepEqual(
    [book.state, book.headingRow, book.counts!.new, book.counts!.rejected, book.counts!.persons],
    ['checked', 2, 3, 0, 2],
  )
  assert.deepEqual(book.counts!.numbers, [{ office: office.home.office.kostanay, year: 2020, count: 3, keeps: true }])
  assert.equal(
    (await office.as('coordinator').call(listEntries, { params: { programme: office.home.programme } })).items.length,
    0,
  )

  const done = await taken(office, book)
  assert.deepEqual([done.state, done.takenCount, done.rejectedKept], ['taken', 3, false])
  const { items } = await office.as('coordinator').call(listEntries, { params: { programme: office.home.programme } })
  const [nameless, second, first] = items
  const ofBook = (imported: string) =>
    office
      .as('lawyer')
      .call(countEntries, { params: { programme: office.home.programme }, search: { imported, office: first!.office } })
  assert.deepEqual([(await ofBook(book.id)).entries, (await ofBook(newId())).entries], [3, 0])
  assert.deepEqual(
    items.map(({ number, receivedOn, channel, personName }) => [number, receivedOn, channel, personName]),
    [
      ['К-2020/3', '2020-03-10', 'in_person', null],
      ['К-2020/2', '2020-03-06', 'phone', 'Ким Ольга Петровна'],
      ['К-2020/1', '2020-03-05', 'in_person', 'Ахметова Сәуле Серікқызы'],
    ],
  )
  assert.deepEqual(
    [first!.outcome, first!.returnedTenge, first!.closedOn, first!.consumer, first!.topic],
    ['refund_full', 12_500, '2020-03-05', true, 'retail'],
  )
  assert.deepEqual([second!.age, second!.socialStatus, second!.lawyer], [45, 'other', office.home.member.lawyer])
  assert.deepEqual([nameless!.sex, nameless!.socialStatus], [null, null])
  const cards = await office.as('coordinator').call(listPersons)
  assert.deepEqual(
    cards.items.map(({ iinMask }) => iinMask),
    ['•••• 0254', null],
  )
  const audit = await office.look(
    sql =>
      sql`select subject, details from audit_log where action = 'reception.entry.import' order by seq desc limit 1`,
  )
  assert.deepEqual([audit[0]!.subject, audit[0]!.details], [book.id, { taken: 3, cards: 2 }])
})

story('The same book twice doubles nothing; a book that grew brings its new rows only', async office => {
  await taken(office, await checked(office, await bookOf(threeVisits)))
  const again = await checked(office, await bookOf(threeVisits))
  assert.deepEqual([again.counts!.new, again.counts!.known], [0, 3])
  const params = { id: again.id }
  await office
    .as('coordinator')
    .refused(
      contract.takeImport,
      { params, input: { version: again.version, leaveOutRejected: false } },
      409,
      'reception.import_has_nothing_new',
    )
  const grown = await checked(
    office,
    await bookOf([...threeVisits, visit(4, '11.03.2020', 'Ахметова Сәуле', { ИИН: '800416100254' })]),
  )
  assert.deepEqual([grown.counts!.new, grown.counts!.known, grown.counts!.persons], [1, 3, 0])
  await taken(office, grown)
  const { items } = await office.as('coordinator').call(listEntries, { params: { programme: office.home.programme } })
  assert.deepEqual([items.length, items[0]!.number, items[0]!.person], [4, 'К-2020/4', items[3]!.person])
})

story(
  'Rejected rows say why, come back as a workbook with their reasons, and are taken when they are mended',
  async office => {
    const bad = [
      visit(4, 'вчера', 'Оспанова Гүлнар'),
      visit(5, '11.03.2020', 'Оспанова Гүлнар', { ИИН: '800416100255' }),
      visit(6, '01.01.2020', 'Оспанова Гүлнар'),
      visit(7, '12.03.2020', 'Оспанова Гүлнар', { Тема: 'космос' }),
      visit(8, '12.03.2020', 'Оспанова Гүлнар', { 'Сумма возврата': 500 }),
      visit(9, '12.03.2020', 'Оспанова Гүлнар', { 'Суть обращения': '' }),
      visit(1, '05.03.2020', 'Кто-то другой'),
    ]
    const book = await checked(office, await bookOf([...threeVisits, ...bad]))
    assert.deepEqual([book.counts!.new, book.counts!.rejected], [3, 7])
    const { items } = await rowsOf(office, book, 'rejected')
    const reasons = items.map(({ row, problems }) => [row, problems[0]!.column, problems[0]!.sentence.slice(0, 28)])
    assert.deepEqual(reasons, [
      [6, 'receivedOn', '«вчера» не дата: пишите 05.0'],
      [7, 'iin', 'Контрольная цифра не сходитс'],
      [8, 'receivedOn', 'Кабинет работает с 02.03.202'],
      [9, 'topic', '«космос»: не сказано, что эт'],
      [10, 'returnedTenge', 'Деньги возвращают только при'],
      [11, 'question', 'Пусто: впишите.'],
      [12, 'number', 'Такая же строка уже есть выш'],
    ])
    const worker = office.as('coordinator')
    const params = { id: book.id }
    await worker.refused(
      contract.takeImport,
      { params, input: { version: book.version, leaveOutRejected: false } },
      409,
      'reception.import_rows_rejected',
    )
    const done = await taken(office, book, 'coordinator', true)
    assert.deepEqual([done.takenCount, done.rejectedKept], [3, true])

    const sheet = await office.app.inject({
      method: 'GET',
      url: `/api/reception/imports/${book.id}/rejected`,
      headers: { 'x-story': 'home coordinator', 'accept-language': 'kk' },
    })
    const rejected = await readSheet(sheet.rawPayload, {
      limits: { packed: 1e7, unpacked: 1e8, rows: 100, columns: 40 },
    })
    assert.deepEqual(rejected.rows[0]!.cells.slice(0, 3), headings.slice(0, 3))
    assert.match(rejected.rows[1]!.cells.at(-1)!, /Күні: «вчера» күн емес/)
    const mended = rejected.rows
      .slice(1, 2)
      .map(({ cells }) => cells.map((cell, at) => (headings[at] === 'Дата обращения' ? '13.03.2020' : cell)))
    const second = await checked(office, await bookOf(mended, rejected.rows[0]!.cells))
    assert.deepEqual([second.counts!.new, second.counts!.known, second.counts!.rejected], [1, 0, 0])
  },
)

story(
  'Numbers of the paper stay where the journal is empty and they have no gap; else the next ones are given',
  async office => {
    const gap = [visit('К-17/2020', '12.03.2020', 'аноним'), visit('К-16/2020', '11.03.2020', 'аноним')]
    const book = await checked(office, await bookOf(gap))
    assert.equal(book.counts!.numbers[0]!.keeps, false)
    await taken(office, book)
    const { items } = await office.as('coordinator').call(listEntries, { params: { programme: office.home.programme } })
    assert.deepEqual(
      items.map(({ number, paperNumber, receivedOn }) => [number, paperNumber, receivedOn]),
      [
        ['К-2020/2', 'К-17/2020', '2020-03-12'],
        ['К-2020/1', 'К-16/2020', '2020-03-11'],
      ],
    )
    const found = await office
      .as('coordinator')
      .call(listEntries, { params: { programme: office.home.programme }, search: { number: 'К-17/2020' } })
    assert.deepEqual([found.items.length, found.items[0]!.number], [1, 'К-2020/2'])
    const next = await office.as('lawyer').call(registerEntry, {
      input: {
        id: newId(),
        office: office.home.office.kostanay,
        channel: 'phone',
        topic: 'retail',
        question: 'Вопрос',
      },
    })
    assert.equal(next.number, 'К-2020/3')
  },
)

story('Words that nobody knows are decided by a person, and remembered for the next book', async office => {
  const strange = [visit(1, '05.03.2020', 'Оспанова Гүлнар', { Тема: 'обувь', Статус: 'пенсионерка' })]
  const book = await checked(office, await bookOf(strange))
  assert.equal(book.counts!.rejected, 1)
  const word = (name: string) => book.words.find(each => each.word === name)!
  assert.deepEqual([word('обувь').meaning, word('обувь').count], [null, 1])
  assert.deepEqual([word('пенсионерка').meaning, word('пенсионерка').proposal], [null, 'older_50_plus'])
  assert.ok(book.choices.topic!.some(({ code, label }) => code === 'retail' && label === 'Розничная торговля'))
  const decided = [
    ...usual(office),
    { column: 'topic' as const, word: 'Обувь', meaning: 'retail.defective' },
    { column: 'socialStatus' as const, word: 'пенсионерка', meaning: 'older_50_plus' },
  ]
  const done = await taken(office, await checked(office, await bookOf(strange), 'coordinator', decided))
  assert.equal(done.takenCount, 1)
  const next = await checked(
    office,
    await bookOf([visit(2, '06.03.2020', 'Оспанова Гүлнар', { Тема: 'ОБУВЬ', Статус: 'Пенсионерка' })]),
  )
  assert.deepEqual([next.counts!.new, next.counts!.rejected], [1, 0])
})

story('What the columns of this organisation’s books are is remembered too', async office => {
  const heads = headings.map(heading => (heading === 'Суть обращения' ? 'Заметки' : heading))
  const worker = office.as('coordinator')
  const start = async () =>
    worker.call(contract.startImport, {
      params: { programme: office.home.programme },
      input: { id: newId(), file: await uploaded(office, await bookOf(threeVisits, heads)) },
    })
  const first = await start()
  assert.deepEqual([first.columns[9]!.column, first.missing], ['', ['question']])
  const params = { id: first.id }
  await worker.refused(
    contract.checkImport,
    { params, input: { version: 1 } },
    422,
    'reception.import_columns_unfinished',
  )
  const columns = first.columns.map(({ column }, at) => (at === 9 ? ('question' as const) : column))
  const chosen = await worker.call(contract.chooseColumns, {
    params,
    input: { version: 1, sheet: 0, headingRow: 2, columns },
  })
  const named = await worker.call(contract.chooseWords, {
    params,
    input: { version: chosen.version, words: usual(office) },
  })
  await worker.call(contract.checkImport, { params, input: { version: named.version } })
  await office.work()
  await taken(office, named)
  assert.deepEqual((await start()).columns[9]!.column, 'question')
})
