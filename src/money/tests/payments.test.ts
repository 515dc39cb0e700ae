import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { cancelJob, readJob } from '#platform/jobs-contract.ts'
import { crowdedStory, type Office, story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import { addExpense, countLacks, dropExpense, readExpense } from '../expense-contract.ts'
import {
  listPayments,
  listStatements,
  matchPayment,
  readPayment,
  readStatement,
  setAside,
  startStatement,
  unmatchPayment,
} from '../payment-contract.ts'
import { aLine, bought } from './a-budget.ts'

const statement = `Дата;Номер;Списано;Поступило;Получатель;БИН;Назначение
05.03.2020;1;;3 245 462,00;Оператор;;Грант
16.08.2020;14;28 400,00;;ТОО «Жол»;151140018731;За выезд
17.08.2020;15;1 137,50;;Банк;;Комиссия
`

async function take(office: Office, text = statement, columns: object | null = null) {
  const { as, home, work } = office
  const params = { programme: home.programme }
  const input = { id: newId(), file: await upload(office, 'vypiska.csv', text, 'accountant'), columns }
  const started = await as('accountant').call(startStatement, { params, input })
  await work()
  return started
}
const open = async ({ as, home }: Office) =>
  (await as('accountant').call(listPayments, { params: { programme: home.programme } })).items

story('A statement becomes payments once, however often it comes', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const { id, job } = await take(office)
  assert.equal((await as('accountant').call(readJob, { params: { id: job! } })).state, 'done')
  const taken = async () => (await as('coordinator').call(listStatements, { params })).items
  const [first] = await taken()
  assert.deepEqual([first!.id, first!.rows, first!.added, first!.startsOn], [id, 3, 3, '2020-03-05'])
  assert.deepEqual(
    (await open(office)).map(({ paidOn, amount, tiyn }) => [paidOn, amount, tiyn]),
    [
      ['2020-08-17', 1138, 50],
      ['2020-08-16', 28_400, 0],
      ['2020-03-05', -3_245_462, 0],
    ],
  )
  await take(office, `${statement}18.08.2020;16;500;;ТОО «Жол»;;Ещё\n`)
  assert.deepEqual(
    (await taken()).map(({ rows, added }) => [rows, added]).toSorted((a, b) => a[0]! - b[0]!),
    [
      [3, 3],
      [4, 1],
    ],
  )
})

story('What is no statement is refused in words, and nothing of it is here', async office => {
  const { as } = office
  for (const [text, said] of [
    ['Дата;Сумма;Валюта\n05.03.2020;-5;USD\n06.03.2020;-5;KZT\n', /не только тенге \(USD\)/],
    ['Имя;Возраст\nАйжан;5\n', /Скажите, в каком столбце дата/],
    ['Дата;Сумма\n05.03.2020;пять\n', /Это не выписка/],
  ] as const) {
    const { job } = await take(office, text)
    const state = await as('accountant').call(readJob, { params: { id: job! } })
    assert.equal(state.state, 'failed')
    assert.match(state.step!.ru, said)
  }
  assert.deepEqual(await open(office), [])
})

story('Columns that nobody knows are said once, and remembered with the statement', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const turkish = 'Tarih;Giden;Gelen;Alıcı\n16.08.2020;28 400,00;;Yol\n'
  const look = async (text: string, columns: object | null = null) => {
    const input = { file: await upload(office, 'ekstre.csv', text, 'accountant'), columns }
    return (await as('accountant').call(readStatement, { params, input })).table
  }
  const asked = (await look(turkish))!
  assert.deepEqual([asked.known, asked.columns, asked.first], ['new', {}, []])
  assert.match(asked.wrong!, /Скажите, в каком столбце дата/)
  const columns = { on: 0, out: 1, in: 2, otherParty: 3 }
  assert.match((await look(turkish, { ...columns, out: 3 }))!.wrong!, /№ 2/, 'words where an amount should stand')
  const said = (await look(turkish, columns))!
  assert.deepEqual([said.wrong, said.first.map(({ amount }) => amount)], [null, [28_400]])
  const file = await upload(office, 'ekstre.csv', turkish, 'accountant')
  const unclear = { params, input: { id: newId(), file, columns: { on: 0 } } }
  await as('accountant').refused(startStatement, unclear, 422, 'money.statement_columns_are_unclear')
  await take(office, turkish, columns)
  assert.deepEqual(
    (await open(office)).map(({ otherParty, amount }) => [otherParty, amount]),
    [['Yol', 28_400]],
  )
  const again = (await look(turkish.replace('16.08', '17.08')))!
  assert.deepEqual([again.known, again.columns], ['remembered', columns])
  await take(office, turkish.replace('16.08', '17.08'))
  assert.equal((await open(office)).length, 2, 'taken without being asked about')
  assert.equal((await look(statement))!.known, 'changed')
  assert.equal(await look('1CClientBankExchange\n'), null, 'has no columns')
  await as('monitor').refused(readStatement, { params, input: { file } }, 403)
  await as('chair', neighbour).refused(readStatement, { params, input: { file } }, 404)
})

story('A statement that is stopped leaves nothing', async office => {
  const { as, home, work } = office
  const params = { programme: home.programme }
  const input = { id: newId(), file: await upload(office, 'vypiska.csv', statement, 'accountant') }
  const { job } = await as('accountant').call(startStatement, { params, input })
  assert.deepEqual((await as('accountant').call(startStatement, { params, input })).job, job)
  await as('accountant').call(cancelJob, { params: { id: job! } })
  await work()
  assert.deepEqual(await open(office), [])
})

story('A person confirms what is suggested; a payment pays no more than it is', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  const trip = bought(line.id)
  const other = bought(line.id, { document: 'Акт № 2', amount: 1000, supplierName: 'ТОО «Жол-2»', supplierBin: null })
  for (const input of [trip, other]) await as('accountant').call(addExpense, { params, input })
  await take(office)
  const payment = (await open(office)).find(({ amount }) => amount === 28_400)!
  assert.deepEqual(
    payment.suggestions.map(({ expense, because }) => [expense, because]),
    [[trip.id, ['amount', 'bin', 'name']]],
  )
  const at = { id: payment.id }
  const matched = await as('accountant').call(matchPayment, { params: at, input: { expense: trip.id } })
  assert.deepEqual(
    [matched.matched, matched.matches.map(({ amount }) => amount), matched.suggestions],
    [28_400, [28_400], []],
  )
  assert.deepEqual(await as('accountant').call(matchPayment, { params: at, input: { expense: trip.id } }), matched)
  const again = { params: at, input: { expense: other.id } }
  await as('accountant').refused(matchPayment, again, 409, 'money.nothing_to_match')
  const forced = { params: at, input: { expense: other.id, amount: 1 } }
  await as('accountant').refused(matchPayment, forced, 409, 'money.paid_more')
  assert.equal((await as('accountant').call(readExpense, { params: { id: trip.id } })).paid, 28_400)
  await as('accountant').refused(dropExpense, { params: { id: trip.id } }, 409, 'money.expense_is_paid')
  await as('accountant').refused(setAside, { params: at, input: { as: 'bank' } }, 409, 'money.aside_pays_nothing')
  await as('accountant').call(unmatchPayment, { params: { ...at, expense: trip.id } })
  assert.equal((await as('accountant').call(readExpense, { params: { id: trip.id } })).paid, 0)
})

story('An expense is paid in parts, and what came in pays none that went out', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  const dear = bought(line.id, { amount: 30_000 })
  await as('accountant').call(addExpense, { params, input: dear })
  await take(office)
  const [bank, trip, grant] = await open(office)
  const match = (id: string, input: { expense: string; amount?: number }) =>
    as('accountant').call(matchPayment, { params: { id }, input })
  assert.equal((await match(trip!.id, { expense: dear.id })).matched, 28_400)
  assert.equal((await match(bank!.id, { expense: dear.id, amount: 1000 })).matched, 1000)
  const wrong = { params: { id: grant!.id }, input: { expense: dear.id } }
  await as('accountant').refused(matchPayment, wrong, 409, 'money.nothing_to_match')
  await as('accountant').call(setAside, { params: { id: grant!.id }, input: { as: 'grant' } })
  const lacks = await as('accountant').call(countLacks, { params })
  assert.deepEqual([lacks.openPayments, lacks.withoutFile], [1, 1])
  const aside = await as('accountant').call(listPayments, { params, search: { show: 'aside' } })
  assert.deepEqual(
    aside.items.map(({ id }) => id),
    [grant!.id],
  )
})

story('Only who keeps the money sees the bank; the neighbours see nothing', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  await take(office)
  const [{ id } = { id: '' }] = await open(office)
  for (const who of ['monitor', 'lawyer', 'editor'] as const)
    await as(who).refused(listPayments, { params }, 403, 'forbidden')
  await as('chair', neighbour).refused(readPayment, { params: { id } }, 404, 'not_found')
  await as('chair', neighbour).refused(setAside, { params: { id }, input: { as: 'bank' } }, 404, 'not_found')
  const foreign = { params: { programme: neighbour.programme }, input: { id: newId(), file: newId() } }
  await as('chair', neighbour).refused(startStatement, foreign, 404, 'not_found')
})

crowdedStory('One payment confirmed for two expenses at the same moment pays one', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  const [one, other] = [bought(line.id), bought(line.id, { document: 'Акт № 2' })]
  for (const input of [one, other]) await as('accountant').call(addExpense, { params, input })
  await take(office)
  const payment = (await open(office)).find(({ amount }) => amount === 28_400)!
  const match = ({ id }: { id: string }) =>
    as('accountant')
      .call(matchPayment, { params: { id: payment.id }, input: { expense: id } })
      .then(
        () => 'matched',
        () => 'refused',
      )
  assert.deepEqual((await Promise.all([match(one), match(other)])).toSorted(), ['matched', 'refused'])
})
