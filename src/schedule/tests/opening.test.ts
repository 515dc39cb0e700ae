import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayAfter } from '#platform/day.ts'
import type { ScheduleException, ScheduleHours } from '../hours-contract.ts'
import { type HeldDay, hoursOn, meeting, minutesOf, type Opening, slotsOf } from '../opening.ts'
import { hours, MONDAY, WEDNESDAY, workdays } from './a-week.ts'

const office = { id: 'k', openedOn: '2020-03-02', closedOn: null }
const inForce = (rows: ScheduleHours[], validFrom = '2020-03-02', validTo: string | null = null) =>
  rows.map(row => ({ ...row, validFrom, validTo }))
const opening = (given: Partial<Opening> = {}): Opening => ({
  office,
  hours: inForce(workdays()),
  exceptions: [],
  unifiedDays: [],
  special: new Map(),
  ...given,
})
const exception = (given: Partial<ScheduleException>): ScheduleException => ({
  id: 'x',
  programme: 'p',
  office: null,
  from: MONDAY,
  to: MONDAY,
  kind: 'closed',
  mode: 'closed',
  hours: null,
  reason: 'Нет света',
  version: 1,
  may: [],
  ...given,
})
const quarantine = exception({
  kind: 'quarantine',
  mode: 'phone',
  from: '2020-11-01',
  to: '2020-12-31',
  reason: 'Карантин',
})
const shortDay = { from: '10:00', to: '12:00', minutes: 20 }
const holiday = new Map([[MONDAY, { day: MONDAY, kind: 'holiday' as const, occasion: 'nauryz' }]])
const ofOffice = exception({ office: 'k', kind: 'online', mode: 'online', from: '2020-11-01', to: '2020-12-31' })

const unified = (given: Partial<HeldDay> = {}): HeldDay => ({
  id: 'u',
  day: MONDAY,
  title: 'Единый день',
  mode: 'in_person',
  from: null,
  to: null,
  ...given,
})

/** What holds on Monday, 30 November: mode and span of the hours, and the reason. */
const cases: readonly [name: string, given: Partial<Opening>, day: string, said: string][] = [
  ['by the schedule', {}, MONDAY, 'schedule: in_person 09:00-13:00'],
  ['on a Sunday', {}, '2020-11-29', 'no_hours:'],
  ['before the office opened', {}, '2020-03-01', 'outside:'],
  ['after it closed', { office: { ...office, closedOn: '2020-11-27' } }, MONDAY, 'outside:'],
  ['on its last day', { office: { ...office, closedOn: MONDAY } }, MONDAY, 'schedule: in_person 09:00-13:00'],
  ['without a schedule', { hours: [] }, MONDAY, 'no_schedule:'],
  ['before the schedule is in force', { hours: inForce(workdays(), '2020-12-01') }, MONDAY, 'no_schedule:'],
  [
    'on the schedule’s last day',
    { hours: inForce(workdays(), '2020-03-02', MONDAY) },
    MONDAY,
    'schedule: in_person 09:00-13:00',
  ],
  ['after its last day', { hours: inForce(workdays(), '2020-03-02', '2020-11-29') }, MONDAY, 'no_schedule:'],
  ['on a holiday', { special: holiday }, MONDAY, 'holiday:'],
  ['on a holiday in a quarantine', { special: holiday, exceptions: [quarantine] }, MONDAY, 'holiday:'],
  ['in a quarantine', { exceptions: [quarantine] }, MONDAY, 'exception: phone 09:00-13:00'],
  ['shut within a quarantine', { exceptions: [quarantine, exception({})] }, MONDAY, 'exception:'],
  ['after a day that was shut', { exceptions: [exception({})] }, WEDNESDAY, 'schedule: in_person 09:00-13:00'],
  [
    'online in one office, by phone in all',
    { exceptions: [quarantine, ofOffice] },
    MONDAY,
    'exception: online 09:00-13:00',
  ],
  [
    'an exception of another office',
    { exceptions: [exception({ office: 'r' })] },
    MONDAY,
    'schedule: in_person 09:00-13:00',
  ],
  [
    'a Sunday with hours of its own',
    {
      exceptions: [
        exception({ kind: 'other_hours', mode: 'in_person', hours: shortDay, from: '2020-11-29', to: '2020-11-29' }),
      ],
    },
    '2020-11-29',
    'exception: in_person 10:00-12:00',
  ],
  [
    'a holiday with hours of its own',
    { special: holiday, exceptions: [exception({ kind: 'other_hours', mode: 'phone', hours: shortDay })] },
    MONDAY,
    'exception: phone 10:00-12:00',
  ],
  [
    'a weekend that is worked has the hours of its weekday',
    {
      special: new Map([['2020-12-20', { day: '2020-12-20', kind: 'working_day' as const, occasion: 'transferred' }]]),
    },
    '2020-12-20',
    'no_hours:',
  ],
  [
    'hours by phone stay so when the rest goes online',
    { hours: inForce([hours(1, { mode: 'phone' }), hours(1, { from: '14:00', to: '15:00' })]), exceptions: [ofOffice] },
    MONDAY,
    'exception: phone 09:00-13:00 online 14:00-15:00',
  ],
  ['on a unified day', { unifiedDays: [unified()] }, MONDAY, 'schedule: in_person 09:00-13:00'],
  [
    'on a unified day by phone',
    { unifiedDays: [unified({ mode: 'phone' })] },
    MONDAY,
    'unified_day: phone 09:00-13:00',
  ],
  ['shut on a unified day', { unifiedDays: [unified()], exceptions: [exception({})] }, MONDAY, 'exception:'],
  [
    'a unified day on a Sunday has hours of its own',
    { unifiedDays: [unified({ day: '2020-11-29', from: '11:00', to: '15:00', mode: 'mixed' })] },
    '2020-11-29',
    'unified_day: in_person 11:00-15:00',
  ],
  [
    'a break is no time to come',
    { hours: inForce([hours(1), hours(1, { from: '13:00', to: '14:00', mode: 'closed' })]) },
    MONDAY,
    'schedule: in_person 09:00-13:00',
  ],
]

for (const [name, given, day, said] of cases) {
  test(`When an office receives: ${name}`, () => {
    const { why, hours } = hoursOn(day, opening(given))
    assert.equal([`${why.kind}:`, ...hours.map(({ mode, from, to }) => `${mode} ${from}-${to}`)].join(' '), said)
  })
}

test('The order in which exceptions are listed decides nothing', () => {
  const all = [
    quarantine,
    ofOffice,
    exception({}),
    exception({ id: 'y', kind: 'quarantine', mode: 'phone', from: dayAfter(MONDAY, -1) }),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 4 }), exceptions => {
      assert.deepEqual(hoursOn(MONDAY, opening({ exceptions })), hoursOn(MONDAY, opening({ exceptions: all })))
    }),
  )
})

const clock = fc.integer({ min: 0, max: 287 }).map(five => {
  const minutes = five * 5
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})
const row = fc
  .record({ a: clock, b: clock, minutes: fc.integer({ min: 5, max: 240 }), capacity: fc.integer({ min: 1, max: 4 }) })
  .filter(({ a, b }) => a !== b)
  .map(({ a, b, ...rest }) => ({
    from: a < b ? a : b,
    to: a < b ? b : a,
    mode: 'in_person' as const,
    lawyer: null,
    ...rest,
  }))

test('Free times lie within the hours, one after another, and as many as fit', () => {
  fc.assert(
    fc.property(row, hours => {
      const slots = slotsOf({ hours: [hours] })
      const length = minutesOf(hours.to) - minutesOf(hours.from)
      assert.equal(slots.length, Math.floor(length / hours.minutes))
      for (const [index, slot] of slots.entries()) {
        assert.equal(minutesOf(slot.at), minutesOf(hours.from) + index * hours.minutes)
        assert.ok(minutesOf(slot.at) + slot.minutes <= minutesOf(hours.to))
      }
    }),
  )
})

test('A time meets those that it overlaps, and no others', () => {
  const slot = { at: '10:00', minutes: 30, mode: 'in_person' as const, lawyer: 'a', capacity: 1 }
  const taken = [
    { at: '09:30', minutes: 30, lawyer: 'a' },
    { at: '09:40', minutes: 30, lawyer: 'a' },
    { at: '10:00', minutes: 30, lawyer: null },
    { at: '10:10', minutes: 5, lawyer: 'b' },
    { at: '10:25', minutes: 60, lawyer: 'a' },
    { at: '10:30', minutes: 30, lawyer: 'a' },
  ]
  assert.deepEqual(
    meeting(slot, taken).map(({ at, lawyer }) => `${at} ${lawyer}`),
    ['09:40 a', '10:00 null', '10:25 a'],
  )
  assert.equal(meeting({ ...slot, lawyer: null }, taken).length, 4)
})
