import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { correctPassport, createProgramme, getProgramme, listProgrammes, writeRequirements } from '../contract.ts'
import { aPlan, lastAudit } from './a-plan.ts'

const passport = {
  code: 'zashita-2021',
  topic: 'Защита прав потребителей в районах',
  goal: 'Правовая грамотность',
  direction: '',
  contractNumber: '31-ПГ',
  contractOn: '2021-02-26',
  startsOn: '2021-03-01',
  endsOn: '2021-11-30',
  sumTenge: 4_000_000,
  operator: 'НАО «Центр поддержки гражданских инициатив»',
  resultPlanned: '',
}

story('A signed contract opens a programme once, however often the form is sent', async office => {
  const chair = office.as('chair')
  const input = { id: newId(), ...passport }
  const made = await chair.call(createProgramme, { input })
  assert.equal(made.sumTenge, 4_000_000)
  assert.equal(made.contractOn, '2021-02-26')
  assert.ok(made.may.includes('programme.plan.write'))
  assert.deepEqual(await chair.call(createProgramme, { input }), made)
  const { items } = await office.as('monitor').call(listProgrammes)
  assert.equal(items[0]!.code, 'zashita-2021')
  const line = await lastAudit(office)
  assert.deepEqual(
    [line.action, line.member, line.subject],
    ['programme.plan.write', office.home.member.chair, made.id],
  )
})

story(
  'A programme is refused to a lawyer, with a code that is taken, and with an end before its start',
  async office => {
    const chair = office.as('chair')
    await office.as('lawyer').refused(createProgramme, { input: { id: newId(), ...passport } }, 403, 'forbidden')
    await chair.call(createProgramme, { input: { id: newId(), ...passport } })
    await chair.refused(createProgramme, { input: { id: newId(), ...passport } }, 409, 'programme_code_taken')
    const wrong = { id: newId(), ...passport, code: 'other', endsOn: '2021-02-01' }
    await chair.refused(createProgramme, { input: wrong }, 422, 'ends_before_start')
    await chair.refused(createProgramme, { input: { id: newId(), ...passport, sumTenge: 0 } }, 422, 'wrong_input')
  },
)

story('The passport is corrected from the version that was read; the neighbour does not know of it', async office => {
  const coordinator = office.as('coordinator')
  const params = { id: office.home.programme }
  const before = await coordinator.call(getProgramme, { params })
  const { id: _id, may: _may, requirements: _requirements, ...fields } = before
  const input = { ...fields, contractNumber: '27-ПГ/1' }
  const corrected = await coordinator.call(correctPassport, { params, input })
  assert.equal(corrected.contractNumber, '27-ПГ/1')
  assert.equal(corrected.version, before.version + 1)
  const problem = await coordinator.refused(correctPassport, { params, input }, 409, 'stale_version')
  assert.equal((problem.current as { contractNumber: string }).contractNumber, '27-ПГ/1')
  await office.as('chair', office.neighbour).refused(getProgramme, { params }, 404, 'not_found')
  await office.as('chair', office.neighbour).refused(correctPassport, { params, input }, 404, 'not_found')
  await coordinator.refused(correctPassport, { params: { id: newId() }, input }, 404)
  await office.as('editor').refused(correctPassport, { params, input }, 403)
})

story(
  'What the contract demands is written as a whole, each demand with the indicator that measures it',
  async office => {
    const { params, indicator } = await aPlan(office)
    const coordinator = office.as('coordinator')
    const demand = { id: newId(), text: 'Итоговая презентация', indicator: null }
    const written = await coordinator.call(writeRequirements, { params, input: { requirements: [demand], version: 1 } })
    assert.deepEqual(written.requirements, [demand])
    const measured = { ...demand, indicator: indicator.id }
    const second = { id: newId(), text: 'Две публикации в месяц', indicator: null }
    const input = { requirements: [second, measured], version: 2 }
    assert.deepEqual((await coordinator.call(writeRequirements, { params, input })).requirements, [second, measured])
    await coordinator.refused(writeRequirements, { params, input }, 409, 'stale_version')
    const unknown = { requirements: [{ ...demand, indicator: newId() }], version: 3 }
    await coordinator.refused(writeRequirements, { params, input: unknown }, 422, 'unknown_link')
    await office.as('lawyer').refused(writeRequirements, { params, input }, 403)
  },
)
