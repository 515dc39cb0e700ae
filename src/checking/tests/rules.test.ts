import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/language.ts'
import { check } from '../check.ts'
import { placeInWords } from '../place-words.ts'
import { rules } from '../rules/all-rules.ts'
import { findingsOf, type Rule } from '../rules/rule.ts'
import type { WrittenReport } from '../written-report.ts'
import type { Cases } from './cases/case.ts'
import { claimCases } from './cases/claims.ts'
import { countedThingsCases } from './cases/counted-things.ts'
import { fieldCases } from './cases/fields.ts'
import { identifierCases } from './cases/identifiers.ts'
import { moneyCases } from './cases/money.ts'
import { nameCases } from './cases/names.ts'
import { peopleCases } from './cases/people.ts'
import { planFactCases } from './cases/plan-fact.ts'
import { proposalCases } from './cases/proposals.ts'
import { reachCases } from './cases/reach.ts'
import { recommendationCases } from './cases/recommendations.ts'
import { sameQuantityCases } from './cases/same-quantity.ts'
import { surveyCases } from './cases/survey.ts'
import { targetCases } from './cases/targets.ts'
import { unitCases } from './cases/units.ts'
import { wordingCases } from './cases/wording.ts'
import { small, unreadReport } from './small-report.ts'

const cases: Cases = {
  ...{ ...peopleCases, ...sameQuantityCases, ...unitCases, ...targetCases, ...planFactCases, ...surveyCases },
  ...{ ...moneyCases, ...countedThingsCases, ...identifierCases, ...nameCases, ...claimCases, ...reachCases },
  ...{ ...recommendationCases, ...fieldCases, ...proposalCases, ...wordingCases },
}

const verdicts = (rule: Rule, told: Partial<WrittenReport>) => [...rule.judge(small(told))].map(({ holds }) => holds)

describe('Rules', () => {
  it('have names of their own, and each a table of reports about which it holds, fails and can’t decide', () => {
    assert.deepEqual(Object.keys(cases).toSorted(), rules.map(({ check }) => check).toSorted())
    for (const [name, { holds, fails, undecided }] of Object.entries(cases))
      assert.ok(holds.length > 0 && fails.length > 0 && undecided.length > 0, name)
  })

  it('keep silent about a report of which nothing could be read', () => {
    assert.deepEqual(check(unreadReport), [])
  })

  for (const rule of rules) {
    const { holds, fails, undecided } = cases[rule.check]!
    it(`${rule.id} ${rule.check}: speaks where it fails, and only there`, () => {
      for (const [index, told] of holds.entries()) {
        const found = verdicts(rule, told)
        assert.ok(!found.includes(false), `it holds: ${index}`)
      }
      for (const [index, told] of fails.entries()) assert.ok(verdicts(rule, told).includes(false), `it fails: ${index}`)
      for (const [index, told] of typeof undecided === 'string' ? [] : undecided.entries())
        assert.deepEqual(new Set([...verdicts(rule, told), null]), new Set([null]), `it can’t decide: ${index}`)
    })
  }

  it('say it in three languages, with every place filled and named', () => {
    for (const rule of rules)
      for (const told of cases[rule.check]!.fails)
        for (const { message, places, severity } of findingsOf(rule, small(told)))
          for (const language of severity === 'note' && rule.severity !== 'note' ? [] : languages) {
            assert.doesNotMatch(message[language], /\{\w+\}|undefined|NaN/, `${rule.check} ${language}`)
            for (const { place } of places) assert.ok(placeInWords(place, language))
          }
  })
})
