import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  type CaseState,
  caseStates,
  maySend,
  nextPaper,
  nextSteps,
  offers,
  outcomesOf,
  type PaperKind,
  paperKinds,
  type Step,
  stepNames,
  stepOfOutcome,
  stepOfReplies,
  stepOfSending,
  steps,
} from '../rules.ts'
import { suggestedSphere } from '../spheres.ts'

const ending: Step[] = ['settle', 'withdraw', 'close']
const goods = (state: CaseState) => ({ state, sphere: 'defective_goods' }) as const
const loan = (state: CaseState) => ({ state, sphere: 'financial' }) as const

const table: readonly [CaseState, Step[]][] = [
  ['preparing', ['send_claim', ...ending]],
  ['with_seller', ['seller_answers', 'seller_is_silent', ...ending]],
  ['seller_answered', ['agree_on_pre_trial', 'complain', 'sue', ...ending]],
  ['seller_silent', ['seller_answers', 'seller_was_not_silent', 'agree_on_pre_trial', 'complain', 'sue', ...ending]],
  ['pre_trial', ['pre_trial_fails', ...ending]],
  ['pre_trial_failed', ['complain', 'sue', ...ending]],
  ['with_body', ['body_answers', 'body_is_silent', ...ending]],
  ['body_answered', ['sue', ...ending]],
  ['body_silent', ['body_answers', 'body_was_not_silent', 'sue', ...ending]],
  ['in_court', ['court_decides', ...ending]],
  ['decided', ending],
  ['closed', ['reopen']],
]

test('every state offers these steps in this order, and no others', () => {
  assert.deepEqual(table.map(([state]) => state).toSorted(), caseStates.toSorted())
  for (const [state, offered] of table) assert.deepEqual(nextSteps(goods(state)), offered, state)
})

test('a financial dispute goes to the regulator at once, and never to the seller', () => {
  assert.deepEqual(nextSteps(loan('preparing')), ['reroute', ...ending])
  assert.equal(stepOfSending(loan('preparing'), 'appeal'), 'reroute')
  assert.equal(stepOfSending(loan('preparing'), 'claim'), undefined)
  assert.equal(maySend(loan('preparing'), 'claim'), false)
})

test('the paper that is offered first is the one that the case asks for', () => {
  const papers: readonly [CaseState, PaperKind, PaperKind][] = [
    ['preparing', 'claim', 'appeal'],
    ['with_seller', 'claim', 'settlement'],
    ['seller_answered', 'complaint', 'complaint'],
    ['seller_silent', 'complaint', 'complaint'],
    ['pre_trial', 'settlement', 'settlement'],
    ['pre_trial_failed', 'complaint', 'complaint'],
    ['with_body', 'complaint', 'appeal'],
    ['body_answered', 'lawsuit', 'lawsuit'],
    ['in_court', 'lawsuit', 'lawsuit'],
    ['decided', 'settlement', 'settlement'],
  ]
  for (const [state, goodsPaper, loanPaper] of papers)
    assert.deepEqual([nextPaper(goods(state)), nextPaper(loan(state))], [goodsPaper, loanPaper], state)
})

test('every open state can be settled, withdrawn and closed; every step leads somewhere and has somebody', () => {
  for (const state of caseStates.filter(each => each !== 'closed')) {
    for (const step of ending) assert.ok(offers(goods(state), step), `${step} of ${state}`)
    for (const outcome of ['settled', 'dropped'] as const) assert.ok(outcomesOf(state).includes(outcome))
  }
  for (const { to, from } of Object.values(steps)) {
    assert.ok(to === 'before' || caseStates.includes(to))
    assert.ok(from.length > 0)
  }
})

const sendings: readonly [CaseState, PaperKind, Step | undefined, boolean][] = [
  ['preparing', 'claim', 'send_claim', true],
  ['preparing', 'complaint', undefined, false],
  ['preparing', 'lawsuit', undefined, false],
  ['preparing', 'power_of_attorney', undefined, true],
  ['with_seller', 'claim', undefined, true],
  ['with_seller', 'complaint', undefined, false],
  ['with_seller', 'settlement', undefined, true],
  ['seller_silent', 'complaint', 'complain', true],
  ['seller_silent', 'appeal', 'complain', true],
  ['seller_answered', 'lawsuit', 'sue', true],
  ['pre_trial', 'lawsuit', undefined, false],
  ['with_body', 'claim', undefined, true],
  ['with_body', 'complaint', undefined, true],
  ['body_answered', 'lawsuit', 'sue', true],
  ['in_court', 'lawsuit', undefined, true],
  ['in_court', 'motion', undefined, true],
  ['closed', 'claim', undefined, false],
]
test('what sending a paper does', () => {
  for (const [state, kind, step, allowed] of sendings) {
    assert.equal(stepOfSending(goods(state), kind), step, `${kind} of ${state}`)
    assert.equal(maySend(goods(state), kind), allowed, `${kind} of ${state}`)
  }
})

const claim = (state: string) => ({ kind: 'claim', state }) as const
const replies: readonly [string, CaseState, { kind: PaperKind; state: string }[], Step | undefined][] = [
  ['nobody answered yet', 'with_seller', [claim('delivered')], undefined],
  ['the only seller answered', 'with_seller', [claim('answered')], 'seller_answers'],
  ['one of two is waited for', 'with_seller', [claim('answered'), claim('sent')], undefined],
  ['both silent', 'with_seller', [claim('silent'), claim('silent')], 'seller_is_silent'],
  ['one silent, one answered', 'with_seller', [claim('silent'), claim('answered')], 'seller_answers'],
  ['a draft is nobody', 'with_seller', [claim('silent'), claim('draft')], 'seller_is_silent'],
  ['a late answer', 'seller_silent', [claim('answered')], 'seller_answers'],
  ['the term runs after all', 'seller_silent', [claim('delivered')], 'seller_was_not_silent'],
  ['already told', 'seller_answered', [claim('answered')], undefined],
  ['the body answers', 'with_body', [claim('silent'), { kind: 'complaint', state: 'answered' }], 'body_answers'],
  ['the body is silent', 'with_body', [claim('silent'), { kind: 'appeal', state: 'silent' }], 'body_is_silent'],
  ['a seller’s answer does not move a case in court', 'in_court', [claim('answered')], undefined],
]
for (const [what, state, papers, step] of replies)
  test(`replies: ${what}`, () => assert.equal(stepOfReplies(goods(state), papers), step))

test('a case never goes down, save that silence is taken back or a case is reopened', () => {
  const rung = (state: CaseState) => caseStates.indexOf(state)
  for (const step of stepNames) {
    const { from, to } = steps[step]
    if (to === 'before' || step.endsWith('_was_not_silent') || step === 'seller_answers' || step === 'body_answers')
      continue
    for (const state of from) assert.ok(rung(to) > rung(state), `${step} from ${state}`)
  }
})

test('whatever is done, a case stays within the table', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 30 }), fc.array(fc.constantFrom(...paperKinds)), (choices, kinds) => {
      let state: CaseState = 'preparing'
      for (const choice of choices) {
        const offered = nextSteps(goods(state)).filter(step => step !== 'reopen')
        if (offered.length === 0) break
        const { to } = steps[offered[choice % offered.length]!]
        state = to as CaseState
        for (const kind of kinds) if (stepOfSending(goods(state), kind)) assert.ok(maySend(goods(state), kind))
      }
      assert.ok(caseStates.includes(state))
    }),
  )
})

test('closing has three names', () => {
  assert.deepEqual((['settled', 'dropped', 'refund_full', 'court_decision'] as const).map(stepOfOutcome), [
    'settle',
    'withdraw',
    'close',
    'close',
  ])
  assert.ok(!outcomesOf('with_seller').includes('fined'), 'nobody is fined before a state body was asked')
  assert.ok(!outcomesOf('body_answered').includes('court_decision'))
})

test('the topic of the journal suggests the kind of dispute', () => {
  assert.deepEqual(
    [
      'retail',
      'retail.defective',
      'retail.proper_quality',
      'ecommerce.prepayment',
      'events',
      'utilities.repair',
      'medical.price',
      'own',
    ].map(suggestedSphere),
    [
      'defective_goods',
      'defective_goods',
      'proper_quality',
      'online_shop',
      'tickets',
      'building_repair',
      'other_service',
      'other_service',
    ],
  )
  assert.equal(suggestedSphere('financial.loan'), 'financial')
})
