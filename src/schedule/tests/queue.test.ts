import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { annulEntry, registerEntry } from '#reception/contract.ts'
import { type Office, story } from '../../../tests/story.ts'
import { type Appointment, cancelAppointment, readAppointment, readQueue, takeStep, takeWalkIn } from '../contract.ts'
import type { Step } from '../rules.ts'
import { booked, inForce, WEDNESDAY } from './a-week.ts'

const step = ({ as }: Office, { id, version }: Appointment, step: Step) =>
  as('lawyer').call(takeStep, { params: { id }, input: { version, step } })
const walkIn = ({ as, home }: Office, calledName: string, given: object = {}) =>
  as('intern').call(takeWalkIn, {
    input: { id: newId(), office: home.office.kostanay, channel: 'in_person', calledName, ...given },
  })
const queue = async ({ as, home }: Office, who: 'lawyer' | 'lawyer2' | 'chair' = 'lawyer') =>
  as(who).call(readQueue, { params: { programme: home.programme } })
const entryOf = ({ home }: Office, appointment: string, given: object = {}) => ({
  id: newId(),
  office: home.office.kostanay,
  channel: 'in_person' as const,
  topic: 'retail',
  question: 'Чайник протекает.',
  appointment,
  ...given,
})

story('From booked to served: the journal’s entry says the last step', async office => {
  const { as } = office
  await inForce(office)
  let visitor = await booked(office)
  assert.deepEqual(visitor.steps, ['arrive', 'take', 'miss'])
  visitor = await step(office, visitor, 'arrive')
  assert.deepEqual([visitor.state, visitor.arrivedAt !== null], ['arrived', true])
  visitor = await step(office, visitor, 'take')
  assert.deepEqual([visitor.state, visitor.takenByName], ['with_lawyer', 'Ермекова Динара Болатовна'])
  const entry = await as('lawyer').call(registerEntry, { input: entryOf(office, visitor.id) })
  const served = await as('lawyer').call(readAppointment, { params: { id: visitor.id } })
  assert.deepEqual([served.state, served.entry, served.steps], ['served', { id: entry.id, number: entry.number }, []])

  await as('chair').call(annulEntry, {
    params: { id: entry.id },
    input: { version: entry.version, because: 'Не тот посетитель' },
  })
  const back = await as('lawyer').call(readAppointment, { params: { id: visitor.id } })
  assert.deepEqual([back.state, back.entry], ['with_lawyer', null])
  await as('lawyer').call(registerEntry, { input: entryOf(office, visitor.id) })
})

story('Whoever comes without an appointment waits under the next number', async office => {
  await inForce(office)
  await booked(office)
  const first = await walkIn(office, 'Серик')
  const second = await walkIn(office, 'Марат', { phone: '8 700 000 00 02', note: 'Спешит' })
  assert.deepEqual(
    [first, second].map(({ number, state, at }) => [number, state, at]),
    [
      [2, 'arrived', null],
      [3, 'arrived', null],
    ],
  )
  const { items, offices } = await queue(office)
  assert.deepEqual(
    items.map(({ number, name }) => `${number} ${name}`),
    ['1 Айгуль', '2 Серик', '3 Марат'],
  )
  assert.deepEqual(
    offices.map(({ name, hours }) => `${name}: ${hours.hours.length}`),
    ['Кабинет в Костанае: 1'],
  )
  const id = newId()
  assert.deepEqual(await walkIn(office, 'Жанна', { id }), await walkIn(office, 'Жанна', { id }))
})

story('What was noted by mistake is taken back, and one who came late is on the list again', async office => {
  await inForce(office)
  let visitor = await booked(office)
  visitor = await step(office, await step(office, visitor, 'arrive'), 'expect')
  assert.deepEqual([visitor.state, visitor.arrivedAt], ['booked', null])
  visitor = await step(office, await step(office, visitor, 'miss'), 'arrive')
  assert.equal(visitor.state, 'arrived')
  visitor = await step(office, await step(office, visitor, 'take'), 'wait')
  assert.deepEqual([visitor.state, visitor.takenByName], ['arrived', null])
  visitor = await step(office, await step(office, visitor, 'leave'), 'arrive')
  assert.equal(visitor.state, 'arrived')
})

story('A step that is over, an old version, a later day, a foreign office', async office => {
  const { as, neighbour } = office
  await inForce(office)
  const visitor = await booked(office)
  const given = (step: Step, version = visitor.version) => ({ params: { id: visitor.id }, input: { version, step } })
  await as('lawyer').refused(takeStep, given('wait'), 409, 'schedule.step_is_over')
  await step(office, visitor, 'arrive')
  const stale = await as('lawyer').refused(takeStep, given('take'), 409, 'stale_version')
  assert.equal((stale.current as Appointment).state, 'arrived')
  await as('lawyer2').refused(takeStep, given('take', 2), 404, 'not_found')
  await as('editor').refused(takeStep, given('take', 2), 403, 'forbidden')
  await as('chair', neighbour).refused(takeStep, given('take', 2), 404, 'not_found')
  const later = await booked(office, { day: WEDNESDAY })
  assert.deepEqual(later.steps, [])
  await as('lawyer').refused(
    takeStep,
    { params: { id: later.id }, input: { version: 1, step: 'arrive' } },
    409,
    'schedule.step_is_over',
  )
  const left = await step(office, await walkIn(office, 'Серик'), 'leave')
  const cancelling = {
    params: { id: left.id },
    input: { version: left.version, by: 'office', because: 'Нет юриста' },
  } as const
  await as('lawyer').refused(cancelAppointment, cancelling, 409, 'schedule.step_is_over')
})

story('An entry is about somebody who is still expected, once, and of that office', async office => {
  const { as, home } = office
  await inForce(office)
  const gone = await step(office, await booked(office), 'miss')
  const refused = (input: object, status: number, code: string) =>
    as('chair').refused(registerEntry, { input }, status, code)
  await refused(entryOf(office, gone.id), 409, 'schedule.visitor_is_gone')
  const here = await walkIn(office, 'Серик')
  await refused(entryOf(office, here.id, { office: home.office.rudny }), 422, 'unknown_link')
  await refused(entryOf(office, newId()), 422, 'unknown_link')
  await as('lawyer').call(registerEntry, { input: entryOf(office, here.id) })
  await refused(entryOf(office, here.id), 409, 'reception.appointment_has_entry')
})

story('Each sees the list of the own offices', async office => {
  await inForce(office)
  await booked(office)
  assert.deepEqual([(await queue(office)).items.length, (await queue(office, 'lawyer2')).items.length], [1, 0])
  assert.equal((await queue(office, 'chair')).offices.length, 2)
  const { as, home, neighbour } = office
  for (const who of ['editor', 'monitor'] as const)
    await as(who).refused(readQueue, { params: { programme: home.programme } }, 403, 'forbidden')
  await as('chair', neighbour).refused(readQueue, { params: { programme: home.programme } }, 404, 'not_found')
})

story('Nobody comes to an office that is closed', async office => {
  const { as, home, look } = office
  await look(sql => sql`update offices set closed_on = '2020-11-27' where id = ${home.office.kostanay}`)
  const input = { id: newId(), office: home.office.kostanay, channel: 'in_person', calledName: 'Серик' } as const
  await as('intern').refused(takeWalkIn, { input }, 422, 'schedule.office_is_shut')
  assert.deepEqual((await queue(office)).offices, [])
})
