import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { associationOf } from '#demonstration/founding.ts'
import { planIds } from '#demonstration/plan.ts'
import { ages, type Breakdown, type Indicator, type Qualifier, sexes, statuses } from '../plan-contract.ts'
import {
  breakdownSums,
  deviationOf,
  elapsedShare,
  partsSum,
  planWithUnit,
  planWords,
  requiredOf,
  stateOf,
} from '../rules.ts'

const indicator = (plan: number | null, qualifier: Qualifier = 'at_least', changes: Indicator['changes'] = []) => ({
  plan,
  qualifier,
  unit: 'person' as Indicator['unit'],
  changes,
})
const letter = (planBefore: number, planAfter: number) => [{ planBefore, planAfter }] as Indicator['changes']

test('A plan is said in words', () => {
  assert.equal(planWords({ qualifier: 'at_least', plan: 200 }, 'ru'), 'не менее 200')
  assert.equal(planWords({ qualifier: 'per_participant', plan: 1 }, 'ru'), 'по 1 на участника')
  assert.equal(planWords({ qualifier: 'of_list', plan: 3 }, 'ru'), '3 из перечня')
  assert.equal(planWords({ qualifier: 'at_least', plan: 200 }, 'kk'), 'кемінде 200')
  assert.equal(planWords({ qualifier: 'exactly', plan: 1994462 }, 'ru'), '1\u00a0994\u00a0462')
  assert.equal(planWords({ qualifier: 'exactly', plan: null }, 'en'), '—')
})

test('A plan is said with its unit, in the case that the words ask for', () => {
  const said = (plan: number, qualifier: Qualifier, unit: Indicator['unit'], language: 'ru' | 'kk' | 'en' = 'ru') =>
    planWithUnit({ plan, qualifier, unit }, language).replaceAll('\u00a0', ' ')
  assert.equal(said(2, 'exactly', 'channel'), '2 канала')
  assert.equal(said(2, 'at_least', 'channel'), 'не менее 2 каналов')
  assert.equal(said(21, 'at_least', 'channel'), 'не менее 21 канала')
  assert.equal(said(11, 'at_least', 'channel'), 'не менее 11 каналов')
  assert.equal(said(3, 'of_list', 'channel'), '3 из перечня (канал)')
  assert.equal(said(200, 'at_least', 'person', 'kk'), 'кемінде 200 адам')
  assert.equal(said(1, 'at_least', 'person', 'en'), 'at least 1 person')
})

test('«По 1 на участника» asks for as many as there are participants', () => {
  assert.equal(requiredOf(indicator(1, 'per_participant'), 17), 17)
  assert.equal(requiredOf(indicator(1, 'per_participant'), null), null)
  assert.equal(requiredOf(indicator(200), 17), 200)
})

test('The state follows from plan, fact, letters and the time that has passed', () => {
  assert.equal(stateOf(indicator(200), 327), 'done')
  assert.equal(stateOf(indicator(200), 199), 'behind')
  assert.equal(stateOf(indicator(200), null), 'missing')
  assert.equal(stateOf(indicator(200), 100, { elapsed: 0.5 }), 'open')
  assert.equal(stateOf(indicator(200), 99, { elapsed: 0.5 }), 'behind')
  assert.equal(stateOf(indicator(null), 5), 'open')
  assert.equal(stateOf(indicator(0, 'exactly', letter(5, 0)), 0), 'replaced')
  assert.equal(stateOf({ ...indicator(100, 'exactly'), unit: 'KZT' }, 90), 'done')
})

test('What departs from the promised number is to be explained: below by anything, above by more than a tenth, money always', () => {
  assert.equal(deviationOf(indicator(15), 14), 'below')
  assert.equal(deviationOf(indicator(100), 110), null)
  assert.equal(deviationOf(indicator(100), 111), 'above')
  assert.equal(deviationOf(indicator(0, 'exactly', letter(5, 0)), 0), 'below')
  assert.equal(deviationOf(indicator(1, 'per_participant'), 0, 17), 'below')
  const money = { ...indicator(124425, 'exactly'), unit: 'KZT' as const }
  assert.deepEqual(
    [deviationOf(money, 124425), deviationOf(money, 124426), deviationOf(money, 124424)],
    [null, 'above', 'below'],
  )
})

test('A period begins with its first day and ends with its last', () => {
  const period = { startsOn: '2020-03-02', endsOn: '2020-11-30' }
  assert.equal(elapsedShare(period, '2020-03-01'), 0)
  assert.equal(elapsedShare(period, '2020-11-30'), 1)
  assert.equal(elapsedShare(period, '2021-01-01'), 1)
  assert.equal(elapsedShare(period, '2020-03-02'), 1 / 274)
})

const whole = fc.integer({ min: 0, max: 100_000 })

test('The share of a period never shrinks, and done is never undone by a bigger fact', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (one, other) => {
      const period = { startsOn: '2020-03-02', endsOn: '2020-11-30' }
      const [early, late] = [one, other].sort() as [string, string]
      assert.ok(elapsedShare(period, early) <= elapsedShare(period, late))
    }),
  )
  fc.assert(
    fc.property(whole, whole, whole, (plan, fact, more) => {
      if (stateOf(indicator(plan), fact) === 'done') assert.equal(stateOf(indicator(plan), fact + more), 'done')
    }),
  )
})

test('A breakdown is accepted exactly when sex, status and age each sum to the value', () => {
  const counts = <Key extends string>(keys: readonly Key[]) =>
    fc.record(Object.fromEntries(keys.map(key => [key, fc.integer({ min: 0, max: 9 })])))
  const breakdowns = fc.record({
    sex: counts(sexes),
    status: counts(statuses),
    age: counts(ages),
    vulnerable: fc.constant(0),
  })
  const sum = (classes: object) => Object.values(classes).reduce((total, count) => total + count, 0)
  fc.assert(
    fc.property(breakdowns, fc.integer({ min: 0, max: 90 }), (breakdown, value) => {
      const wrong = [breakdown.sex, breakdown.status, breakdown.age].filter(table => sum(table) !== value).length
      assert.equal(breakdownSums(value, breakdown as Breakdown).length, wrong)
    }),
  )
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1 }), values => {
      const parts = values.map(value => ({ label: 'часть', value }))
      const total = values.reduce((sum, value) => sum + value, 0)
      assert.deepEqual([partsSum(total, parts).length, partsSum(total + 1, parts).length], [0, 1])
    }),
  )
})

test('The demonstration’s ids are the same on every run', () => {
  assert.equal(planIds(associationOf('home')).indicator('I05'), planIds(associationOf('home')).indicator('I05'))
})
