import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { checkIn, listAttendances, openCheckIn, readCheckIn } from '../attendance-contract.ts'
import { aCard, aMeeting } from './a-meeting.ts'

story('A participant writes themselves down at a secret address, which shows nothing of anybody', async office => {
  const { as, app } = office
  const event = await aMeeting(office)
  const person = await aCard(office, 'Семёнова', 'Галина')
  const { address } = await as('lawyer').call(openCheckIn, { params: { id: event.id }, input: { open: true } })
  const again = await as('lawyer').call(openCheckIn, { params: { id: event.id }, input: { open: true } })
  assert.equal(again.address, address, 'a printed sheet stays good')
  const token = address!.split('/').at(-1)!
  const anybody = as('chair')
  const shown = await anybody.call(readCheckIn, { params: { token } })
  assert.deepEqual(Object.keys(shown).toSorted(), ['heldOn', 'host', 'title'])
  const id = newId()
  const input = { id, name: 'Галина Семенова', body: 'ОО «Мейірім»' }
  assert.deepEqual(await anybody.call(checkIn, { params: { token }, input }), { id })
  assert.deepEqual(await anybody.call(checkIn, { params: { token }, input }), { id })
  const other = { ...input, id: newId(), name: 'Семёнова Галина' }
  assert.deepEqual(await anybody.call(checkIn, { params: { token }, input: other }), { id: other.id }, 'nobody is told')
  const { items } = await as('lawyer').call(listAttendances, { params: { id: event.id } })
  assert.deepEqual(
    items.map(line => [line.id, line.how, line.doubtful, line.person, line.body]),
    [[id, 'self', true, null, 'ОО «Мейірім»']],
    `only somebody of the office says that it is the card ${person}`,
  )
  const bare = await app.inject({ method: 'GET', url: `/api/check-in/${token}` })
  assert.equal(bare.statusCode, 200, 'without signing in')
})

story('An address that was left open answers nobody a week after the event', async office => {
  const { as } = office
  for (const [heldOn, status] of [
    ['2020-11-23', 200],
    ['2020-11-22', 404],
    ['2020-12-02', 404],
  ] as const) {
    const { id } = await aMeeting(office, { heldOn, state: 'planned' })
    const { address } = await as('lawyer').call(openCheckIn, { params: { id }, input: { open: true } })
    const reply = await office.app.inject({ method: 'GET', url: `/api/check-in/${address!.split('/').at(-1)}` })
    assert.equal(reply.statusCode, status, heldOn)
  }
})

story('An address that was shut, or guessed, is one that never was', async office => {
  const { as, neighbour } = office
  const event = await aMeeting(office)
  const params = { id: event.id }
  await as('monitor').refused(openCheckIn, { params, input: { open: true } }, 403)
  await as('lawyer', neighbour).refused(openCheckIn, { params, input: { open: true } }, 404)
  const { address } = await as('lawyer').call(openCheckIn, { params, input: { open: true } })
  const token = address!.split('/').at(-1)!
  const closed = await as('lawyer').call(openCheckIn, { params, input: { open: false } })
  assert.equal(closed.address, null)
  const input = { id: newId(), name: 'Кто-то' }
  for (const each of [token, 'a'.repeat(43)]) {
    await as('chair').refused(readCheckIn, { params: { token: each } }, 404)
    await as('chair').refused(checkIn, { params: { token: each }, input }, 404)
  }
})
