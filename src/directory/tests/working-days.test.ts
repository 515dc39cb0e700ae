import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayAfter, daysFrom, mondayOf, weekdayOf } from '#platform/day.ts'
import { defaultDays, FIRST_YEAR, LAST_YEAR } from '../holidays.ts'
import { occasions } from '../occasions.ts'
import { addWorkingDays, dayKinds, isWorkingDay, nextWorkingDay, type SpecialDay } from '../working-days.ts'

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
const shipped = new Map(years.flatMap(defaultDays).map(day => [day.day, day]))
const monthDay = (day: string) => `${day.slice(8)}.${day.slice(5, 7)}`

/** Days without work that are no weekend, and weekends that are worked, as newspapers printed them in those years. */
const printed = [
  [
    2020,
    '01.01 02.01 03.01 07.01 09.03 23.03 24.03 25.03 01.05 07.05 08.05 06.07 31.07 31.08 01.12 16.12 17.12 18.12',
    '05.01 20.12',
  ],
  [
    2021,
    '01.01 04.01 07.01 08.03 22.03 23.03 24.03 03.05 07.05 10.05 05.07 06.07 20.07 30.08 01.12 16.12 17.12',
    '03.07',
  ],
  [
    2022,
    '03.01 04.01 07.01 07.03 08.03 21.03 22.03 23.03 02.05 09.05 10.05 06.07 29.08 30.08 24.10 25.10 16.12',
    '05.03 27.08 22.10',
  ],
  [2023, '02.01 03.01 08.03 21.03 22.03 23.03 01.05 08.05 09.05 28.06 06.07 07.07 30.08 25.10 18.12', '01.07'],
  [2025, '01.01 02.01 03.01 07.01 10.03 21.03 24.03 25.03 01.05 07.05 09.05 06.06 07.07 01.09 27.10 16.12', '05.01'],
] as const

for (const [year, off, worked] of printed) {
  test(`${year} is shipped as it was printed`, () => {
    const days = daysFrom(`${year}-01-01`, `${year}-12-31`)
    const unlike = days.filter(day => isWorkingDay(day, shipped) === weekdayOf(day) > 5)
    assert.equal(
      unlike
        .filter(day => weekdayOf(day) < 6)
        .map(monthDay)
        .join(' '),
      off,
    )
    assert.equal(
      unlike
        .filter(day => weekdayOf(day) > 5)
        .map(monthDay)
        .join(' '),
      worked,
    )
  })
}

test('The two religious days don’t move, and what is not certain says so', () => {
  const of = (year: number) => new Map(defaultDays(year).map(day => [day.day, day]))
  // A Saturday in 2022, a Sunday in 2024: the Monday after is an ordinary one.
  assert.equal(of(2022).get('2022-07-09')?.occasion, 'kurban_ait')
  assert.equal(of(2022).has('2022-07-11'), false)
  assert.equal(of(2024).has('2024-06-17'), false)
  assert.equal(of(2023).has('2023-01-09'), false)
  assert.deepEqual(
    years.flatMap(defaultDays).flatMap(({ day, sure }) => (sure ? [] : [day])),
    ['2019-05-04', '2019-05-10', '2026-05-27', '2027-03-15', '2027-05-16'],
  )
  assert.ok(defaultDays(LAST_YEAR + 1).every(({ sure }) => !sure))
})

test('Every shipped day has a name in three languages, once, in its year', () => {
  for (const year of [...years, LAST_YEAR + 5]) {
    const days = defaultDays(year)
    assert.equal(new Set(days.map(({ day }) => day)).size, days.length)
    for (const { day, occasion } of days) assert.ok(day.startsWith(`${year}-`) && occasion in occasions, day)
    assert.deepEqual(
      days.map(({ day }) => day).toSorted(),
      days.map(({ day }) => day),
    )
  }
})

const day = fc.integer({ min: 0, max: 1500 }).map(after => dayAfter('2019-01-01', after))
const special = fc
  .array(fc.record({ day, kind: fc.constantFrom(...dayKinds), occasion: fc.constant('own') }), { maxLength: 60 })
  .map(days => new Map<string, SpecialDay>(days.map(each => [each.day, each])))

/** Slow and obvious: the list of all working days there are. */
const allWorkingDays = (from: string, days: Map<string, SpecialDay>) =>
  daysFrom(from, dayAfter(from, 400)).filter(each => {
    const kind = days.get(each)?.kind
    if (kind === 'working_day') return true
    return kind === undefined && ![0, 6].includes(new Date(each).getUTCDay())
  })

test('A term in working days ends where counting them one by one ends', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 120 }), special, (from, count, days) => {
      const end = addWorkingDays(from, count, days)
      assert.equal(end, allWorkingDays(dayAfter(from), days)[count - 1])
      assert.ok(isWorkingDay(end, days) && end > from)
      assert.equal(addWorkingDays(addWorkingDays(from, count, days), 1, days), addWorkingDays(from, count + 1, days))
    }),
  )
})

test('The next working day is the day itself or the first after it', () => {
  fc.assert(
    fc.property(day, special, (from, days) => {
      assert.equal(nextWorkingDay(from, days), allWorkingDays(from, days)[0])
      assert.equal(nextWorkingDay(nextWorkingDay(from, days), days), nextWorkingDay(from, days))
      assert.equal(addWorkingDays(from, 0, days), from)
    }),
  )
})

test('Weeks begin on Monday', () => {
  fc.assert(
    fc.property(day, any => {
      assert.equal(weekdayOf(mondayOf(any)), 1)
      assert.ok(mondayOf(any) <= any && any < dayAfter(mondayOf(any), 7))
    }),
  )
})
