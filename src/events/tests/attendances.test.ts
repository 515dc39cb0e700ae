import assert from 'node:assert/strict'
import { mergePersons, undoMerge } from '#people/merge-contract.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import {
  addAttendance,
  correctAttendance,
  decideAttendance,
  exportAttendances,
  listAttendances,
  listDoubts,
  removeAttendance,
} from '../attendance-contract.ts'
import { readEvent } from '../contract.ts'
import { aBody, aCard, aMeeting, listed } from './a-meeting.ts'

story('Nobody is written down twice: neither a card nor a name', async office => {
  const { as, neighbour } = office
  const event = await aMeeting(office)
  const person = await aCard(office, 'Ахметова', 'Сәуле')
  const params = { id: event.id }
  await listed(office, event, { person })
  const again = { id: newId(), person }
  await as('lawyer').refused(addAttendance, { params, input: again }, 409, 'events.already_on_the_list')
  const input = { id: newId(), name: 'Тарасова Юлия' }
  const line = await as('teacher').call(addAttendance, { params, input })
  assert.deepEqual(await as('teacher').call(addAttendance, { params, input }), line)
  const spelt = { id: newId(), name: 'Юлия  тарасова' }
  await as('lawyer').refused(addAttendance, { params, input: spelt }, 409, 'events.already_on_the_list')
  await as('lawyer').refused(addAttendance, { params, input: { id: newId() } }, 422)
  await as('monitor').refused(addAttendance, { params, input }, 403)
  await as('lawyer', neighbour).refused(addAttendance, { params, input: { id: newId(), name: 'А' } }, 404)
  const { attendances, people } = await as('monitor').call(readEvent, { params })
  assert.deepEqual([attendances, people], [2, 1])
})

story('A name that may be a card’s waits until a person says whose it is', async office => {
  const { as } = office
  const event = await aMeeting(office)
  const params = { id: event.id }
  const person = await aCard(office, 'Нұрмағамбетова', 'Жанар', 'Болатқызы')
  const line = await listed(office, event, { name: 'Жанар Нурмагамбетова (гость)' })
  assert.equal(line.doubtful, true, 'the given name may come first')
  const { items, left } = await as('lawyer').call(listDoubts, { params })
  assert.deepEqual([left, items[0]!.cards.map(({ id }) => id)], [1, [person]])
  const decision = { version: 1, as: { is: 'card', person } } as const
  const decided = await as('lawyer').call(decideAttendance, { params: { id: line.id }, input: decision })
  assert.deepEqual([decided.person, decided.doubtful, decided.age], [person, false, 35])
  await as('lawyer').refused(decideAttendance, { params: { id: line.id }, input: decision }, 409, 'stale_version')
  const stranger = await listed(office, event, { name: 'Нурмагамбетова Жанар Сериковна' })
  assert.equal(stranger.doubtful, false, 'another patronymic is another person')
})

story('Two lines of one participant count once, and their minutes are added up', async office => {
  const { as } = office
  const event = await aMeeting(office)
  const person = await aCard(office, 'Осипова', 'Анна')
  const first = await listed(office, event, { person, minutes: 40 })
  const phone = await listed(office, event, { name: 'Телефон', minutes: 15 })
  const decide = (id: string, version: number, choice: object) =>
    as('lawyer').call(decideAttendance, { params: { id }, input: { version, as: choice as never } })
  const same = await decide(phone.id, 1, { is: 'card', person })
  assert.equal(same.sameAs, first.id)
  const { items } = await as('lawyer').call(listAttendances, { params: { id: event.id } })
  assert.equal(items.find(({ id }) => id === first.id)!.minutes, 55)
  assert.equal((await as('lawyer').call(readEvent, { params: { id: event.id } })).attendances, 1)
  const apart = await decide(phone.id, 2, { is: 'nobody' })
  assert.deepEqual([apart.person, apart.sameAs, apart.sex], [null, null, null])
  const joined = await decide(phone.id, 3, { is: 'same', of: first.id })
  assert.equal(joined.sameAs, first.id)
  const itself = { version: 1, as: { is: 'same', of: phone.id } }
  await as('lawyer').refused(decideAttendance, { params: { id: first.id }, input: itself }, 404)
  await as('lawyer').call(removeAttendance, { params: { id: first.id } })
  assert.deepEqual((await as('lawyer').call(listAttendances, { params: { id: event.id } })).items, [])
})

story('A line is put right by itself, and a name by what it is now', async office => {
  const { as } = office
  const event = await aMeeting(office)
  const person = await aCard(office, 'Шевченко', 'Алла')
  const line = await listed(office, event, { name: 'Шевчинко Алла', minutes: 30 })
  const phone = await listed(office, event, { name: 'Samsung', minutes: 20 })
  const same = { version: 1, as: { is: 'same', of: line.id } } as const
  await as('lawyer').call(decideAttendance, { params: { id: phone.id }, input: same })
  const read = async () => (await as('teacher').call(listAttendances, { params: { id: event.id } })).items[0]!
  const shown = await read()
  assert.deepEqual([shown.minutes, shown.ownMinutes, line.doubtful], [50, 30, false])
  const put = { params: { id: line.id }, input: { version: 1, name: shown.name, minutes: 35 } }
  await as('teacher').call(correctAttendance, put)
  const [kept] = (await as('lawyer').call(listAttendances, { params: { id: event.id } })).items
  assert.deepEqual([shown.name, kept!.name], ['А••••• Ш.', 'Шевчинко Алла'], 'a masked name given back is no other one')
  const renamed = { version: 2, name: 'Шевченко Алла', minutes: 35, sex: 'female', age: 40 } as const
  const right = await as('lawyer').call(correctAttendance, { params: { id: line.id }, input: renamed })
  assert.deepEqual([right.name, right.minutes, right.doubtful], ['Шевченко Алла', 55, true], 'now it may be a card’s')
  const hers = { version: 3, person, minutes: 35 } as const
  const found = await as('lawyer').call(correctAttendance, { params: { id: line.id }, input: hers })
  assert.deepEqual([found.doubtful, found.age], [false, 35], 'as her card says')
})

story('Cards that are merged count once at an event, and parted again count twice', async office => {
  const { as } = office
  const event = await aMeeting(office)
  const [kept, other] = [await aCard(office, 'Рябова', 'Ольга'), await aCard(office, 'Рябова', 'Оля')]
  await listed(office, event, { person: kept })
  await listed(office, event, { person: other })
  const count = async () => (await as('chair').call(readEvent, { params: { id: event.id } })).people
  assert.equal(await count(), 2)
  const merge = newId()
  const merging = { id: merge, version: 1, other, otherVersion: 1, take: [], allKinds: true, because: 'Одна и та же' }
  await as('chair').call(mergePersons, { params: { id: kept }, input: merging as never })
  assert.equal(await count(), 1)
  await as('chair').call(undoMerge, { params: { id: kept, merge }, input: {} })
  assert.equal(await count(), 2)
})

story('A participant comes for an organisation, as it was called on that day', async office => {
  const { as } = office
  const event = await aMeeting(office, { kind: 'hearing', place: null })
  const institution = await aBody(office, 'ОО «Мейірім»', 'ngo')
  const line = await listed(office, event, { name: 'Фомина Ирина', institution, part: 'Докладчик' })
  assert.deepEqual([line.body, line.bodyKind, line.part], ['ОО «Мейірім»', 'ngo', 'Докладчик'])
  await listed(office, event, { name: 'Яковлев Олег', institution })
  const { bodies } = await as('monitor').call(readEvent, { params: { id: event.id } })
  assert.deepEqual(bodies, [{ kind: 'ngo', people: 2, organisations: 1 }])
  const csv = async (name: 'coordinator' | 'monitor') => {
    const bytes = await as(name).file(exportAttendances, { params: { id: event.id }, search: { format: 'csv' } })
    return Buffer.from(bytes).toString()
  }
  assert.match(await csv('coordinator'), /Фомина Ирина.*ОО «Мейірім»/)
  assert.doesNotMatch(await csv('monitor'), /Фомина/)
  const correction = { version: 1, name: 'Фомина Ирина', part: 'Слушатель', sex: 'female' } as const
  const corrected = await as('lawyer').call(correctAttendance, { params: { id: line.id }, input: correction })
  assert.deepEqual([corrected.body, corrected.bodyKind, corrected.sex], ['', null, 'female'])
  await as('lawyer').refused(correctAttendance, { params: { id: line.id }, input: correction }, 409, 'stale_version')
})
