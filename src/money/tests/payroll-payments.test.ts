import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { crowdedStory, type Office, story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import {
  listPayments,
  matchPayroll,
  type Payment,
  readPayment,
  setAside,
  startStatement,
  unmatchPayroll,
} from '../payment-contract.ts'
import { addPayroll, correctPayroll, dropPayroll, listPayroll, type PayrollMonth } from '../payroll-contract.ts'
import { approveRates } from './a-budget.ts'

const statement = `Дата;Номер;Списано;Поступило;Получатель;Назначение
28.08.2020;1;89 000,00;;Работники;Заработная плата за август 2020 г.
20.09.2020;2;10 000,00;;Фонд;Пенсионные взносы за август 2020 г.
20.09.2020;3;3 000,00;;Фонд;Взносы и отчисления ОСМС за август
20.09.2020;4;5 305,00;;Казначейство;Платёж
`

/** August and September of one worker: 100 000 each, and a statement of what was paid for August. */
async function august(office: Office): Promise<{ month: PayrollMonth; payments: Payment[] }> {
  const { as, home, work } = office
  const params = { programme: home.programme }
  await approveRates(office)
  const rows = [{ name: 'Сейтқали Айгерім', gross: 100_000 }]
  const month = await as('accountant').call(addPayroll, { params, input: { id: newId(), month: '2020-08', rows } })
  await as('accountant').call(addPayroll, { params, input: { id: newId(), month: '2020-09', rows } })
  const file = await upload(office, 'vypiska.csv', statement, 'accountant')
  await as('accountant').call(startStatement, { params, input: { id: newId(), file } })
  await work()
  const { items } = await as('accountant').call(listPayments, { params })
  return { month, payments: items.toSorted((a, b) => Number(a.number) - Number(b.number)) }
}
const said = ({ payrollSuggestions: [first] }: Payment) => [first?.month, first?.part, first?.because]

story('Payments of wages, taxes and contributions are matched with their month, part by part', async office => {
  const { as, home } = office
  const { month, payments } = await august(office)
  assert.deepEqual(month.dues, [
    { part: 'wages', amount: 100_000, paid: 0 },
    { part: 'social_tax', amount: 5305, paid: 0 },
    { part: 'social_contributions', amount: 3150, paid: 0 },
    { part: 'medical_insurance', amount: 2000, paid: 0 },
  ])
  assert.deepEqual(payments.map(said), [
    ['2020-08', 'wages', ['purpose', 'month']],
    ['2020-08', 'wages', ['purpose', 'month']],
    ['2020-08', 'medical_insurance', ['purpose', 'month']],
    ['2020-08', 'social_tax', ['amount']],
  ])
  const match = (payment: Payment | undefined, part: string, rest: object = {}) =>
    as('accountant').call(matchPayroll, {
      params: { id: payment!.id },
      input: { payroll: month.id, part: part as 'wages', ...rest },
    })
  const [net, pension, medical, tax] = payments
  assert.equal((await match(net, 'wages')).matched, 89_000)
  await match(pension, 'wages')
  const shared = await match(medical, 'medical_insurance')
  assert.deepEqual([shared.matched, shared.payrollSuggestions[0]!.part], [2000, 'wages'], 'the rest was withheld')
  assert.equal((await match(medical, 'wages')).matched, 3000)
  assert.deepEqual(await match(tax, 'social_tax'), await match(tax, 'social_tax'), 'twice is once')
  const read = async () => {
    const { items } = await as('coordinator').call(listPayroll, { params: { programme: home.programme } })
    return items[0]!.dues.map(({ amount, paid }) => amount - paid)
  }
  assert.deepEqual(await read(), [0, 0, 3150, 0], 'the social contributions are still to be paid')
  await as('accountant').call(unmatchPayroll, { params: { id: tax!.id, payroll: month.id, part: 'social_tax' } })
  assert.deepEqual(await read(), [0, 5305, 3150, 0])
})

story('A month is paid no more than it comes to, and no less than was paid afterwards', async office => {
  const { as, home, neighbour } = office
  const { month, payments } = await august(office)
  const [net, , , tax] = payments
  const params = { id: tax!.id }
  const wages = { payroll: month.id, part: 'social_contributions' as const }
  const more = { params, input: { ...wages, amount: 3151 } }
  await as('accountant').refused(matchPayroll, more, 409, 'money.paid_more')
  await as('accountant').call(matchPayroll, { params, input: wages })
  const again = { params: { id: net!.id }, input: wages }
  await as('accountant').refused(matchPayroll, again, 409, 'money.nothing_to_match')
  const aside = { params, input: { as: 'bank' as const } }
  await as('accountant').refused(setAside, aside, 409, 'money.aside_pays_nothing')

  const less = { version: month.version, month: '2020-08', rows: [{ name: 'Сейтқали Айгерім', gross: 50_000 }] }
  const corrected = { params: { id: month.id }, input: less }
  await as('accountant').refused(correctPayroll, corrected, 409, 'money.payroll_is_paid')
  await as('accountant').refused(dropPayroll, { params: { id: month.id } }, 409, 'money.payroll_is_paid')
  await as('accountant').call(unmatchPayroll, { params: { ...params, ...wages } })
  assert.equal((await as('accountant').call(correctPayroll, corrected)).dues[0]!.amount, 50_000)

  await as('monitor').refused(matchPayroll, { params, input: wages }, 403)
  await as('chair', neighbour).refused(matchPayroll, { params, input: wages }, 404)
  await as('accountant').refused(matchPayroll, { params, input: { ...wages, payroll: newId() } }, 404)
  await as('chair', neighbour).refused(readPayment, { params }, 404)
  assert.equal((await as('accountant').call(readPayment, { params })).programme, home.programme)
})

crowdedStory('Two payments matched with one tax at the same moment pay it once', async office => {
  const { as } = office
  const { month, payments } = await august(office)
  const match = ({ id }: Payment) =>
    as('accountant')
      .call(matchPayroll, { params: { id }, input: { payroll: month.id, part: 'social_tax' } })
      .then(
        () => 'matched',
        () => 'refused',
      )
  const [net, , , tax] = payments
  assert.deepEqual((await Promise.all([match(net!), match(tax!)])).toSorted(), ['matched', 'refused'])
})
