import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Amount, readAmount, wholeTenge } from '../amount.ts'

const cases: readonly (readonly [said: string, tiyn: number | string])[] = [
  ['12 500', 1_250_000],
  ['12\u00a0500,50 ₸', 1_250_050],
  ['1500.00 KZT', 150_000],
  ['1,500.00', 150_000],
  ['−300', -30_000],
  ['–300 тг', -30_000],
  ['- 300', -30_000],
  ['300-', -30_000],
  ['(1 500,25)', -150_025],
  ['(300 тенге)', -30_000],
  ['(-300)', -30_000],
  ['0', 0],
  ['100 $', 'other_currency'],
  ['100 USD', 'other_currency'],
  ['250 руб.', 'other_currency'],
  ['100 USD / 42 000 тенге', 'two_currencies'],
  ['€ 20 (9 400 ₸)', 'two_currencies'],
  ['много', 'no_amount'],
  ['12 500 и ещё 300', 'no_amount'],
  ['', 'no_amount'],
]

for (const [said, meant] of cases)
  test(`«${said}» is ${meant}`, () => {
    const read = readAmount(said)
    assert.equal('fault' in read ? read.fault : read.tiyn, meant)
  })

test('whatever the sign is written with, the amount is the same below nothing', () => {
  const written = fc.constantFrom(
    (text: string) => `-${text}`,
    (text: string) => `−${text}`,
    (text: string) => `(${text})`,
    (text: string) => `${text}-`,
    (text: string) => `( ${text} ₸ )`,
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), written, (tenge, write) => {
      const grouped = tenge.toString().replace(/\B(?=(\d{3})+$)/g, '\u00a0')
      assert.deepEqual(readAmount(grouped), { tiyn: tenge * 100 })
      assert.deepEqual(readAmount(write(grouped)), { tiyn: -tenge * 100 })
    }),
  )
})

test('half a tenge counts as one on either side of nothing', () => {
  for (const [tiyn, tenge] of [
    [149, 1],
    [150, 2],
    [-149, -1],
    [-150, -2],
    [49, 0],
  ] as const)
    assert.equal(wholeTenge(tiyn) + 0, tenge)
})

test('an expense is whole tenge and not nothing', () => {
  assert.equal(Amount.parse('(8 000)'), -8000)
  assert.equal(Amount.parse(12), 12)
  for (const wrong of ['0', 0, '12,50', '5 USD', 0.5])
    assert.equal(Amount.safeParse(wrong).success, false, String(wrong))
})
