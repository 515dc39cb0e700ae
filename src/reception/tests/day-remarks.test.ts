import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DayRemark, type DayState, dayRemarks, dayState } from '../day-remarks.ts'

const today = '2020-06-17'
const programme = { startsOn: '2020-03-02', endsOn: '2020-11-30' }
const day = (given: Partial<Parameters<typeof dayState>[0]> = {}) => ({
  ...{
    heldOn: '2020-06-20',
    cancelledOn: null,
    entries: 0,
    people: 0,
    target: 12,
    announcement: 'Текст',
    invited: ['low_income'],
  },
  ...given,
})

test('A unified day is ahead, today, held, not held or cancelled', () => {
  const cases: [DayState, Parameters<typeof day>[0]][] = [
    ['planned', {}],
    ['today', { heldOn: today }],
    ['today', { heldOn: today, entries: 3 }],
    ['held', { heldOn: '2020-06-16', entries: 1 }],
    ['not_held', { heldOn: '2020-06-16' }],
    ['cancelled', { heldOn: '2020-06-16', cancelledOn: '2020-06-10' }],
  ]
  for (const [state, given] of cases) assert.equal(dayState(day(given), today), state)
})

test('What is left to do about a unified day', () => {
  const past = { heldOn: '2020-06-16' }
  const cases: [DayRemark[], Parameters<typeof day>[0]][] = [
    [[], {}],
    [['no_invited', 'no_target', 'no_announcement'], { invited: [], target: null, announcement: '' }],
    [[], { ...past, entries: 13, people: 12 }],
    [['below_target'], { ...past, entries: 13, people: 11 }],
    [['no_target'], { ...past, entries: 13, people: 11, target: null }],
    [['no_journal'], past],
    [[], { heldOn: today, entries: 1, people: 1 }],
    [['outside_period'], { heldOn: '2020-12-01' }],
    [['outside_period', 'no_journal'], { heldOn: '2020-03-01' }],
    [[], { ...past, cancelledOn: '2020-06-10', target: null, announcement: '' }],
  ]
  for (const [remarks, given] of cases) assert.deepEqual(dayRemarks(day(given), today, programme), remarks)
})
