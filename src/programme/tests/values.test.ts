import assert from 'node:assert/strict'
import { socialStatuses } from '#people/social-status.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { addIndicator, bindIndicator, getIndicatorHistory, stateValue } from '../indicator-contract.ts'
import type { Breakdown } from '../plan-contract.ts'
import { aPlan, indicatorFields, lastAudit } from './a-plan.ts'

/** A list of 25 people by the form's classes. */
const listeners: Breakdown = {
  sex: { male: 9, female: 16 },
  status: { ...(Object.fromEntries(socialStatuses.map(key => [key, 0])) as Breakdown['status']), youth: 25 },
  age: { '13_16': 0, '17_22': 2, '23_27': 3, '28_32': 5, '33_45': 9, '46_58': 5, '59_plus': 1 },
  vulnerable: 1,
}
const noValue = { sourceOn: null, parts: [], breakdown: null, file: null, replaces: null }

story('A stated value has its document; a new one withdraws the old one and keeps it', async office => {
  const { indicator } = await aPlan(office)
  const editor = office.as('editor')
  const one = { params: { id: indicator.id } }
  const first = { ...noValue, id: newId(), value: 1, source: 'Накладная № 12', sourceOn: '2020-03-11' }
  const stated = await editor.call(stateValue, { ...one, input: first })
  assert.deepEqual(
    [stated.stated!.value, stated.stated!.source, stated.stated!.statedBy],
    [1, 'Накладная № 12', 'Жақсыбекова Әсем Нұрланқызы'],
  )
  assert.equal(stated.version, indicator.version)
  assert.deepEqual(await editor.call(stateValue, { ...one, input: first }), stated)
  const line = await lastAudit(office)
  assert.deepEqual([line.action, line.subject], ['report.value.state', indicator.id])

  const parts = [
    { label: 'Костанай', value: 1 },
    { label: 'Рудный', value: 1 },
  ]
  const second = { ...noValue, id: newId(), value: 2, source: 'Накладные № 12 и № 15', parts, replaces: first.id }
  assert.deepEqual((await editor.call(stateValue, { ...one, input: second })).stated!.parts, parts)
  const unseen = await editor.refused(
    stateValue,
    { ...one, input: { ...second, id: newId(), replaces: first.id } },
    409,
    'stale_version',
  )
  assert.equal((unseen.current as typeof stated).stated!.value, 2)
  const { values } = await office.as('monitor').call(getIndicatorHistory, one)
  assert.deepEqual(
    values.map(({ value, withdrawnAt }) => [value, withdrawnAt === null]),
    [
      [2, true],
      [1, false],
    ],
  )
})

story('What does not add up is refused beside its field, in the reader’s language', async office => {
  const { params, activities } = await aPlan(office)
  const input = {
    ...indicatorFields,
    id: newId(),
    activity: activities.days,
    place: 'participants' as const,
    code: 'P06',
    label: 'Участники',
    unit: 'person' as const,
    plan: 15,
  }
  await office.as('coordinator').call(addIndicator, { params, input })
  const teacher = office.as('teacher')
  const one = { params: { id: input.id } }
  const list = { ...noValue, id: newId(), value: 25, source: 'Список участников', breakdown: listeners }
  assert.deepEqual((await teacher.call(stateValue, { ...one, input: list })).stated!.breakdown, listeners)
  const wrong = {
    ...list,
    id: newId(),
    value: 18,
    parts: [{ label: 'Рудный', value: 6 }],
    breakdown: { ...listeners, vulnerable: 26 },
  }
  const problem = await teacher.refused(stateValue, { ...one, input: wrong }, 422, 'wrong_input')
  assert.deepEqual(
    problem.errors!.map(({ path }) => path),
    ['parts', 'breakdown.sex', 'breakdown.status', 'breakdown.age', 'breakdown.vulnerable'],
  )
  const kazakh = await teacher.refused(stateValue, { ...one, input: wrong, language: 'kk' }, 422)
  assert.match(kazakh.errors![1]!.message, /барлығы 18/)
  await teacher.refused(stateValue, { ...one, input: { ...list, id: newId(), source: '' } }, 422)
  await teacher.refused(stateValue, { ...one, input: { ...list, id: newId(), value: -1 } }, 422)
  await teacher.refused(
    stateValue,
    { ...one, input: { ...list, id: newId(), file: newId(), replaces: list.id } },
    422,
    'unknown_link',
  )
})

story('A counted indicator takes no stated value; monitors, interns and neighbours state none', async office => {
  const { params, activities } = await aPlan(office)
  const coordinator = office.as('coordinator')
  const input = {
    ...indicatorFields,
    id: newId(),
    activity: activities.offices,
    code: 'I06',
    label: 'Кабинеты',
    unit: 'office' as const,
  }
  await coordinator.call(addIndicator, { params, input })
  await coordinator.call(bindIndicator, {
    params: { id: input.id },
    input: { fact: 'reception.offices', filters: {}, version: 1 },
  })
  const value = { ...noValue, id: newId(), value: 2, source: 'Приказ № 3' }
  await coordinator.refused(stateValue, { params: { id: input.id }, input: value }, 409, 'counted_not_stated')
  await coordinator.refused(stateValue, { params: { id: newId() }, input: value }, 404)
  for (const who of ['monitor', 'intern'] as const)
    await office.as(who).refused(stateValue, { params: { id: input.id }, input: value }, 403)
  await office.as('chair', office.neighbour).refused(stateValue, { params: { id: input.id }, input: value }, 404)
})

story('Even with the application’s own hand a stated value and a letter cannot be rewritten', async office => {
  const { indicator } = await aPlan(office)
  const input = { ...noValue, id: newId(), value: 1, source: 'Накладная № 12' }
  await office.as('editor').call(stateValue, { params: { id: indicator.id }, input })
  for (const statement of [
    'update stated_values set value = 3',
    'delete from stated_values',
    "update plan_changes set reason = ''",
    'delete from plan_changes',
  ]) {
    await assert.rejects(
      office.look(sql => sql.unsafe(statement)),
      /permission denied/,
      statement,
    )
  }
})
