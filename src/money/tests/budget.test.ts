import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import {
  addLine,
  addReturn,
  addSaving,
  changePlan,
  correctLine,
  dropLine,
  dropReturn,
  dropSaving,
  readBudget,
} from '../contract.ts'
import { addExpense } from '../expense-contract.ts'
import { aLine, bought } from './a-budget.ts'

const GRANT = 3_245_462
const letter = { letterNumber: '01-14/52', letterOn: '2020-03-20', reason: 'Переход на онлайн.' }

story('Lines are added within the grant; what no line plans is told', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const input = { id: newId(), kind: 'purchases', title: 'Выезды', planned: 3_000_000 } as const
  const added = await as('accountant').call(addLine, { params, input })
  assert.deepEqual(await as('accountant').call(addLine, { params, input }), added)
  const more = { ...input, id: newId(), title: 'Связь', planned: GRANT - 3_000_000 + 1 }
  await as('accountant').refused(addLine, { params, input: more }, 409, 'money.more_than_the_grant')
  const same = { ...input, id: newId(), title: 'ВЫЕЗДЫ', planned: 1 }
  await as('accountant').refused(addLine, { params, input: same }, 409, 'money.line_twice')
  const { balance } = await as('monitor').call(readBudget, { params })
  assert.deepEqual(balance, { plan: 3_000_000, gap: 245_462, fact: 0, unspent: GRANT, returned: 0, toReturn: GRANT })
})

story('One letter changes several lines together, and then only a letter does', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const [from, to] = [await aLine(office, 3_000_000), await aLine(office, 200_000, 'purchases', 'Связь')]
  const lines = [
    { line: from.id, planBefore: 3_000_000, planAfter: 2_900_000 },
    { line: to.id, planBefore: 200_000, planAfter: 345_462 },
  ]
  const given = { params, input: { id: newId(), ...letter, lines } }
  await as('coordinator').call(changePlan, given)
  assert.deepEqual(await as('coordinator').call(changePlan, given), { id: given.input.id })
  const read = await as('accountant').call(readBudget, { params })
  assert.deepEqual(
    read.lines.map(({ planned, plan, changes }) => [planned, plan, changes.length]),
    [
      [3_000_000, 2_900_000, 1],
      [200_000, 345_462, 1],
    ],
  )
  assert.equal(read.balance.gap, 0)
  const stale = { params, input: { id: newId(), ...letter, lines } }
  await as('coordinator').refused(changePlan, stale, 409, 'money.plan_has_moved')
  const beyond = [{ line: to.id, planBefore: 345_462, planAfter: 345_463 }]
  const tooMuch = { params, input: { id: newId(), ...letter, lines: beyond } }
  await as('coordinator').refused(changePlan, tooMuch, 409, 'money.more_than_the_grant')
  const twice = { params, input: { id: newId(), ...letter, lines: [...beyond, ...beyond] } }
  await as('coordinator').refused(changePlan, twice, 422, 'wrong_input')
  const other = { kind: 'purchases', title: 'Связь', planned: 100_000, version: 2 } as const
  await as('accountant').refused(correctLine, { params: { id: to.id }, input: other }, 409, 'money.changed_by_letter')
  await as('accountant').refused(dropLine, { params: { id: to.id } }, 409, 'money.line_is_used')
})

story('An overspent line asks for a reason and a consent; its letter has number and day', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office, 20_000)
  await as('accountant').call(addExpense, { params, input: bought(line.id) })
  const found = async () =>
    (await as('monitor').call(readBudget, { params })).deviations.map(({ kind, amount }) => [kind, amount])
  assert.deepEqual(await found(), [
    ['overspent_without_consent', 8400],
    ['overspent_without_reason', 8400],
  ])
  const said = { kind: 'purchases', title: 'Выезды', planned: 20_000, overspentBecause: 'Дороже бензин.' } as const
  const half = { ...said, version: 1, consentNumber: '7' }
  const refused = await as('accountant').refused(correctLine, { params: { id: line.id }, input: half }, 422)
  assert.equal(refused.errors?.[0]?.path, 'consentOn')
  const whole = { ...half, consentOn: '2020-11-02' }
  await as('accountant').call(correctLine, { params: { id: line.id }, input: whole })
  await as('accountant').refused(correctLine, { params: { id: line.id }, input: whole }, 409, 'stale_version')
  assert.deepEqual(await found(), [])
})

story('Savings have causes; «other» says which', async office => {
  const { as, home } = office
  const { id } = await aLine(office)
  const input = { id: newId(), cause: 'travel', amount: 400_000 } as const
  const saved = await as('accountant').call(addSaving, { params: { id }, input })
  assert.deepEqual(await as('accountant').call(addSaving, { params: { id }, input }), saved)
  const other = { id: newId(), cause: 'other', amount: 100_000 } as const
  await as('accountant').refused(addSaving, { params: { id }, input: other }, 422, 'money.cause_is_said')
  const budget = () => as('monitor').call(readBudget, { params: { programme: home.programme } })
  assert.deepEqual(
    (await budget()).deviations.map(({ kind, amount }) => [kind, amount]),
    [['saving_without_cause', 100_000]],
  )
  const without = await as('chair').call(dropSaving, { params: { id: input.id } })
  assert.deepEqual(without.savings, [])
})

story('No more goes back than was not spent', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const line = await aLine(office)
  await as('accountant').call(addExpense, { params, input: bought(line.id, { amount: 45_462 }) })
  const back = { id: newId(), amount: 3_200_001, returnedOn: '2020-11-30', document: 'Платёжное поручение № 214' }
  await as('accountant').refused(addReturn, { params, input: back }, 409, 'money.returns_more_than_is_left')
  const whole = { ...back, amount: 3_200_000 }
  const returned = await as('accountant').call(addReturn, { params, input: whole })
  assert.deepEqual(await as('accountant').call(addReturn, { params, input: whole }), returned)
  const again = { ...whole, id: newId(), amount: 1 }
  await as('accountant').refused(addReturn, { params, input: again }, 409, 'money.return_twice')
  assert.equal((await as('monitor').call(readBudget, { params })).balance.toReturn, 0)
  await as('accountant').call(dropReturn, { params: { id: whole.id } })
  assert.equal((await as('monitor').call(readBudget, { params })).balance.toReturn, 3_200_000)
})

story('The budget is kept by the leads and the accountant; lawyers and neighbours don’t see it', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const { id } = await aLine(office)
  const input = { id: newId(), kind: 'purchases', title: 'Связь', planned: 1 }
  for (const who of ['lawyer', 'editor', 'intern', 'monitor'] as const)
    await as(who).refused(addLine, { params, input }, 403, 'forbidden')
  await as('lawyer').refused(readBudget, { params }, 403, 'forbidden')
  await as('chair', neighbour).refused(readBudget, { params }, 404, 'not_found')
  await as('chair', neighbour).refused(dropLine, { params: { id } }, 404, 'not_found')
  const lines = [{ line: id, planBefore: 500_000, planAfter: 1 }]
  const theirs = { params: { programme: neighbour.programme }, input: { id: newId(), ...letter, lines } }
  await as('chair', neighbour).refused(changePlan, theirs, 404, 'not_found')
  await as('chair').call(dropLine, { params: { id } })
})
