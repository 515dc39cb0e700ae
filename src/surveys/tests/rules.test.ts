import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { Form } from '../form-contract.ts'
import { askedOf, type FormFaultKind, formFaults, judge } from '../rules.ts'
import { bandsOf, claimOf, differenceOf, intervalOf, sharesOf, studentsT } from '../statistics.ts'
import { answers, form as given } from './a-survey.ts'

const form = Form.parse(given)
const changed = (at: number, change: object) =>
  Form.parse(given.map((each, index) => (index === at ? { ...each, ...change } : each)))
const when = (question: string, is = 'has', value: unknown = 'yes') => ({
  when: { every: true, tests: [{ question, is, value }] },
})

test('what keeps a questionnaire from being asked', () => {
  const cases: readonly (readonly [at: number, change: object, fault: FormFaultKind])[] = [
    [1, { code: 'term' }, 'code_twice'],
    [0, { choices: given[0]!.choices!.slice(0, 1) }, 'no_choices'],
    [0, { choices: [...given[0]!.choices!, given[0]!.choices![0]!] }, 'choice_twice'],
    [4, { choices: given[0]!.choices }, 'needless_choices'],
    [3, { to: null }, 'scale_without_ends'],
    [3, { from: 1, to: 100 }, 'scale_without_ends'],
    [3, { from: 5, to: 1 }, 'ends_crossed'],
    [0, { right: ['perhaps'] }, 'right_is_no_choice'],
    [4, when('nowhere'), 'asks_what_is_not_there'],
    [0, when('bought'), 'asks_a_later_one'],
    [0, when('term'), 'asks_itself_in_a_loop'],
    [4, when('term', 'has', 'perhaps'), 'test_does_not_fit'],
    [4, when('term', 'least', 3), 'test_does_not_fit'],
  ]
  assert.deepEqual(formFaults(form), [])
  for (const [at, change, fault] of cases)
    assert.ok(
      formFaults(changed(at, change)).some(each => each.fault === fault),
      `${fault}: ${JSON.stringify(formFaults(changed(at, change)))}`,
    )
})

test('a hidden question hides what depends on its answer', () => {
  const chain = changed(4, when('spheres', 'has', 'shop'))
  const codes = (bought: string) => askedOf(chain, { bought, spheres: ['shop'] }).map(({ code }) => code)
  assert.deepEqual(codes('yes'), ['term', 'bought', 'spheres', 'sure', 'wish'])
  assert.deepEqual(codes('no'), ['term', 'bought', 'sure'])
  for (const [is, value, shown] of [
    ['least', 4, true],
    ['least', 5, false],
    ['most', 4, true],
    ['answered', null, true],
  ] as const)
    assert.equal(askedOf(changed(4, when('sure', is, value)), { sure: 4 }).at(-1)!.code === 'wish', shown, is)
})

test('the score is the share of right answers among the questions about knowledge that were asked', () => {
  assert.equal(judge(form, answers).score, 1)
  assert.equal(judge(form, { ...answers, term: 'no' }).score, 0)
  assert.equal(judge(changed(0, { right: [] }), answers).score, null)
  const two = changed(2, { right: ['shop'] })
  assert.equal(judge(two, answers).score, 0.5)
  assert.equal(judge(two, { ...answers, bought: 'no' }).score, 1)
})

test('shares of any counts sum to 100, none further than a tenth from the truth', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }), counts => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const shares = sharesOf(counts)
      assert.equal(Math.round(shares.reduce((sum, share) => sum + share * 10, 0)), total === 0 ? 0 : 1000)
      for (const [index, share] of shares.entries())
        assert.ok(total === 0 || Math.abs(share - (counts[index]! * 100) / total) < 0.1 + 1e-9)
    }),
  )
})

test('classes of age have no gap and no overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 110 }), { maxLength: 8 }),
      fc.integer({ min: 0, max: 120 }),
      (bounds, age) => {
        const fitting = bandsOf(bounds).filter(
          ({ from, to }) => (from === null || age >= from) && (to === null || age <= to),
        )
        assert.equal(fitting.length, 1)
      },
    ),
  )
})

test('intervals and what may be claimed', () => {
  for (const [freedom, t] of [
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [99, 1.984],
  ] as const)
    assert.ok(Math.abs(studentsT(freedom) - t) < 0.02, `${freedom}: ${studentsT(freedom)}`)
  const sample = (mean: number, n = 100, deviation = 20) => ({ n, mean, deviation })
  assert.deepEqual(
    Object.values(intervalOf(sample(50))!).map(end => end.toFixed(1)),
    ['46.0', '54.0'],
  )
  assert.equal(intervalOf(sample(50, 1)), null)
  assert.equal(intervalOf(sample(99, 3))!.high, 100)
  assert.equal(differenceOf(sample(50), sample(60))!.by, 10)
  assert.equal(claimOf(null, null), 'nothing')
  assert.equal(claimOf(sample(50), null), 'one_wave')
  assert.equal(claimOf(sample(50), sample(60, 1)), 'too_few')
  assert.equal(claimOf(sample(50), sample(60)), 'grew')
  assert.equal(claimOf(sample(60), sample(50)), 'fell')
  assert.equal(claimOf(sample(50), sample(52)), 'no_change_shown')
})
