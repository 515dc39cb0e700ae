import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { addIndicator, bindIndicator, explainDeviation } from '../indicator-contract.ts'
import { listFacts } from '../structure-contract.ts'
import { aPlan, indicatorFields, lastAudit } from './a-plan.ts'

story('A fact that nobody knows, a filter that it does not take, or another unit is refused', async office => {
  const { params, activities } = await aPlan(office)
  const coordinator = office.as('coordinator')
  const input = {
    ...indicatorFields,
    id: newId(),
    activity: activities.days,
    code: 'I13',
    label: 'Обращения',
    unit: 'consultation' as const,
    plan: 50,
  }
  await coordinator.call(addIndicator, { params, input })
  const one = { params: { id: input.id } }
  const refused = (fact: string, filters: object, status: number, code: string) =>
    coordinator.refused(bindIndicator, { ...one, input: { fact, filters, version: 1 } }, status, code)
  await refused('reception.elephants', {}, 422, 'unknown_fact')
  await refused('reception.people', {}, 422, 'unit_differs')
  const wrong = await refused('reception.consultations', { unifiedDays: 'да' }, 422, 'wrong_input')
  assert.equal(wrong.errors![0]!.path, 'filters.unifiedDays')
  await refused('reception.consultations', { weather: 'rain' }, 422, 'wrong_input')
  const bound = await coordinator.call(bindIndicator, {
    ...one,
    input: { fact: 'reception.consultations', filters: { unifiedDays: true }, version: 1 },
  })
  assert.deepEqual(bound.filters, { unifiedDays: true })
  await refused('reception.consultations', {}, 409, 'stale_version')
  await office.as('lawyer').refused(bindIndicator, { ...one, input: { fact: null, filters: {}, version: 2 } }, 403)
  await coordinator.refused(
    bindIndicator,
    { params: { id: newId() }, input: { fact: null, filters: {}, version: 2 } },
    404,
  )
  const free = await coordinator.call(bindIndicator, {
    ...one,
    input: { fact: null, filters: { left: 'over' }, version: 2 },
  })
  assert.deepEqual([free.fact, free.filters], [null, {}])
  const { items } = await coordinator.call(listFacts, { params })
  const consultations = items.find(({ name }) => name === 'reception.consultations')!
  const filter = (name: string) => consultations.filters.find(({ key }) => key === name)!
  assert.equal(filter('unifiedDays').kind, 'yes')
  assert.ok(filter('topic').choices.some(({ label }) => label === 'Розничная торговля'))
})

story(
  'Why fact and plan differ is written by whoever writes the report, from the version that was read',
  async office => {
    const { indicator } = await aPlan(office)
    const one = { params: { id: indicator.id } }
    const explained = await office
      .as('lawyer')
      .call(explainDeviation, { ...one, input: { explanation: 'Третий баннер подарен.', version: 1 } })
    assert.equal(explained.explanation, 'Третий баннер подарен.')
    assert.deepEqual(
      [(await lastAudit(office)).action, (await lastAudit(office)).member],
      ['report.text.write', office.home.member.lawyer],
    )
    await office
      .as('editor')
      .refused(explainDeviation, { ...one, input: { explanation: '', version: 1 } }, 409, 'stale_version')
    await office.as('monitor').refused(explainDeviation, { ...one, input: { explanation: '', version: 2 } }, 403)
    await office
      .as('editor')
      .refused(explainDeviation, { ...one, input: { explanation: 'а'.repeat(4000), version: 2 } }, 422, 'wrong_input')
    await office
      .as('editor')
      .refused(explainDeviation, { params: { id: newId() }, input: { explanation: '', version: 1 } }, 404)
  },
)
