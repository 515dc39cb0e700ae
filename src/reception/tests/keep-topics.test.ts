import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { correctEntry, listEntries, registerEntry } from '../contract.ts'
import { addTopic, changeTopic, listTopics, moveTopic, retireTopic, type Topic } from '../topic-contract.ts'
import { aVisit } from './a-visit.ts'

const names = { ru: 'Доставка воды', kk: 'Су жеткізу', en: 'Water delivery' }
const own = (parent: string | null, more: object = {}) => ({ code: newId(), parent, names, ...more })
const asIs = ({ version, parent, consumer, names }: Topic) => ({ version, parent, consumer, names })

story(
  'Every organisation begins with topics of two levels, each counted as its first level is',
  async ({ as, neighbour }) => {
    const { items, may } = await as('monitor').call(listTopics)
    const first = items.filter(({ parent }) => parent === null)
    assert.deepEqual([first.length, items.length > 80], [17, true])
    for (const { code, parent, consumer } of items)
      if (parent) assert.equal(consumer, items.find(topic => topic.code === parent)!.consumer, code)
    const order = items.map(({ code, parent }) => parent ?? code)
    assert.equal(
      new Set(order).size,
      order.filter((code, at) => code !== order[at - 1]).length,
      'each is followed by its own',
    )
    assert.equal(may.includes('reception.topic.write'), false)
    assert.deepEqual((await as('chair', neighbour).call(listTopics)).items, items)
  },
)

story('A topic is added, renamed and moved; the same submit twice is one', async ({ as, neighbour }) => {
  const lead = as('coordinator')
  const input = own('retail', { consumer: false })
  const made = await lead.call(addTopic, { input })
  assert.deepEqual([made.consumer, made.parent], [true, 'retail'], 'the second level counts as the first does')
  assert.deepEqual(await lead.call(addTopic, { input }), made)
  const params = { code: made.code }
  const renamed = await lead.call(changeTopic, { params, input: { ...asIs(made), names: { ...names, en: 'Water' } } })
  assert.deepEqual([renamed.names.en, renamed.version], ['Water', 2])
  await lead.refused(changeTopic, { params, input: asIs(made) }, 409, 'stale_version')
  const ofRetail = async () =>
    (await lead.call(listTopics)).items.filter(({ parent }) => parent === 'retail').map(({ code }) => code)
  assert.equal((await ofRetail()).at(-1), made.code)
  const moved = await lead.call(moveTopic, { params, input: { version: 2, place: 2 } })
  assert.deepEqual((await ofRetail()).slice(0, 3), ['retail.defective', made.code, 'retail.proper_quality'])
  await lead.refused(moveTopic, { params, input: { version: 2, place: 1 } }, 409, 'stale_version')
  const elsewhere = await lead.call(changeTopic, { params, input: { ...asIs(moved), parent: 'labour' } })
  assert.deepEqual([elsewhere.parent, elsewhere.consumer], ['labour', false])
  const first = await lead.call(changeTopic, { params, input: { ...asIs(elsewhere), parent: null, consumer: true } })
  assert.deepEqual([first.parent, first.consumer], [null, true])

  for (const parent of ['retail.defective', 'nothing', `${made.code}0`])
    await lead.refused(addTopic, { input: own(parent) }, 422, 'reception.topic_parent_unknown')
  await lead.refused(addTopic, { input: own(null, { names: { ...names, kk: ' ' } }) }, 422, 'wrong_input')
  await as('lawyer').refused(addTopic, { input: own(null) }, 403)
  await as('editor').refused(changeTopic, { params, input: asIs(first) }, 403)
  await as('chair', neighbour).refused(changeTopic, { params, input: asIs(first) }, 404)
})

story('How a used topic counts cannot change; an unused one takes its own along', async ({ as, home }) => {
  const lead = as('coordinator')
  const topic = async (code: string) => (await lead.call(listTopics)).items.find(one => one.code === code)!
  const turn = async (code: string, more: object = {}) => {
    const now = await topic(code)
    return { params: { code }, input: { ...asIs(now), consumer: !now.consumer, ...more } }
  }
  await lead.call(changeTopic, await turn('tourism'))
  assert.equal((await topic('tourism.cancelled')).consumer, false)
  const entry = await as('lawyer').call(registerEntry, {
    input: { ...aVisit(home.office.kostanay), topic: 'labour.pay' },
  })
  await lead.refused(changeTopic, await turn('labour'), 409, 'reception.topic_is_used')
  await lead.refused(changeTopic, await turn('labour.pay', { parent: 'retail' }), 409, 'reception.topic_is_used')
  await lead.refused(changeTopic, await turn('labour', { parent: 'housing' }), 409, 'reception.topic_has_its_own')
  await lead.call(changeTopic, await turn('labour.pay', { parent: 'housing' }))
  const { items } = await lead.call(listEntries, {
    params: { programme: home.programme },
    search: { topic: 'housing' },
  })
  assert.deepEqual(
    items.map(({ id }) => id),
    [entry.id],
    'a first level takes its own along',
  )
})

story('A retired topic is not offered, and entries keep it', async ({ as, home }) => {
  const lead = as('chair')
  const visit = { ...aVisit(home.office.kostanay), topic: 'events.moved', receivedOn: '2020-11-30' }
  const entry = await as('lawyer').call(registerEntry, { input: visit })
  const params = { code: 'events' }
  const retired = await lead.call(retireTopic, { params, input: { version: 1, retired: true } })
  assert.equal(retired.retiredOn, '2020-11-30')
  await lead.refused(retireTopic, { params, input: { version: 1, retired: true } }, 409, 'stale_version')
  const again = { ...visit, id: newId() }
  await as('lawyer').refused(registerEntry, { input: again }, 422, 'reception.topic_is_retired')
  await as('lawyer').refused(registerEntry, { input: { ...again, topic: 'nothing' } }, 422, 'reception.unknown_topic')
  await as('lawyer').call(registerEntry, { input: { ...again, receivedOn: '2020-11-27' } })
  const { channel, topic, question, answer, receivedOn } = visit
  const told = { channel, topic, question, answer, receivedOn }
  const corrected = await as('lawyer').call(correctEntry, { params: { id: entry.id }, input: { ...told, version: 1 } })
  assert.equal(corrected.topic, 'events.moved', 'what it was is not taken away')
  await lead.call(retireTopic, { params, input: { version: 2, retired: false } })
  await as('lawyer').call(registerEntry, { input: { ...visit, id: newId() } })
})
