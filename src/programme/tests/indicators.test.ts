import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import {
  addIndicator,
  bindIndicator,
  changePlan,
  correctIndicator,
  getIndicatorHistory,
  moveIndicator,
  removeIndicator,
} from '../indicator-contract.ts'
import { getPlan } from '../structure-contract.ts'
import { aPlan, indicatorFields, lastAudit } from './a-plan.ts'

story(
  'An indicator and its part «из них» stand one under the other; a wrong parent, code or list is refused',
  async office => {
    const { params, activities, indicator } = await aPlan(office)
    const coordinator = office.as('coordinator')
    const other = { ...indicatorFields, id: newId(), activity: activities.offices, code: 'I05', label: 'Объявление' }
    await coordinator.call(addIndicator, { params, input: other })
    const part = {
      ...indicatorFields,
      id: newId(),
      activity: activities.offices,
      parent: indicator.id,
      code: 'I04.1',
      label: 'из них в Рудном',
      plan: 1,
    }
    const made = await coordinator.call(addIndicator, { params, input: part })
    assert.deepEqual(await coordinator.call(addIndicator, { params, input: part }), made)
    const { indicators } = await coordinator.call(getPlan, { params })
    assert.deepEqual(
      indicators.map(({ code }) => code),
      ['I04', 'I04.1', 'I05'],
    )
    const wrong = (change: object, status: number, code: string) =>
      coordinator.refused(
        addIndicator,
        { params, input: { ...part, id: newId(), code: 'X1', ...change } },
        status,
        code,
      )
    await wrong({ code: 'I05' }, 409, 'indicator_code_taken')
    await wrong({ parent: newId() }, 422, 'parent_elsewhere')
    await wrong({ unit: 'person' }, 422, 'parent_elsewhere')
    await wrong({ activity: newId() }, 422, 'task_elsewhere')
    await wrong({ activity: null }, 422, 'wrong_input')
    await wrong({ place: 'effect' }, 422, 'wrong_input')
    await wrong({ qualifier: 'of_list' }, 422, 'list_needs_elements')
    await wrong({ unit: 'elephant' }, 422, 'wrong_input')
    await coordinator.refused(addIndicator, { params: { id: newId() }, input: part }, 404)
    await office.as('editor').refused(addIndicator, { params, input: part }, 403)
    await coordinator.refused(removeIndicator, { params: { id: indicator.id } }, 409, 'indicator_in_use')
    await coordinator.call(removeIndicator, { params: { id: made.id } })
    await coordinator.call(removeIndicator, { params: { id: indicator.id } })
    await coordinator.refused(removeIndicator, { params: { id: indicator.id } }, 404)
  },
)

story('A row of the effects belongs to no activity; rows change their order', async office => {
  const { params, activities, indicator } = await aPlan(office)
  const coordinator = office.as('coordinator')
  const effect = {
    ...indicatorFields,
    id: newId(),
    activity: null,
    effect: 'staff' as const,
    place: 'effect' as const,
    code: 'staff',
    label: 'Штат',
    unit: 'person' as const,
    plan: 3,
  }
  assert.equal((await coordinator.call(addIndicator, { params, input: effect })).effect, 'staff')
  const second = { ...indicatorFields, id: newId(), activity: activities.offices, code: 'I05', label: 'Объявление' }
  await coordinator.call(addIndicator, { params, input: second })
  const one = { params: { id: second.id } }
  await coordinator.call(moveIndicator, { ...one, input: { position: 1, version: 1 } })
  const { indicators } = await coordinator.call(getPlan, { params })
  assert.deepEqual(
    indicators.map(({ code }) => code),
    ['I05', 'I04', 'staff'],
  )
  await coordinator.refused(moveIndicator, { ...one, input: { position: 1, version: 1 } }, 409, 'stale_version')
  await office
    .as('lawyer')
    .refused(moveIndicator, { params: { id: indicator.id }, input: { position: 1, version: 1 } }, 403)
  await coordinator.refused(moveIndicator, { params: { id: newId() }, input: { position: 1, version: 1 } }, 404)
})

story(
  'A slip in the plan is corrected until a fact is compared with it; after that only the operator’s letter changes it',
  async office => {
    const { programme, indicator } = await aPlan(office)
    const coordinator = office.as('coordinator')
    const one = { params: { id: indicator.id } }
    const fields = {
      code: 'I06',
      label: 'Действующие кабинеты',
      unit: 'office' as const,
      qualifier: 'exactly' as const,
      plan: 3,
      planNote: '',
      listItems: [],
    }
    const corrected = await coordinator.call(correctIndicator, { ...one, input: { ...fields, version: 1 } })
    assert.deepEqual([corrected.plan, corrected.unit], [3, 'office'])
    await coordinator.refused(correctIndicator, { ...one, input: { ...fields, version: 1 } }, 409, 'stale_version')
    const bound = await coordinator.call(bindIndicator, {
      ...one,
      input: { fact: 'reception.offices', filters: {}, version: 2 },
    })
    assert.equal(bound.fact, 'reception.offices')
    await coordinator.refused(
      correctIndicator,
      { ...one, input: { ...fields, plan: 2, version: 3 } },
      409,
      'plan_changes_by_letter',
    )
    await coordinator.refused(
      correctIndicator,
      { ...one, input: { ...fields, unit: 'person', version: 3 } },
      422,
      'unit_differs',
    )

    const letter = {
      id: newId(),
      planAfter: 2,
      reason: 'Третий кабинет не понадобился',
      letterNumber: '01-14/77',
      letterOn: '2020-05-04',
      file: null,
      version: 3,
    }
    const changed = await coordinator.call(changePlan, { ...one, input: letter })
    assert.deepEqual(
      [changed.plan, changed.changes[0]!.planBefore, changed.changes[0]!.letterNumber],
      [2, 3, '01-14/77'],
    )
    assert.deepEqual(await coordinator.call(changePlan, { ...one, input: letter }), changed)
    assert.deepEqual(
      [(await lastAudit(office)).action, (await lastAudit(office)).subject],
      ['programme.plan.write', indicator.id],
    )
    await coordinator.refused(changePlan, { ...one, input: { ...letter, id: newId() } }, 409, 'stale_version')
    await coordinator.refused(
      changePlan,
      { ...one, input: { ...letter, id: newId(), version: 4 } },
      422,
      'plan_does_not_change',
    )
    await coordinator.refused(
      changePlan,
      { ...one, input: { ...letter, id: newId(), letterNumber: '' } },
      422,
      'wrong_input',
    )
    await coordinator.refused(
      changePlan,
      { ...one, input: { ...letter, id: newId(), planAfter: 1, file: newId(), version: 4 } },
      422,
      'unknown_link',
    )
    await coordinator.refused(removeIndicator, one, 409, 'indicator_in_use')
    await office.as('accountant').refused(changePlan, { ...one, input: letter }, 403)
    await office.as('chair', office.neighbour).refused(changePlan, { ...one, input: letter }, 404)
    const history = await office.as('monitor').call(getIndicatorHistory, one)
    assert.equal(history.changes[0]!.changedBy, 'Қасымов Дәурен Маратұлы')
    await office.as('chair', office.neighbour).refused(getIndicatorHistory, one, 404)
    assert.equal((await coordinator.call(getPlan, { params: { id: programme } })).indicators[0]!.changes.length, 1)
  },
)
