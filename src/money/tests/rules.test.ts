import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chargesOf, type RateCode, type Rates, ratesOf } from '../rates.ts'
import { balanceOf, type LineSum, lineDeviations } from '../rules.ts'

const of2020: Rates = {
  ...{ minimum_wage: 42_500, pension: 10, pension_most: 50, own_medical: 1, own_medical_most: 10 },
  ...{ social_tax: 9.5, social_tax_least: 1, medical_insurance: 2, medical_insurance_most: 10 },
  ...{ social_contributions: 3.5, social_contributions_least: 1, social_contributions_most: 7 },
}

const wages: readonly (readonly [what: string, gross: number, charges: readonly number[], pensioner?: true])[] = [
  ['a wage above the least base', 100_000, [5305, 3150, 2000]],
  [
    'a wage below it: tax and contributions of the minimum wage, medical insurance of the wage',
    27_125,
    [2550, 1488, 543],
  ],
  ['a wage above the most base of contributions', 400_000, [23_407, 10_413, 8000]],
  ['somebody of pension age: social tax only, of the whole wage', 100_000, [9500, 0, 0], true],
]
for (const [what, gross, expected, pensioner = false] of wages)
  test(what, () => {
    const { socialTax, socialContributions, medicalInsurance } = chargesOf(gross, pensioner, of2020)
    assert.deepEqual([socialTax, socialContributions, medicalInsurance], expected)
  })

test('charges are whole, never below nothing, and never fall when the wage grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 5_000_000 }), (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map(gross => chargesOf(gross, false, of2020))
      for (const amount of Object.values(less!)) assert.ok(Number.isInteger(amount) && amount >= 0)
      // Tax and contributions are one percentage of one base: rounding each may move a tenge between the two.
      const together = (charges: typeof less) => charges!.socialTax + charges!.socialContributions
      assert.ok(together(more) >= together(less))
      assert.ok(more!.medicalInsurance >= less!.medicalInsurance)
    }),
  )
})

const known = (code: RateCode, inForceFrom: string, value: number, approvedOn: string | null = null) => ({
  ...{ code, inForceFrom, value, approvedOn, certainty: 'unsure' as const },
})
test('the rate of a month is the last that began; one that is unsure waits to be approved', () => {
  const all = (Object.keys(of2020) as RateCode[]).map(code => known(code, '2020-01-01', of2020[code], '2020-01-02'))
  const later = known('medical_insurance', '2022-01-01', 3)
  assert.deepEqual(ratesOf([...all, later], '2021-12-01'), { rates: of2020 })
  assert.deepEqual(ratesOf([...all, later], '2022-01-01'), { missing: ['medical_insurance'] })
  const approved = { ...later, approvedOn: '2022-01-01' }
  assert.deepEqual(ratesOf([approved, ...all], '2022-01-01'), { rates: { ...of2020, medical_insurance: 3 } })
  assert.deepEqual(ratesOf(all.slice(1), '2020-05-01'), { missing: ['minimum_wage'] })
})

const line = (given: Partial<LineSum>): LineSum => ({
  ...{ id: 'a', title: 'Выезды', plan: 100, fact: 100, overspentBecause: '', consentNumber: '', savings: [] },
  ...given,
})
const deviations: readonly (readonly [what: string, line: Partial<LineSum>, found: readonly string[], over?: false])[] =
  [
    ['spent as planned', {}, []],
    ['overspent, and nobody said why', { fact: 115 }, ['overspent_without_consent 15', 'overspent_without_reason 15']],
    ['overspent with a reason', { fact: 115, overspentBecause: 'ставка' }, ['overspent_without_consent 15']],
    ['overspent with reason and consent', { fact: 115, overspentBecause: 'ставка', consentNumber: '1' }, []],
    ['saved without a cause', { fact: 60 }, ['saving_without_cause 40']],
    ['saved, a part without a cause', { fact: 60, savings: [{ amount: 30 }] }, ['saving_without_cause 10']],
    ['saved, with causes', { fact: 60, savings: [{ amount: 30 }, { amount: 10 }] }, []],
    ['causes of more than was saved', { fact: 60, savings: [{ amount: 50 }] }, ['saving_without_cause -10']],
    ['not spent yet, while the programme goes on', { fact: 60 }, [], false],
  ]
for (const [what, given, found, over = true] of deviations)
  test(`A line ${what}`, () => {
    const kinds = lineDeviations([line(given)], { over }).map(({ kind, amount }) => `${kind} ${amount}`)
    assert.deepEqual(kinds, found)
  })

test('fact and balance are the grant, whatever was spent', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 20 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), amounts, amounts, (grant, facts, returned) => {
      const lines = facts.map(fact => ({ plan: fact, fact }))
      const balance = balanceOf(
        grant,
        lines,
        returned.map(amount => ({ amount })),
      )
      assert.equal(balance.fact + balance.unspent, grant)
      assert.equal(balance.plan + balance.gap, grant)
      assert.equal(balance.returned + balance.toReturn, balance.unspent)
    }),
  )
})
