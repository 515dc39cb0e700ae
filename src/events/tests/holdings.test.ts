import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { testServices } from '../../../tests/services.ts'
import { story } from '../../../tests/story.ts'
import { addReview } from '../contract.ts'
import { holdings } from '../holdings.ts'
import { aCard, aMeeting, asked, listed } from './a-meeting.ts'

story('A person gets a copy of what they said at events; erased, what is counted stays', async office => {
  const { as, look } = office
  const services = testServices()
  const event = await aMeeting(office)
  const person = await aCard(office, 'Дьякова', 'Наталья')
  await listed(office, event, { person, part: 'Участница', minutes: 30 })
  await asked(office, event, { person })
  const review = { id: newId(), person, body: 'Спасибо.', givenOn: '2020-11-30' }
  await as('editor').call(addReview, { params: { id: event.id }, input: review })
  const told = async () =>
    Promise.all(
      holdings.map(async ({ export: copy }) =>
        (await look(sql => copy(sql, person, services))).flatMap(({ fields }) => fields.map(({ value }) => value)),
      ),
    )
  const [attended, question, said] = await told()
  assert.deepEqual(attended, ['Встреча с жителями', '2020-11-30', null, null, 'Участница', 30])
  assert.ok(question!.includes('Как вернуть билет на отменённый концерт?'))
  assert.ok(said!.includes('Спасибо.'))
  for (const { erase } of holdings) await look(sql => erase(sql, person, services))
  const words = (await told()).flat().filter(value => value !== null)
  assert.deepEqual(new Set(words), new Set(['Встреча с жителями', '2020-11-30', 30, '•']))
  for (const { records } of holdings) assert.equal((await look(sql => records(sql, person))).length, 1)
})
