import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { crowdedStory } from '../../../tests/story.ts'
import { bookAppointment, moveAppointment, readDays, takeWalkIn } from '../contract.ts'
import { booked, hours, inForce, WEDNESDAY } from './a-week.ts'

type Refused = { readonly message: string }
const outcome = (results: readonly PromiseSettledResult<unknown>[]) => ({
  done: results.filter(({ status }) => status === 'fulfilled').length,
  refused: results.flatMap(result =>
    result.status === 'rejected' ? [/"code":"([\w.]+)"/.exec((result.reason as Refused).message)?.[1]] : [],
  ),
})

crowdedStory(
  'Twelve desks want one time of three places at the same moment: three get it, the others are told',
  async office => {
    const { as, home } = office
    await inForce(office, { hours: [hours(3, { capacity: 3 }), hours(4), hours(5)] })
    const input = {
      office: home.office.kostanay,
      lawyer: null,
      channel: 'phone',
      calledName: 'Айгуль',
      at: '10:00',
    } as const
    const all = await Promise.allSettled(
      Array.from({ length: 12 }, (_, desk) =>
        as(desk % 2 ? 'lawyer' : 'intern').call(bookAppointment, { input: { ...input, id: newId(), day: WEDNESDAY } }),
      ),
    )
    const { done, refused } = outcome(all)
    assert.equal(done, 3)
    assert.deepEqual(new Set(refused), new Set(['schedule.time_is_taken']))
    const search = { office: home.office.kostanay, from: WEDNESDAY, to: WEDNESDAY }
    const { items } = await as('lawyer').call(readDays, { params: { programme: home.programme }, search })
    const appointments = items[0]!.appointments
    assert.deepEqual(appointments.map(({ number }) => number).toSorted(), [1, 2, 3])
    assert.equal(items[0]!.times.find(({ at }) => at === '10:00')!.free, 0)
  },
)

crowdedStory(
  'One moves where another books, and two move past each other: nobody loses a time, nobody hangs',
  async office => {
    const { as, home } = office
    const there = { office: home.office.kostanay, lawyer: null, channel: 'phone', calledName: 'Серик' } as const
    const [thursday, friday] = ['2020-12-03', '2020-12-04']
    const [a, b] = await Promise.all([booked(office, { day: thursday }), booked(office, { day: friday })])
    const move = (one: typeof a, day: string) =>
      as('lawyer').call(moveAppointment, {
        params: { id: one.id },
        input: { version: 1, day, at: '11:00', lawyer: null, because: 'Просит' },
      })
    const results = await Promise.allSettled([
      move(a, friday),
      move(b, thursday),
      ...[thursday, friday].map(day =>
        as('intern').call(bookAppointment, { input: { ...there, id: newId(), day, at: '11:00' } }),
      ),
    ])
    const { done, refused } = outcome(results)
    assert.equal(done, 2)
    assert.deepEqual(refused, ['schedule.time_is_taken', 'schedule.time_is_taken'])
  },
)

crowdedStory('Those who come at the same moment get numbers one after another', async ({ as, home }) => {
  const input = { office: home.office.kostanay, channel: 'in_person', calledName: 'Серик' } as const
  const id = newId()
  const came = await Promise.all([
    ...Array.from({ length: 8 }, () => as('intern').call(takeWalkIn, { input: { ...input, id: newId() } })),
    as('intern').call(takeWalkIn, { input: { ...input, id } }),
    as('lawyer').call(takeWalkIn, { input: { ...input, id } }),
  ])
  const numbers = [...new Set(came.map(({ number }) => number))].toSorted((x, y) => x - y)
  assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9])
})
