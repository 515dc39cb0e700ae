import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { listStreams } from '../contract.ts'
import { correctStudent, enrolStudent, listStudents, placeStudent } from '../roster-contract.ts'
import { institution, person, stream, student } from './a-stream.ts'

story('Somebody is enrolled once in a stream, and leaves with a reason', async office => {
  const { as, home } = office
  const { id } = await stream(office)
  const given = { params: { id }, input: { id: newId(), person: await person(office), enrolledOn: '2020-03-23' } }
  const enrolled = await as('coordinator').call(enrolStudent, given)
  assert.deepEqual(await as('coordinator').call(enrolStudent, given), enrolled)
  assert.deepEqual([enrolled.state, enrolled.stateOn, enrolled.name], ['enrolled', '2020-03-23', 'Ахметова Айгүл'])
  const again = { params: { id }, input: { ...given.input, id: newId() } }
  await as('coordinator').refused(enrolStudent, again, 409, 'school.enrolled_twice')
  const left = {
    version: 1,
    enrolledOn: '2020-03-23',
    state: 'left',
    stateOn: '2020-05-10',
    leftBecause: null,
  } as const
  const one = { id: enrolled.id }
  const said = async (input: object) =>
    (await as('teacher').refused(correctStudent, { params: one, input: { ...left, ...input } }, 422, 'wrong_input'))
      .errors?.[0]?.path
  assert.equal(await said({}), 'leftBecause')
  assert.equal(await said({ leftBecause: 'Работа', stateOn: '2020-03-01' }), 'stateOn')
  assert.equal(await said({ state: 'enrolled' }), 'stateOn')
  const gone = { params: one, input: { ...left, leftBecause: 'Перешла на работу' } }
  assert.equal((await as('teacher').call(correctStudent, gone)).leftBecause, 'Перешла на работу')
  await as('teacher').refused(correctStudent, gone, 409, 'stale_version')
  const { items } = await as('chair').call(listStreams, { params: { programme: home.programme } })
  assert.deepEqual([items[0]!.counts.students, items[0]!.counts.left, items[0]!.counts.enrolled], [1, 1, 0])
})

story('A stream that is over still owes an end to whoever is learning', async office => {
  const { as, home } = office
  const { id } = await stream(office)
  await student(office, id, 'enrolled')
  await student(office, id, 'completed', 'Иванова')
  const { items } = await as('chair').call(listStreams, { params: { programme: home.programme } })
  assert.deepEqual(items[0]!.lacks.slice(-3), [
    { kind: 'undecided', n: 1 },
    { kind: 'feedback', n: 1 },
    { kind: 'certificates', n: 1 },
  ])
})

story('A practice has one state with its day; the second who writes it is told', async office => {
  const { as, home } = office
  const { id } = await stream(office)
  const one = await student(office, id)
  const host = await institution(office, 'Департамент', 'state_body')
  const params = { id: one.id }
  const applied = { kind: 'practice', host, state: 'applied', stateOn: '2020-06-01' } as const
  const first = await as('teacher').call(placeStudent, { params, input: applied })
  assert.deepEqual(await as('teacher').call(placeStudent, { params, input: applied }), first)
  await as('teacher').refused(placeStudent, { params, input: { ...applied, state: 'placed' } }, 409, 'stale_version')
  const placed = { params, input: { ...applied, state: 'placed', stateOn: '2020-06-15', version: 1 } } as const
  const { placements } = await as('teacher').call(placeStudent, placed)
  assert.deepEqual(placements, [
    { kind: 'practice', host, hostName: 'Департамент', state: 'placed', stateOn: '2020-06-15', version: 2 },
  ])
  await as('teacher').refused(placeStudent, placed, 409, 'stale_version')
  const { items } = await as('chair').call(listStreams, { params: { programme: home.programme } })
  assert.deepEqual([items[0]!.counts.practice, items[0]!.counts.internship], [1, 0])
})

story('The monitor reads masked names; lawyers and neighbours read no roster', async office => {
  const { as, look, neighbour } = office
  const { id } = await stream(office)
  const one = await student(office, id)
  const seen = async (who: 'teacher' | 'monitor') =>
    (await as(who).call(listStudents, { params: { id } })).items[0]!.name
  assert.equal(await seen('teacher'), 'Ахметова Айгүл')
  assert.equal(await seen('monitor'), 'А••••• А.')
  const looks = await look(sql => sql`select member from looks where permission = 'school.student.read'`)
  assert.equal(looks.length, 1)
  await as('lawyer').refused(listStudents, { params: { id } }, 403, 'forbidden')
  const input = { id: newId(), person: one.person, enrolledOn: '2020-03-23' }
  await as('teacher').refused(enrolStudent, { params: { id }, input }, 403, 'forbidden')
  await as('monitor').refused(correctStudent, { params: { id: one.id }, input: {} }, 403, 'forbidden')
  await as('chair', neighbour).refused(listStudents, { params: { id } }, 404, 'not_found')
  const params = { id: one.id }
  await as('chair', neighbour).refused(
    placeStudent,
    { params, input: { kind: 'practice', state: 'applied', stateOn: '2020-06-01' } },
    404,
  )
})
