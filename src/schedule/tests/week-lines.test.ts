import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hoursModes } from '../hours-contract.ts'
import { firstLine, hoursOf, linesOf } from '../web/week-lines.ts'
import { hours, workdays } from './a-week.ts'

const row = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.constantFrom('09:00', '10:00'),
    to: fc.constantFrom('12:00', '13:00'),
    mode: fc.constantFrom(...hoursModes),
    lawyer: fc.constantFrom(null, 'a', 'b'),
    minutes: fc.constantFrom(20, 30),
    capacity: fc.constantFrom(1, 2),
  })
  .map(one => ({
    ...one,
    ...(one.mode === 'closed' && { lawyer: null, minutes: 30, capacity: 1 }),
    ...(one.lawyer && one.mode !== 'closed' && { capacity: 1 }),
  }))
const key = (one: object) => JSON.stringify(Object.entries(one).toSorted())

test('A week that is edited and saved as it was stays as it was', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), week => {
      assert.deepEqual(hoursOf(linesOf(week)).map(key).toSorted(), week.map(key).toSorted())
    }),
  )
})

test('The same hours of several days are one line', () => {
  assert.deepEqual(linesOf(workdays()), [firstLine])
  assert.deepEqual(
    linesOf([...workdays(), hours(3, { from: '14:00', to: '15:00' })]).map(
      ({ days, from }) => `${days.join('')} ${from}`,
    ),
    ['12345 09:00', '3 14:00'],
  )
})
