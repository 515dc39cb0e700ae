import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { LawNumber, ParameterCode } from '../law.ts'
import { courtDuty, penaltyLine, totalOf } from '../price-of-claim.ts'

const number = (code: ParameterCode, value: number | null, unit: LawNumber['unit'], approvedOn: string | null) =>
  ({
    id: code,
    code,
    inForceFrom: '2010-05-04',
    value,
    unit,
    source: code,
    certainty: 'unsure',
    approvedByName: null,
    approvedOn,
  }) as const

const rate = (value: number | null, approvedOn: string | null = '2020-03-01') =>
  number('penalty_rate', value, 'percent_per_day', approvedOn)
const cap = (value: number | null, approvedOn: string | null = '2020-03-01') =>
  number('penalty_cap', value, 'percent', approvedOn)
const delay = { priceTenge: 100_000, dueOn: '2020-03-16', until: '2020-03-26' }

const cases: readonly [string, typeof delay, LawNumber[], { tenge: number; capped: boolean } | null][] = [
  ['a rate that nobody approved gives no penalty', delay, [rate(1, null)], null],
  ['an unknown rate gives none', delay, [rate(null)], null],
  ['no delay, no penalty', { ...delay, until: '2020-03-16' }, [rate(1)], null],
  ['ten days at one percent', delay, [rate(1)], { tenge: 10_000, capped: false }],
  ['a tenth of a percent, rounded down', { ...delay, priceTenge: 99_999 }, [rate(0.1)], { tenge: 999, capped: false }],
  ['an approved cap holds', delay, [rate(1), cap(5)], { tenge: 5000, capped: true }],
  ['a cap that nobody approved does not', delay, [rate(1), cap(5, null)], { tenge: 10_000, capped: false }],
]
for (const [what, given, law, expected] of cases)
  test(what, () => {
    const penalty = penaltyLine(given, law, 'ru')
    assert.deepEqual(penalty && { tenge: penalty.line.tenge, capped: penalty.capped }, expected)
  })

test('the line says how it was computed', () => {
  assert.equal(
    penaltyLine(delay, [rate(1)], 'ru')!.line.label,
    'Неустойка: 100\u00a0000\u00a0₸ × 1\u00a0% × 10 дн. (penalty_rate)',
  )
})

test('the duty is a share of the whole, and unknown while its percent may not be used', () => {
  const lines = [
    { kind: 'price', label: 'Телевизор', tenge: 150_000 },
    { kind: 'expertise', label: 'Экспертиза', tenge: 25_550 },
  ] as const
  assert.equal(totalOf(lines), 175_550)
  assert.equal(courtDuty(lines, [number('court_duty', 1, 'percent', '2020-03-01')], '2020-04-01'), 1755)
  assert.equal(courtDuty(lines, [number('court_duty', 1, 'percent', null)], '2020-04-01'), null)
})

test('a penalty never passes its cap, never shrinks with time, and is whole tenge', () => {
  const sums = fc.integer({ min: 0, max: 1_000_000_000_000 })
  const percents = fc.integer({ min: 1, max: 100_000 }).map(thousandths => thousandths / 1000)
  fc.assert(
    fc.property(sums, percents, percents, fc.integer({ min: 1, max: 2000 }), (priceTenge, perDay, most, days) => {
      const law = [rate(perDay), cap(most)]
      const until = (count: number) =>
        new Date(Date.parse('2020-03-16') + count * 86_400_000).toISOString().slice(0, 10)
      const of = (count: number) =>
        penaltyLine({ priceTenge, dueOn: '2020-03-16', until: until(count) }, law, 'en')!.line.tenge
      assert.ok(Number.isSafeInteger(of(days)))
      assert.ok(of(days) <= of(days + 1))
      assert.ok(of(days) <= (priceTenge * most) / 100 + 1e-3)
    }),
  )
})
