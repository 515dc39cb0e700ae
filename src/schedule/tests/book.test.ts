import assert from 'node:assert/strict'
import { registerPerson } from '#people/person-contract.ts'
import { newId } from '#platform/identifier.ts'
import { cancelReceptionDay, planReceptionDay } from '#reception/office-contract.ts'
import { type Office, story } from '../../../tests/story.ts'
import {
  bookAppointment,
  cancelAppointment,
  moveAppointment,
  readAppointment,
  readDays,
  revealAppointmentPhone,
} from '../contract.ts'
import { booked, except, hours, inForce, MONDAY, WEDNESDAY, workdays } from './a-week.ts'

const days = async ({ as, home }: Office, from = MONDAY, to = from) =>
  (
    await as('lawyer').call(readDays, {
      params: { programme: home.programme },
      search: { office: home.office.kostanay, from, to },
    })
  ).items
const free = async (office: Office, day = MONDAY) =>
  (await days(office, day))[0]!.times.filter(({ free }) => free > 0).map(({ at }) => at)

const someone = {
  id: newId(),
  surname: 'Сатыбалдина',
  givenName: 'Айнұр',
  sex: 'female',
  birthYear: 1984,
  socialStatus: 'other',
  phone: '8 700 000 00 17',
} as const

story('A free time is booked for a card; it is free no more, and the number is of the day', async office => {
  const { as, look } = office
  await inForce(office)
  const person = await as('intern').call(registerPerson, { input: someone })
  assert.deepEqual((await free(office)).slice(0, 3), ['09:00', '09:30', '10:00'])
  const first = await booked(office, { person: person.id, calledName: '', phone: null })
  assert.deepEqual(
    [first.state, first.number, first.at, first.name, first.phoneMask],
    ['booked', 1, '10:00', 'Сатыбалдина Айнұр', '•••• 0017'],
  )
  const second = await booked(office, { at: '09:00', note: 'Возьмёт договор' })
  assert.deepEqual([second.number, second.name, second.phoneMask], [2, 'Айгуль', '•••• 0001'])
  assert.deepEqual((await free(office)).slice(0, 2), ['09:30', '10:30'])
  const lines = await look(
    sql => sql<{ subject: string; details: { calledName: string; phone: string } }[]>`
      select subject, details from audit_log order by seq desc limit 1`,
  )
  const { subject, details } = lines[0]!
  assert.deepEqual([subject, details.calledName, details.phone], [second.id, '•', '•'])
})

story('The same submit twice is one appointment, under one number', async office => {
  await inForce(office)
  const id = newId()
  const first = await booked(office, { id })
  assert.deepEqual(await booked(office, { id }), first)
  assert.equal((await booked(office, { at: '11:00' })).number, 2)
})

story('Two want one time: the second is told; with two places both get one', async office => {
  const { as, home } = office
  await inForce(office, { hours: [hours(1), hours(1, { from: '14:00', to: '15:00', capacity: 2 })] })
  await booked(office)
  const input = {
    id: newId(),
    office: home.office.kostanay,
    day: MONDAY,
    at: '10:00',
    lawyer: null,
    channel: 'phone',
    calledName: 'Серик',
  } as const
  const problem = await as('lawyer').refused(bookAppointment, { input }, 409, 'schedule.time_is_taken')
  assert.match(problem.title, /только что заняли/)
  for (const name of ['Марат', 'Жанна']) await booked(office, { at: '14:00', calledName: name })
  await as('lawyer').refused(bookAppointment, { input: { ...input, at: '14:00' } }, 409, 'schedule.time_is_taken')
})

story('The database itself refuses a time that is taken, whoever asks it', async office => {
  const { home, look } = office
  await inForce(office)
  const { id } = await booked(office)
  const copy = (change: string) =>
    look(
      sql => sql`
      insert into appointments (organisation, id, programme, office, held_on, starts_at, minutes, place, number, channel, called_name, state, booked_by, lawyer)
      select organisation, ${newId()}, programme, ${change === 'office' ? home.office.rudny : home.office.kostanay}, held_on, starts_at + interval '10 minutes', 15, place,
        99, channel, 'Серик', 'booked', booked_by, ${change === 'lawyer' ? home.member.lawyer : null} from appointments where id = ${id}`,
    )
  await assert.rejects(copy('nothing'), { constraint_name: 'appointment_time_is_taken_once' })
  await assert.rejects(copy('lawyer'), { constraint_name: 'appointment_time_is_taken_once' })
  await copy('office')
})

story('A lawyer has one visitor at a time, in whichever office', async office => {
  const { home, look } = office
  const { lawyer } = home.member
  await inForce(office, { hours: workdays({ lawyer }) })
  const { id } = await booked(office, { lawyer })
  const elsewhere = look(
    sql => sql`
    insert into appointments (organisation, id, programme, office, held_on, starts_at, minutes, place, number, channel, called_name, state, booked_by, lawyer)
    select organisation, ${newId()}, programme, ${home.office.rudny}, held_on, '10:20', 30, 1, 1, channel, 'Серик', 'booked', booked_by, lawyer
    from appointments where id = ${id}`,
  )
  await assert.rejects(elsewhere, { constraint_name: 'lawyer_receives_one_at_a_time' })
})

story('Nobody is booked outside of the hours, in the past, or in person when it is by phone', async office => {
  const { as, home } = office
  await inForce(office)
  const refused = (given: object, status: number, code: string) =>
    as('lawyer').refused(
      bookAppointment,
      {
        input: {
          id: newId(),
          office: home.office.kostanay,
          day: MONDAY,
          at: '10:00',
          lawyer: null,
          channel: 'in_person',
          calledName: 'Серик',
          ...given,
        },
      },
      status,
      code,
    )
  await refused({ at: '13:00' }, 422, 'schedule.no_such_time')
  await refused({ at: '10:10' }, 422, 'schedule.no_such_time')
  await refused({ lawyer: home.member.lawyer }, 422, 'schedule.no_such_time')
  await refused({ day: '2020-12-01' }, 422, 'schedule.no_such_time')
  await refused({ day: '2020-11-27' }, 422, 'schedule.day_is_over')
  await except(office, { kind: 'quarantine', mode: 'phone', to: WEDNESDAY })
  await refused({}, 422, 'schedule.channel_is_shut')
  await refused({ calledName: ' ', phone: '12' }, 422, 'wrong_input')
  await refused({ channel: 'phone', phone: '8 700' }, 422, 'wrong_input')
  await refused({ channel: 'phone', person: newId() }, 422, 'unknown_link')
  await refused({ office: newId() }, 404, 'not_found')
  await booked(office, { channel: 'phone' })
})

story('An appointment is moved: its old time is free, its number is of the new day', async office => {
  const { as } = office
  await inForce(office)
  await booked(office, { day: WEDNESDAY })
  const { id, version } = await booked(office)
  const given = {
    params: { id },
    input: { version, day: WEDNESDAY, at: '11:30', lawyer: null, because: 'Просит попозже' },
  }
  const moved = await as('intern').call(moveAppointment, given)
  assert.deepEqual(
    [moved.day, moved.at, moved.number, moved.version, moved.moved],
    [WEDNESDAY, '11:30', 2, 2, { from: `${MONDAY}T10:00`, because: 'Просит попозже' }],
  )
  assert.ok((await free(office)).includes('10:00'))
  await as('intern').refused(moveAppointment, given, 409, 'stale_version')
  const into = (at: string) => ({ ...given, input: { ...given.input, version: 2, at } })
  await as('intern').refused(moveAppointment, into('10:00'), 409, 'schedule.time_is_taken')
  const within = await as('intern').call(moveAppointment, into('12:00'))
  assert.deepEqual([within.number, within.moved?.from], [2, `${WEDNESDAY}T11:30`])
})

story('An appointment is cancelled by whom and why; the time goes to the next one', async office => {
  const { as } = office
  await inForce(office)
  const { id, version } = await booked(office)
  const given = { params: { id }, input: { version, by: 'visitor', because: 'Вопрос решился' } } as const
  const cancelled = await as('lawyer').call(cancelAppointment, given)
  assert.deepEqual([cancelled.state, cancelled.cancelled], ['cancelled', { by: 'visitor', because: 'Вопрос решился' }])
  await as('lawyer').refused(cancelAppointment, given, 409, 'schedule.step_is_over')
  assert.deepEqual((await days(office))[0]!.appointments, [])
  assert.equal((await booked(office, { calledName: 'Серик' })).number, 2)
  await as('lawyer').refused(
    cancelAppointment,
    { ...given, input: { ...given.input, because: ' ' } },
    422,
    'wrong_input',
  )
})

story('On a unified day an appointment may belong to it; on another day it can’t', async office => {
  const { as, home } = office
  await inForce(office)
  const offices = [{ office: home.office.kostanay, opensAt: '11:00', closesAt: '15:00' }]
  const day = { id: newId(), heldOn: WEDNESDAY, title: 'Единый день', mode: 'in_person', offices } as const
  await as('coordinator').call(planReceptionDay, { params: { programme: home.programme }, input: day })
  const [wednesday] = await days(office, WEDNESDAY)
  assert.deepEqual(wednesday!.receptionDays, [{ id: day.id, title: 'Единый день' }])
  assert.deepEqual([wednesday!.times[0]!.at, wednesday!.times.length], ['11:00', 8])
  const of = await booked(office, { day: WEDNESDAY, at: '11:00', receptionDay: day.id })
  assert.equal(of.receptionDay, day.id)
  await as('intern').refused(
    bookAppointment,
    {
      input: {
        id: newId(),
        office: home.office.kostanay,
        day: MONDAY,
        at: '09:00',
        lawyer: null,
        channel: 'phone',
        calledName: 'Серик',
        receptionDay: day.id,
      },
    },
    409,
    'schedule.foreign_unified_day',
  )
  const cancelling = { params: { id: day.id }, input: { version: 1, because: 'Перенесли' } }
  await as('chair').refused(cancelReceptionDay, cancelling, 409, 'schedule.unified_day_has_appointments')
  const given = { version: of.version, day: '2020-12-03', at: '09:00', lawyer: null, because: 'Занят' }
  assert.equal((await as('intern').call(moveAppointment, { params: { id: of.id }, input: given })).receptionDay, null)
})

story('The phone is shown whole to the desk, and the log has it first', async office => {
  const { as, look } = office
  await inForce(office)
  const params = { id: (await booked(office)).id }
  const { value } = await as('lawyer').call(revealAppointmentPhone, { params })
  assert.equal(value, '+77000000001')
  const [line] = await look(sql => sql`select action, subject from audit_log order by seq desc limit 1`)
  assert.deepEqual({ ...line }, { action: 'schedule.phone.reveal', subject: params.id })
  await as('intern').refused(revealAppointmentPhone, { params }, 403, 'forbidden')
  const silent = await booked(office, { at: '11:00', phone: null })
  await as('lawyer').refused(revealAppointmentPhone, { params: { id: silent.id } }, 404, 'schedule.no_phone')
})

story('Who is expected is seen in the own offices only, and by nobody without the right', async office => {
  const { as, home, neighbour, look } = office
  await inForce(office)
  const person = await as('intern').call(registerPerson, { input: { ...someone, id: newId() } })
  const params = { id: (await booked(office, { person: person.id })).id }
  await as('lawyer2').refused(readAppointment, { params }, 404, 'not_found')
  await as('chair', neighbour).refused(readAppointment, { params }, 404, 'not_found')
  for (const who of ['editor', 'monitor', 'accountant'] as const)
    await as(who).refused(readAppointment, { params }, 403, 'forbidden')
  const search = { office: home.office.kostanay, from: MONDAY, to: MONDAY }
  const asked = { params: { programme: home.programme }, search }
  await as('lawyer2').refused(readDays, asked, 404, 'not_found')
  await as('chair', neighbour).refused(readDays, asked, 404, 'not_found')
  await as('lawyer').call(readAppointment, { params })
  const looks = await look(sql => sql`select permission, persons from looks`)
  assert.deepEqual([...looks], [{ permission: 'schedule.appointment.read', persons: [person.id] }])
})
