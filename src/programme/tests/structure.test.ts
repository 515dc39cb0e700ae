import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import {
  addActivity,
  addTask,
  correctActivity,
  correctTask,
  getCalendar,
  getPlan,
  moveActivity,
  moveTask,
  removeActivity,
  removeTask,
} from '../structure-contract.ts'
import { activityFields, aPlan, lastAudit } from './a-plan.ts'

const numbered = async (office: Office, id: string) =>
  (await office.as('monitor').call(getPlan, { params: { id } })).activities.map(
    ({ number, title }) => `${number} ${title}`,
  )

story('Numbers of activities run on through the tasks, whatever is added, moved and removed', async office => {
  const { programme, params, tasks, activities } = await aPlan(office)
  const coordinator = office.as('coordinator')
  assert.deepEqual(await numbered(office, programme), ['1 Открытие кабинетов', '2 Единые дни', '3 Встречи'])
  const survey = await coordinator.call(addActivity, {
    params,
    input: { id: newId(), task: tasks.first, title: 'Опрос', ...activityFields },
  })
  assert.equal(survey.number, 3)
  assert.deepEqual(await numbered(office, programme), ['1 Открытие кабинетов', '2 Единые дни', '3 Опрос', '4 Встречи'])
  await coordinator.call(moveActivity, {
    params: { id: survey.id },
    input: { task: tasks.first, place: 1, version: 1 },
  })
  assert.deepEqual(await numbered(office, programme), ['1 Опрос', '2 Открытие кабинетов', '3 Единые дни', '4 Встречи'])
  await coordinator.call(moveActivity, {
    params: { id: survey.id },
    input: { task: tasks.second, place: 2, version: 2 },
  })
  assert.deepEqual(await numbered(office, programme), ['1 Открытие кабинетов', '2 Единые дни', '3 Встречи', '4 Опрос'])
  await coordinator.call(moveTask, { params: { id: tasks.second }, input: { position: 1, version: 1 } })
  assert.deepEqual(await numbered(office, programme), ['1 Встречи', '2 Опрос', '3 Открытие кабинетов', '4 Единые дни'])
  await coordinator.call(removeActivity, { params: { id: activities.action } })
  assert.deepEqual(await numbered(office, programme), ['1 Опрос', '2 Открытие кабинетов', '3 Единые дни'])
})

story('A task is added once, corrected from its version, and removed only when it is empty', async office => {
  const { params, tasks } = await aPlan(office)
  const coordinator = office.as('coordinator')
  const input = { id: newId(), kind: 'hearing' as const, title: 'Итоговые слушания' }
  const task = await coordinator.call(addTask, { params, input })
  assert.deepEqual([task.position, await coordinator.call(addTask, { params, input })], [3, task])
  const one = { params: { id: task.id } }
  const corrected = await coordinator.call(correctTask, {
    ...one,
    input: { kind: 'hearing', title: 'Слушания', version: 1 },
  })
  assert.equal(corrected.title, 'Слушания')
  assert.equal((await lastAudit(office)).subject, task.id)
  await coordinator.refused(
    correctTask,
    { ...one, input: { kind: 'hearing', title: 'Иначе', version: 1 } },
    409,
    'stale_version',
  )
  await coordinator.refused(
    correctTask,
    { ...one, input: { kind: 'hearing', title: ' ', version: 2 } },
    422,
    'wrong_input',
  )
  await coordinator.refused(moveTask, { ...one, input: { position: 1, version: 1 } }, 409, 'stale_version')
  await coordinator.refused(removeTask, { params: { id: tasks.first } }, 409, 'task_has_activities')
  await coordinator.call(removeTask, one)
  await coordinator.refused(removeTask, one, 404, 'not_found')
  await coordinator.refused(moveTask, { params: { id: newId() }, input: { position: 1, version: 1 } }, 404)
  for (const who of ['lawyer', 'monitor', 'accountant'] as const)
    await office.as(who).refused(addTask, { params, input }, 403, 'forbidden')
})

story(
  'An activity keeps its days inside itself, its task inside its programme, and itself while something refers to it',
  async office => {
    const { params, tasks, activities } = await aPlan(office)
    const coordinator = office.as('coordinator')
    const fields = { ...activityFields, title: 'Единые дни', days: ['2020-06-17', '2020-04-15', '2020-04-15'] }
    const one = { params: { id: activities.days } }
    const corrected = await coordinator.call(correctActivity, { ...one, input: { ...fields, version: 1 } })
    assert.deepEqual(corrected.days, ['2020-04-15', '2020-06-17'])
    await coordinator.refused(correctActivity, { ...one, input: { ...fields, version: 1 } }, 409, 'stale_version')
    const outside = await coordinator.refused(
      correctActivity,
      { ...one, input: { ...fields, days: ['2021-01-01'], version: 2 } },
      422,
    )
    assert.equal(outside.errors![0]!.path, 'days')
    const elsewhere = { id: newId(), task: newId(), ...fields }
    await coordinator.refused(addActivity, { params, input: elsewhere }, 422, 'task_elsewhere')
    await coordinator.refused(
      moveActivity,
      { ...one, input: { task: newId(), place: 1, version: 2 } },
      422,
      'task_elsewhere',
    )
    await coordinator.refused(
      moveActivity,
      { ...one, input: { task: tasks.first, place: 1, version: 1 } },
      409,
      'stale_version',
    )
    await coordinator.refused(removeActivity, { params: { id: activities.offices } }, 409, 'activity_in_use')
    await coordinator.refused(removeActivity, { params: { id: newId() } }, 404)
    await office.as('editor').refused(correctActivity, { ...one, input: { ...fields, version: 2 } }, 403)
    await office
      .as('chair', office.neighbour)
      .refused(correctActivity, { ...one, input: { ...fields, version: 2 } }, 404)
    const calendar = await office.as('intern').call(getCalendar, { params })
    assert.deepEqual(calendar.items[1]!.days, ['2020-04-15', '2020-06-17'])
    assert.equal(calendar.today, '2020-11-30')
    const { remarks } = await coordinator.call(getPlan, { params })
    assert.deepEqual(
      remarks.map(({ rule }) => rule),
      ['R23', 'R23'],
    )
  },
)
