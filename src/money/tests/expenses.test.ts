import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { crowdedStory, story } from '../../../tests/story.ts'
import { readAmount } from '../amount.ts'
import { addLine, readBudget } from '../contract.ts'
import {
  addExpense,
  correctExpense,
  dropExpense,
  exportExpenses,
  exportOrders,
  listExpenses,
  readExpense,
} from '../expense-contract.ts'
import { aLine, bought } from './a-budget.ts'

story('An expense is written down once, corrected and dropped; the line adds it up', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  const input = bought(line.id)
  const added = await as('accountant').call(addExpense, { params, input })
  assert.deepEqual(await as('accountant').call(addExpense, { params, input }), added)
  await as('accountant').refused(addExpense, { params, input: { ...input, id: newId() } }, 409, 'money.document_twice')
  const refund = bought(line.id, { amount: '(8 400)', document: 'Акт сверки № 3' })
  assert.equal((await as('accountant').call(addExpense, { params, input: refund })).amount, -8400)
  const fact = async () => (await as('monitor').call(readBudget, { params })).lines[0]!.fact
  assert.equal(await fact(), 20_000)
  const { id, ...rest } = input
  const right = { params: { id }, input: { ...rest, amount: '28 000 ₸', version: 1 } }
  assert.equal((await as('accountant').call(correctExpense, right)).amount, 28_000)
  await as('accountant').refused(correctExpense, right, 409, 'stale_version')
  await as('accountant').call(dropExpense, { params: { id: refund.id } })
  assert.equal(await fact(), 28_000)
  assert.equal((await as('monitor').call(readExpense, { params: { id } })).supplierName, 'ТОО «Жол»')
})

story('What can’t be is refused in words', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  const wages = await aLine(office, 1, 'payroll', 'Оплата труда')
  const said = async (more: object) => {
    const { errors } = await as('accountant').refused(
      addExpense,
      { params, input: bought(line.id, more) },
      422,
      'wrong_input',
    )
    return [errors?.[0]?.path, errors?.[0]?.message.slice(0, 15)]
  }
  assert.deepEqual(await said({ amount: '100 USD / 42 000 тенге' }), ['amount', 'Здесь две валют'])
  assert.deepEqual(await said({ amount: '100 $' }), ['amount', 'Смета ведётся в'])
  assert.deepEqual(await said({ amount: '12,50' }), ['amount', 'Смета ведётся в'])
  assert.deepEqual(await said({ amount: 0 }), ['amount', 'Напишите сумму '])
  assert.equal((await said({ supplierBin: '151140018732' }))[0], 'supplierBin')
  assert.equal((await said({ supplierName: '' }))[0], 'supplierName')
  assert.equal((await said({ naturalPerson: true }))[0], 'supplierName')
  const refused = (more: object, code: string) =>
    as('accountant').refused(addExpense, { params, input: bought(line.id, more) }, 422, code)
  await refused({ spentOn: '2020-12-01' }, 'money.outside_the_period')
  await refused({ spentOn: '2020-03-01' }, 'money.outside_the_period')
  await refused({ line: wages.id }, 'money.line_of_purchases')
  const agreed = bought(line.id, { spentOn: '2020-12-01', consentNumber: '01-14/400', consentOn: '2020-11-27' })
  await as('accountant').call(addExpense, { params, input: agreed })
})

story('Pages go back by day; what lacks a file or a payment is found', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  for (const day of ['05', '07', '06'])
    await as('accountant').call(addExpense, { params, input: bought(line.id, { spentOn: `2020-05-${day}` }) })
  const days: string[] = []
  let after: string | undefined
  do {
    const search = { limit: 2, lacks: 'file', line: line.id, ...(after && { after }) } as const
    const page = await as('monitor').call(listExpenses, { params, search })
    days.push(...page.items.map(({ spentOn }) => spentOn.slice(8)))
    after = page.next ?? undefined
  } while (after)
  assert.deepEqual(days, ['07', '06', '05'])
  assert.equal((await as('monitor').call(listExpenses, { params, search: { lacks: 'payment' } })).items.length, 3)
})

story('A person who sells is named to who keeps the money, and to nobody else', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  const person = bought(line.id, { supplierName: 'Ермекова Д. Б.', supplierBin: null, naturalPerson: true })
  await as('accountant').call(addExpense, { params, input: person })
  const named = async (who: 'accountant' | 'monitor') =>
    (await as(who).call(listExpenses, { params })).items[0]!.supplierName
  assert.equal(await named('accountant'), 'Ермекова Д. Б.')
  assert.equal(await named('monitor'), '•••••')
  const logged = await look(
    sql => sql`select details::text as said from audit_log where action = 'money.expense.write'`,
  )
  assert.ok(logged.every(({ said }) => !said.includes('Ермекова')))
})

story('1C reads the expenses as payment orders; what came back is none', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  await as('accountant').call(addExpense, {
    params,
    input: bought(line.id, { what: 'Выезд\r\nКонецФайла', amount: 28_400 }),
  })
  await as('accountant').call(addExpense, { params, input: bought(line.id, { amount: -400, document: 'Акт № 2' }) })
  const text = Buffer.from(await as('accountant').file(exportOrders, { params })).toString()
  const lines = text.split('\r\n')
  assert.equal(lines[0], '1CClientBankExchange')
  assert.equal(lines.filter(each => each === 'КонецФайла').length, 1)
  assert.deepEqual(
    lines.filter(each => each.startsWith('Сумма=')),
    ['Сумма=28400.00'],
  )
  assert.deepEqual(readAmount('28400.00'), { tiyn: 2_840_000 })
  assert.ok(lines.includes('ПолучательБИН_ИИН=151140018731'))
  const sheet = await as('accountant').file(exportExpenses, { params, search: { format: 'csv' } })
  assert.match(Buffer.from(sheet).toString(), /Выезды/)
  await as('monitor').refused(exportOrders, { params }, 403, 'forbidden')
})

story('Others don’t write; the neighbours see nothing', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  const input = bought(line.id)
  for (const who of ['lawyer', 'editor', 'monitor'] as const)
    await as(who).refused(addExpense, { params, input }, 403, 'forbidden')
  await as('accountant').call(addExpense, { params, input })
  await as('chair', neighbour).refused(readExpense, { params: { id: input.id } }, 404, 'not_found')
  await as('chair', neighbour).refused(dropExpense, { params: { id: input.id } }, 404, 'not_found')
  const theirs = { params: { programme: neighbour.programme }, input: bought(line.id) }
  await as('chair', neighbour).refused(addExpense, theirs, 404, 'not_found')
})

story('Whoever is paid from the grant is no partner', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  const supplier = newId()
  const firm = { organisation: home.organisation, id: supplier, kind: 'company', name: 'ТОО «Жол»', search_key: '' }
  await look(sql => sql`insert into institutions ${sql(firm)}`)
  const ofDirectory = { supplier, supplierName: '', supplierBin: null }
  await as('accountant').call(addExpense, { params, input: bought(line.id, ofDirectory) })
  const found = await look(sql => sql<{ institution: string }[]>`select institution from suppliers`)
  assert.deepEqual([...found], [{ institution: supplier }])
})

crowdedStory('Two lines at the same moment don’t make the budget more than the grant', async ({ as, home }) => {
  const add = (title: string) =>
    as('accountant')
      .call(addLine, {
        params: { programme: home.programme },
        input: { id: newId(), kind: 'purchases', title, planned: 2_000_000 },
      })
      .then(
        () => 'added',
        () => 'refused',
      )
  assert.deepEqual((await Promise.all([add('Одна'), add('Другая')])).toSorted(), ['added', 'refused'])
})
