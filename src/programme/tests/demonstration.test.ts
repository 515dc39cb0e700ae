import assert from 'node:assert/strict'
import { layPlan, planIds } from '#demonstration/plan.ts'
import { story } from '../../../tests/story.ts'
import { breakdownSums, deviationOf, partsSum, planWords } from '../rules.ts'
import { getPlan } from '../structure-contract.ts'

/** The plan is laid into the founded programme, unless the prepared database has it already. */
async function laid(office: Parameters<Parameters<typeof story>[1]>[0]) {
  const params = { id: office.home.programme }
  const before = await office.as('monitor').call(getPlan, { params })
  if (before.tasks.length === 0) await office.look(sql => layPlan(sql, office.home))
  return office.as('monitor').call(getPlan, { params })
}

story('The demonstration’s plan contradicts itself nowhere', async office => {
  const plan = await laid(office)
  assert.deepEqual(plan.remarks, [])
  assert.deepEqual(
    plan.activities.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  )
  const products = plan.indicators.filter(({ code }) => /^I\d\d$/.test(code)).map(({ code }) => code)
  assert.deepEqual(
    products,
    Array.from({ length: 48 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`),
  )
  assert.equal(plan.indicators.filter(({ place }) => place === 'effect').length, 9)
})

story(
  'Each of its numbers is counted or stated, adds up, and is explained where it departs from the plan',
  async office => {
    const { indicators } = await laid(office)
    for (const { code, fact, stated, explanation, ...rest } of indicators) {
      assert.ok((fact === null) !== (stated === null), `${code} has one way to its number`)
      if (!stated) continue
      assert.deepEqual(
        [...partsSum(stated.value, stated.parts), ...breakdownSums(stated.value, stated.breakdown)],
        [],
        code,
      )
      const participants = rest.qualifier === 'per_participant' ? 17 : null
      if (deviationOf(rest, stated.value, participants)) assert.notEqual(explanation, '', `${code} is explained`)
    }
    const people = indicators.filter(each => each.place === 'participants' && each.parent === null)
    assert.equal(
      people.reduce((sum, { plan }) => sum + plan!, 0),
      520,
    )
    assert.deepEqual(
      people.map(each => planWords(each, 'ru')),
      ['не менее 200', '100', 'не менее 200', 'не менее 15', 'не менее 5'],
    )
  },
)

story('What was taken out of it has the operator’s letter', async office => {
  const { indicators } = await laid(office)
  const changed = indicators.filter(({ changes }) => changes.length > 0)
  assert.deepEqual(
    changed.map(({ code }) => code),
    ['I11', 'I26', 'I32'],
  )
  for (const { code, changes, plan, stated } of changed)
    assert.deepEqual([changes[0]!.planAfter, plan, stated], [0, 0, null], code)
  assert.equal(indicators.find(({ code }) => code === 'I05')!.id, planIds(office.home).indicator('I05'))
})
