import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Bin, checkBin, checkDigit, checkIin, Iin } from '../identity-number.ts'

const firstRow = ['800416100254', '680503250034', '900101100014', '850515200109', '720709100011']
const secondRow = ['900101100500', '900101100512', '850515200019', '720709100200']

for (const number of [...firstRow, ...secondRow]) {
  test(`${number} is a right IIN`, () => assert.equal(checkIin(number).ok, true))
}
for (const number of ['940140000385', '961141000023']) {
  test(`${number} is a right BIN`, () => assert.deepEqual(checkBin(number), { ok: true }))
}
test('An IIN tells day of birth and sex, which are only compared', () => {
  assert.deepEqual(checkIin('850515200109'), { ok: true, birthDate: '1885-05-15', sex: 'female' })
  assert.equal(checkIin('821214240092').reason, 'check')
  assert.equal(checkIin('80041610025').reason, 'digits')
  assert.equal(checkIin('801316100254').reason, 'date')
  assert.equal(checkIin('800230100254').reason, 'date')
  assert.equal(checkIin('800416900254').reason, 'date')
})
test('A BIN has a month and a kind', () => {
  assert.equal(checkBin('941340000385').reason, 'kind')
  assert.equal(checkBin('940110000385').reason, 'kind')
  assert.equal(checkBin('940140000386').reason, 'check')
})
test('Numbers are taken as people type them', () => {
  assert.equal(Bin.parse('9401 4000 0385'), '940140000385')
  assert.equal(Iin.safeParse('800416 100254').success, true)
  assert.equal(Iin.safeParse('800416100255').success, false)
})

const elevenDigits = fc.stringMatching(/^\d{11}$/)
test('A slip of any of the first ten digits is found; the eleventh weighs 11, which is nothing modulo 11', () => {
  fc.assert(
    fc.property(elevenDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (eleven, place, step) => {
      const digit = checkDigit(eleven)
      const slipped = eleven.slice(0, place) + ((Number(eleven[place]) + step) % 10) + eleven.slice(place + 1)
      const other = checkDigit(slipped)
      // Both by the first row of weights: then a single slip always changes the sum modulo 11.
      const byFirstRow = (text: string) => [...text].reduce((sum, each, i) => sum + Number(each) * (i + 1), 0) % 11 < 10
      fc.pre(digit !== undefined && byFirstRow(eleven) && byFirstRow(slipped))
      assert.notEqual(digit, other)
    }),
  )
})
test('A check digit is one digit, or the number was never issued', () => {
  fc.assert(
    fc.property(elevenDigits, eleven => {
      const digit = checkDigit(eleven)
      assert.ok(digit === undefined || (digit >= 0 && digit <= 9))
    }),
  )
})
