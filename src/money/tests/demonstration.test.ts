import assert from 'node:assert/strict'
import { readReport } from '#report/contract.ts'
import { storyOfTheYear } from '../../../tests/story.ts'
import { readBudget } from '../contract.ts'
import { listPayroll } from '../payroll-contract.ts'

storyOfTheYear('E7: the lines are the grant, and so are what was spent and what is left', async ({ as, home }) => {
  const params = { programme: home.programme }
  const { grant, lines, balance, deviations } = await as('monitor').call(readBudget, { params })
  assert.deepEqual(balance, {
    ...{ plan: grant, gap: 0, fact: 3_006_698, unspent: 238_764, returned: 238_764, toReturn: 0 },
  })
  const inContract = lines.reduce((sum, { planned }) => sum + planned, 0)
  assert.equal(grant - inContract, 25_020)
  const byLetter = lines.filter(({ kind }) => kind === 'reserve').flatMap(({ changes }) => changes)
  assert.deepEqual(
    byLetter.map(({ planBefore, planAfter, letterNumber }) => [planBefore, planAfter, letterNumber]),
    [[0, 25_020, '01-14/52']],
  )
  assert.deepEqual(deviations, [], 'every overspent line has its consent, every saving its cause')
  const saved = lines
    .filter(({ kind }) => kind === 'purchases')
    .flatMap(({ savings }) => savings)
    .map(({ cause, amount }) => [cause, amount])
  assert.deepEqual(saved, [
    ['handouts', 50_000],
    ['targeting', 38_551],
    ['travel', 131_400],
  ])
})

storyOfTheYear('Rows 6 to 8 of the effects are counted from wages, taxes and documents', async ({ as, home }) => {
  const params = { programme: home.programme }
  const { items } = await as('accountant').call(listPayroll, { params })
  assert.deepEqual(
    items.map(({ anew }) => anew),
    Array(9).fill(null),
    'payroll × rates = taxes',
  )
  const { effects } = await as('monitor').call(readReport, { params })
  assert.deepEqual(
    effects.slice(5, 8).map(({ plan, fact }) => [plan.value, fact.value, fact.source]),
    [
      [1_101_555, 1_092_189, 'counted'],
      [124_425, 139_998, 'counted'],
      [1_994_462, 1_774_511, 'counted'],
    ],
  )
})
