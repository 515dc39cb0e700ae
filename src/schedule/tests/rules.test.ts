import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channels } from '#reception/codes.ts'
import { openModes } from '../hours-contract.ts'
import { channelsOf, leadsTo, mayBeCancelled, mayBeMoved, type State, states, stepsOf } from '../rules.ts'
import { MONDAY } from './a-week.ts'

/** State → what the list offers of a booked one, what of one who came without an appointment. */
const table: Readonly<Record<State, readonly [booked: string, walkedIn: string]>> = {
  booked: ['arrive take miss', 'arrive take miss'],
  arrived: ['take leave expect', 'take leave'],
  with_lawyer: ['wait leave', 'wait leave'],
  served: ['', ''],
  left: ['arrive', 'arrive'],
  no_show: ['arrive', 'arrive'],
  cancelled: ['', ''],
}

for (const state of states) {
  test(`${state}: what can be done next`, () => {
    const [booked, walkedIn] = table[state]
    assert.equal(stepsOf({ state, day: MONDAY, at: '10:00' }, MONDAY).join(' '), booked)
    assert.equal(stepsOf({ state, day: MONDAY, at: null }, MONDAY).join(' '), walkedIn)
    assert.equal(stepsOf({ state, day: MONDAY, at: '10:00' }, '2020-12-03').join(' '), booked)
    assert.deepEqual(stepsOf({ state, day: MONDAY, at: '10:00' }, '2020-11-29'), [])
  })
}

test('Every step leads to a state, from which there is a way on or which is the end', () => {
  for (const state of Object.values(leadsTo)) assert.ok(states.includes(state))
  const reachable = new Set<State>(['booked', 'arrived'])
  for (const state of reachable)
    for (const step of stepsOf({ state, day: MONDAY, at: '10:00' }, MONDAY)) reachable.add(leadsTo[step])
  assert.deepEqual([...reachable].toSorted(), ['arrived', 'booked', 'left', 'no_show', 'with_lawyer'])
})

test('Only a time that is agreed can be moved or cancelled', () => {
  const moved = states.filter(state => mayBeMoved({ state, day: MONDAY, at: '10:00' }))
  assert.deepEqual(moved, ['booked', 'no_show'])
  assert.ok(!mayBeMoved({ state: 'booked', day: MONDAY, at: null }))
  assert.deepEqual(
    states.filter(state => mayBeCancelled({ state, day: MONDAY, at: '10:00' })),
    ['booked'],
  )
})

test('Where nobody is received in person, everybody can still be heard', () => {
  assert.deepEqual(channelsOf.in_person, channels)
  for (const mode of openModes) {
    assert.ok((channelsOf[mode] as readonly string[]).includes('phone'))
    assert.equal((channelsOf[mode] as readonly string[]).includes('in_person'), mode === 'in_person')
  }
})
