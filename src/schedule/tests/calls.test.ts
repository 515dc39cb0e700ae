import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '#platform/identifier.ts'
import { installJobs, openJobs } from '#platform/jobs.ts'
import { home, neighbour, testDatabase } from '../../../tests/database.ts'
import { type Office, story } from '../../../tests/story.ts'
import { listCalls, markCall, type ReminderCall } from '../call-contract.ts'
import { cancelAppointment, moveAppointment } from '../contract.ts'
import { scheduleReminders, listCalls as writeList } from '../reminders.ts'
import { booked, inForce, MONDAY, WEDNESDAY } from './a-week.ts'

const write = ({ look, home }: Office, today = MONDAY) => look(sql => writeList(sql, home.organisation, today))
const list = async ({ as, home }: Office) => as('intern').call(listCalls, { params: { programme: home.programme } })
const mark = ({ as }: Office, { id, version }: ReminderCall, state: 'reached' | 'not_reached' | 'to_call') =>
  as('intern').call(markCall, { params: { id }, input: { version, state } })

story('Before a holiday those of the day after it are listed, each once, in the order of their times', async office => {
  await inForce(office)
  await booked(office, { at: '12:00' })
  for (const at of ['11:00', '09:00']) await booked(office, { day: WEDNESDAY, at, calledName: at })
  await booked(office, { day: '2020-12-03' })
  assert.deepEqual(await list(office), { day: WEDNESDAY, items: [] })
  assert.deepEqual([await write(office), await write(office)], [2, 0])
  await booked(office, { day: WEDNESDAY, at: '10:00', calledName: '10:00' })
  assert.equal(await write(office), 1)
  const { items } = await list(office)
  assert.deepEqual(
    items.map(({ state, tries, appointment }) => [state, tries, appointment.name]),
    [
      ['to_call', 0, '09:00'],
      ['to_call', 0, '10:00'],
      ['to_call', 0, '11:00'],
    ],
  )
})

story('On a Friday Monday is called, and the weekend before it', async office => {
  await inForce(office)
  await booked(office, { day: '2020-12-07' })
  await booked(office, { day: '2020-12-08' })
  assert.equal(await write(office, '2020-12-03'), 0)
  assert.equal(await write(office, '2020-12-04'), 1)
})

story('Reached or not, each attempt counts; a slip is taken back', async office => {
  await inForce(office)
  await booked(office, { day: WEDNESDAY })
  await write(office)
  let call = (await list(office)).items[0]!
  call = await mark(office, call, 'not_reached')
  assert.deepEqual([call.state, call.tries, call.calledByName], ['not_reached', 1, 'Төлеген Мадина Ерланқызы'])
  call = await mark(office, await mark(office, call, 'reached'), 'to_call')
  assert.deepEqual([call.state, call.tries], ['to_call', 2])
  const old = { params: { id: call.id }, input: { version: 1, state: 'reached' } } as const
  const problem = await office.as('lawyer').refused(markCall, old, 409, 'stale_version')
  assert.equal((problem.current as ReminderCall).version, 4)
})

story('Who moves is called no more about the old day; who cancels neither', async office => {
  const { as } = office
  await inForce(office)
  const moving = await booked(office, { day: WEDNESDAY })
  const cancelling = await booked(office, { day: WEDNESDAY, at: '11:00' })
  await write(office)
  const to = { version: 1, day: '2020-12-03', at: '09:00', lawyer: null, because: 'Занят' }
  await as('intern').call(moveAppointment, { params: { id: moving.id }, input: to })
  await as('intern').call(cancelAppointment, {
    params: { id: cancelling.id },
    input: { version: 1, by: 'visitor', because: 'Решено' },
  })
  const { items } = await list(office)
  assert.deepEqual(
    items.map(({ state, appointment }) => `${state} ${appointment.state}`),
    ['moved booked', 'to_call cancelled'],
  )
  for (const { id, version } of items)
    await as('intern').refused(
      markCall,
      { params: { id }, input: { version, state: 'reached' } },
      409,
      'schedule.step_is_over',
    )
  assert.equal(await write(office), 0)
})

story('Calls are those of the own offices', async office => {
  const { as, home, neighbour } = office
  await inForce(office)
  await booked(office, { day: WEDNESDAY })
  await write(office)
  const { id, version } = (await list(office)).items[0]!
  const given = { params: { id }, input: { version, state: 'reached' } }
  await as('lawyer2').refused(markCall, given, 404, 'not_found')
  await as('chair', neighbour).refused(markCall, given, 404, 'not_found')
  await as('editor').refused(markCall, given, 403, 'forbidden')
  const theirs = await as('lawyer2').call(listCalls, { params: { programme: home.programme } })
  assert.deepEqual(theirs.items, [])
  await as('lawyer').refused(markCall, { ...given, input: { version, state: 'moved' } }, 422, 'wrong_input')
})

test('The clock’s work lists every organisation’s calls, and done again it lists nobody twice', async () => {
  // Before the database's own end: what still runs must not outlive it.
  after(() => jobs.close())
  const { connection, database } = await testDatabase()
  await installJobs(connection)
  const jobs = await openJobs({ connection, workers: true })
  for (const association of [home, neighbour]) {
    await database.inside(
      association.organisation,
      sql => sql`
      insert into appointments (organisation, id, programme, office, held_on, starts_at, minutes, place, number, channel, called_name, state, booked_by)
      values (${association.organisation}, ${newId()}, ${association.programme}, ${association.office.rudny}, ${WEDNESDAY}, '10:00', 30, 1, 1,
        'phone', 'Айгуль', 'booked', ${association.member.intern})`,
    )
  }
  await scheduleReminders({ jobs, database, today: () => MONDAY })
  const counted = (association: typeof home) =>
    database
      .inside(association.organisation, sql => sql<{ n: number }[]>`select count(*) as n from calls`)
      .then(([row]) => row!.n)
  const once = async () => {
    const id = await jobs.add('schedule.call.list', {}, { organisation: home.organisation })
    for (let i = 0; i < 200; i++, await wait(50)) {
      const state = await jobs.state(home.organisation, id)
      if (state?.state === 'done') return state.result
    }
    throw new Error('the list was never made')
  }
  assert.deepEqual(await once(), { listed: 2 })
  assert.deepEqual(await once(), { listed: 0 })
  assert.deepEqual([await counted(home), await counted(neighbour)], [1, 1])
})
