import assert from 'node:assert/strict'
import ICAL from 'ical.js'
import { readEvent } from '#events/contract.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import {
  addLesson,
  addLetter,
  callRoll,
  correctLesson,
  correctLetter,
  correctStream,
  dropLesson,
  findRecord,
  listLessons,
  listLetters,
  listStreams,
  openStream,
  readStream,
  readTimetable,
} from '../contract.ts'
import { listStudents } from '../roster-contract.ts'
import { course, institution, stream, student } from './a-stream.ts'

const letter = { number: '14', sentOn: '2020-03-06', about: 'Об участии студентов' }
const lesson = { heldOn: '2020-03-26', startsAt: '16:00', minutes: 90, topic: 'Закон', lecturer: 'Сейдахметов Н. К.' }

story('A stream is opened once, put right, and the second editor is told', async office => {
  const { as, home } = office
  const given = { params: { programme: home.programme }, input: { id: newId(), ...course } }
  const opened = await as('teacher').call(openStream, given)
  assert.deepEqual(await as('teacher').call(openStream, given), opened)
  assert.deepEqual(
    opened.lacks.map(({ kind }) => kind),
    ['letters', 'students', 'lessons'],
  )
  const change = { params: { id: opened.id }, input: { ...course, hours: 30, version: 1 } }
  assert.equal((await as('coordinator').call(correctStream, change)).hours, 30)
  await as('teacher').refused(correctStream, change, 409, 'stale_version')
  await as('chair').refused(
    openStream,
    { ...given, input: { ...given.input, id: newId() } },
    409,
    'school.stream_number_twice',
  )
  const backwards = { ...given.input, id: newId(), endsOn: '2020-03-01' }
  const problem = await as('chair').refused(openStream, { ...given, input: backwards }, 422, 'wrong_input')
  assert.equal(problem.errors?.[0]?.path, 'endsOn')
})

story('Who answered that they agree is a base institution', async office => {
  const { as } = office
  const { id } = await stream(office)
  const university = await institution(office)
  const given = { params: { id }, input: { id: newId(), institution: university, ...letter } }
  const sent = await as('teacher').call(addLetter, given)
  assert.deepEqual(await as('teacher').call(addLetter, given), sent)
  const waiting = await as('monitor').call(readStream, { params: { id } })
  assert.deepEqual(waiting.lacks[0], { kind: 'answers', n: 1 })
  assert.deepEqual(waiting.bases, [])
  const answered = {
    institution: university,
    ...letter,
    answer: 'agreed',
    answeredOn: '2020-03-12',
    version: 1,
  } as const
  await as('teacher').call(correctLetter, { params: { id: sent.id }, input: answered })
  await as('teacher').refused(correctLetter, { params: { id: sent.id }, input: answered }, 409, 'stale_version')
  const agreed = await as('monitor').call(readStream, { params: { id } })
  assert.deepEqual(agreed.bases, [{ id: university, name: 'Университет' }])
  const said = async (input: object) => {
    const refused = { params: { id }, input: { id: newId(), institution: university, ...letter, ...input } }
    return (await as('teacher').refused(addLetter, refused, 422, 'wrong_input')).errors?.[0]?.message ?? ''
  }
  assert.match(await said({ number: '15', answer: 'agreed' }), /и когда/)
  assert.match(await said({ number: '15', answer: 'agreed', answeredOn: '2020-03-01' }), /раньше, чем отправлено/)
  const twice = { params: { id }, input: { id: newId(), institution: university, ...letter } }
  await as('teacher').refused(addLetter, twice, 409, 'school.letter_number_twice')
  assert.equal((await as('editor').call(listLetters, { params: { id } })).items.length, 1)
})

story('The timetable is read by a telephone’s calendar, and nobody guesses its address', async office => {
  const { as } = office
  const { id, timetable } = await stream(office)
  const added = await as('teacher').call(addLesson, { params: { id }, input: { id: newId(), ...lesson } })
  await as('teacher').refused(
    addLesson,
    { params: { id }, input: { id: newId(), ...lesson } },
    409,
    'school.lesson_at_this_time',
  )
  const moved = { ...lesson, startsAt: '17:30', version: 1 }
  await as('teacher').call(correctLesson, { params: { id: added.id }, input: moved })
  await as('teacher').refused(correctLesson, { params: { id: added.id }, input: moved }, 409, 'stale_version')
  const token = /timetable\/([\w-]{43})\.ics$/.exec(timetable)![1]!
  const text = Buffer.from(await as('monitor').file(readTimetable, { params: { token } })).toString()
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
  assert.equal(event!.summary, 'Закон')
  assert.equal(event!.startDate.toJSDate().toISOString(), '2020-03-26T11:30:00.000Z')
  assert.equal(event!.sequence, 1)
  await as('monitor').refused(readTimetable, { params: { token: 'a'.repeat(43) } }, 404, 'not_found')
  await as('teacher').call(dropLesson, { params: { id: added.id } })
  assert.deepEqual((await as('intern').call(listLessons, { params: { id } })).items, [])
})

story('A letter, a lesson and a student that are known by their id alone lead to their stream', async office => {
  const { as, neighbour } = office
  const { id } = await stream(office)
  const university = await institution(office)
  const sent = { id: newId(), institution: university, ...letter }
  await as('teacher').call(addLetter, { params: { id }, input: sent })
  const added = await as('teacher').call(addLesson, { params: { id }, input: { id: newId(), ...lesson } })
  const { id: learns } = await student(office, id)
  for (const record of [sent.id, added.id, learns]) {
    assert.deepEqual(await as('monitor').call(findRecord, { params: { id: record } }), { id: record, stream: id })
    await as('chair', neighbour).refused(findRecord, { params: { id: record } }, 404, 'not_found')
  }
  await as('chair').refused(findRecord, { params: { id: university } }, 404, 'not_found')
})

story('Others read the school and don’t write it; the neighbours see nothing', async office => {
  const { as, home, neighbour } = office
  const { id } = await stream(office)
  const params = { programme: home.programme }
  for (const who of ['lawyer', 'intern', 'editor', 'monitor'] as const) {
    await as(who).refused(openStream, { params, input: { id: newId(), ...course, number: 2 } }, 403, 'forbidden')
    await as(who).refused(addLesson, { params: { id }, input: { id: newId(), ...lesson } }, 403, 'forbidden')
  }
  assert.equal((await as('monitor').call(listStreams, { params })).items.length, 1)
  await as('chair', neighbour).refused(readStream, { params: { id } }, 404, 'not_found')
  await as('chair', neighbour).refused(
    addLesson,
    { params: { id }, input: { id: newId(), ...lesson } },
    404,
    'not_found',
  )
})

story('The roll of a lesson is called on the list of its event; called anew, it corrects itself', async office => {
  const { as, neighbour } = office
  const { id } = await stream(office)
  const one = await student(office, id, 'completed', 'Ахметова')
  const other = await student(office, id, 'completed', 'Бекова')
  const added = await as('teacher').call(addLesson, { params: { id }, input: { id: newId(), ...lesson } })
  assert.equal(added.present, null)
  const params = { id: added.id }
  const call = async (...present: string[]) =>
    (await as('teacher').call(callRoll, { params, input: { present } })).present?.toSorted()
  assert.deepEqual(await call(one.id, other.id), [one.id, other.id].toSorted())
  assert.deepEqual(await call(one.id, other.id), [one.id, other.id].toSorted())
  assert.deepEqual(await call(other.id), [other.id])
  const event = await as('teacher').call(readEvent, { params })
  assert.deepEqual([event.kind, event.state, event.title, event.attendances], ['lesson', 'held', 'Закон', 1])
  const { items } = await as('teacher').call(listStudents, { params: { id } })
  assert.deepEqual(
    items.map(({ attended, lessons }) => [attended, lessons]),
    [
      [0, 1],
      [1, 1],
    ],
  )
  await as('teacher').refused(dropLesson, { params }, 409, 'school.lesson_was_attended')
  const later = { id: newId(), ...lesson, heldOn: '2020-12-24' }
  await as('teacher').call(addLesson, { params: { id }, input: later })
  const early = { params: { id: later.id }, input: { present: [one.id] } }
  await as('teacher').refused(callRoll, early, 422, 'school.lesson_is_to_come')
  await as('monitor').refused(callRoll, { params, input: { present: [] } }, 403, 'forbidden')
  await as('chair', neighbour).refused(callRoll, { params, input: { present: [] } }, 404, 'not_found')
})
