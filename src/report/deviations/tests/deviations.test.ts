import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planIds } from '#demonstration/plan.ts'
import { correctLine, readBudget } from '#money/contract.ts'
import { addExpense } from '#money/expense-contract.ts'
import { bought } from '#money/tests/a-budget.ts'
import { correctActivity, getPlan } from '#programme/structure-contract.ts'
import { type Office, storyOfTheYear } from '../../../../tests/story.ts'
import { readReport } from '../../contract.ts'
import { explainChange, listDeviations } from '../contract.ts'
import { type Found, lackingOf, type Said } from '../rules.ts'

const found = (more: Partial<Found> = {}): Found => ({
  ...{ kind: 'form', id: '', label: '', planned: '', actual: '', needsConsent: false, needsReplacement: false },
  ...more,
})
const said = (more: Partial<Said> = {}): Said => ({
  ...{ reason: '', replacement: '', consentNumber: '', consentOn: null, mistyped: false },
  ...more,
})
const letter = { number: '1', on: '2020-04-14' }
const cases: [name: string, Found, Said | undefined, lacks: string[]][] = [
  ['nothing was said', found(), undefined, ['reason']],
  ['a reason is enough', found(), said({ reason: 'Карантин' }), []],
  ['an indicator has its own', found({ kind: 'fact', reason: 'Карантин' }), undefined, []],
  ['another format asks for consent', found({ needsConsent: true }), said({ reason: 'Карантин' }), ['consent']],
  ['the letter is on record', found({ needsConsent: true, letter }), said({ reason: 'Карантин' }), []],
  ['the letter is told', found({ needsConsent: true }), said({ reason: 'К', consentNumber: '7' }), []],
  ['what did not come is replaced', found({ needsReplacement: true, reason: 'К' }), said(), ['replacement']],
  ['a slip in the plan', found({ needsConsent: true }), said({ reason: 'Опечатка', mistyped: true }), []],
]
for (const [name, departed, told, lacks] of cases)
  test(`a deviation lacks: ${name}`, () => assert.deepEqual(lackingOf(departed, told), lacks))

const deviations = async ({ as, home }: Office) =>
  (await as('monitor').call(listDeviations, { params: { programme: home.programme } })).items

storyOfTheYear(
  'The demonstration’s deviations are all closed; lines of the budget, another format and another day are among them',
  async office => {
    const items = await deviations(office)
    assert.deepEqual(
      items.filter(({ lacking }) => lacking.length > 0).map(({ label, lacking }) => [label, lacking]),
      [],
    )
    assert.deepEqual(
      items.filter(({ kind }) => kind !== 'fact').map(({ kind, consentNumber }) => [kind, consentNumber]),
      [
        ['budget', '01-14/118'],
        ['budget', '01-14/118'],
        ['budget', ''],
        ['budget', ''],
        ['budget', ''],
        ['budget', '01-14/52'],
        ['form', '01-14/198'],
        ['days', ''],
      ],
    )
    const report = await office.as('monitor').call(readReport, { params: { programme: office.home.programme } })
    assert.equal(report.changes.length, 8)
    assert.match(report.deviations.find(({ indicator }) => indicator === 'I26')!.reason, /Замена: 20 онлайн-встреч/)
    assert.match(report.deviations.find(({ indicator }) => indicator === 'taxes')!.consent, /01-14\/307/)
  },
)

storyOfTheYear(
  'A changed place opens a deviation by itself; it blocks until somebody says why, and a slip is no deviation',
  async office => {
    const { programme } = office.home
    const { activities } = await office.as('coordinator').call(getPlan, { params: { id: programme } })
    const { task: _task, number: _number, id, ...activity } = activities.find(({ number }) => number === 6)!
    const moved = { ...activity, places: 'Только Рудный' }
    await office.as('coordinator').call(correctActivity, { params: { id }, input: moved })
    const key = `place:${id}` as const
    const [opened] = await deviations(office)
    assert.deepEqual(
      [opened!.key, opened!.planned, opened!.actual, opened!.lacking],
      [key, activity.places, 'Только Рудный', ['reason']],
    )
    const blocks = async () =>
      (await office.as('monitor').call(readReport, { params: { programme } })).blocking.map(({ place }) => place)
    assert.ok((await blocks()).includes(`/report/deviations?open=${key}`))

    const say = { reason: 'Колледж закрыт на ремонт.', replacement: '', consentNumber: '', consentOn: null }
    const input = { ...say, consentFile: null, mistyped: false, version: 0 }
    const params = { programme, deviation: key }
    await office.as('monitor').refused(explainChange, { params, input }, 403)
    await office.as('editor', office.neighbour).refused(explainChange, { params, input }, 404)
    await office.as('editor').refused(explainChange, { params, input: { ...input, consentNumber: '5' } }, 422)
    const closed = await office.as('editor').call(explainChange, { params, input })
    assert.deepEqual([closed.lacking, closed.version], [[], 1])
    await office.as('editor').refused(explainChange, { params, input }, 409, 'stale_version')
    assert.ok(!(await blocks()).includes(`/report/deviations?open=${key}`))
    await office.as('editor').call(explainChange, { params, input: { ...input, mistyped: true, version: 1 } })
    const report = await office.as('monitor').call(readReport, { params: { programme } })
    assert.ok(!report.changes.some(each => each.key === key), 'a slip is not printed')
    const nothing = { programme, deviation: `place:${planIds(office.home).activity(1)}` as const }
    await office.as('editor').refused(explainChange, { params: nothing, input }, 404)
  },
)

storyOfTheYear('«Fully done» is worked out and can’t be written where it isn’t', async office => {
  const { programme } = office.home
  const column = async () =>
    new Map(
      (await office.as('monitor').call(readReport, { params: { programme } })).activities.flatMap(group =>
        group.activities.map(({ number, completeness }) => [number, completeness]),
      ),
    )
  const derived = await column()
  assert.equal(derived.get('3'), 'Полностью выполнено')
  assert.match(derived.get('4')!, /^Выполнено, кроме: «Количество выездов»/)
  const { activities } = await office.as('coordinator').call(getPlan, { params: { id: programme } })
  const { task: _task, number: _number, id, ...activity } = activities.find(({ number }) => number === 4)!
  const input = { ...activity, completeness: 'Полностью выполнено' }
  await office.as('coordinator').call(correctActivity, { params: { id }, input })
  assert.doesNotMatch((await column()).get('4')!, /Полностью/)
})

storyOfTheYear(
  'A line of the budget that is overspent is a deviation; its reason and the letter are written at the line',
  async office => {
    const { programme } = office.home
    const accountant = office.as('accountant')
    const { lines } = await accountant.call(readBudget, { params: { programme } })
    const { id, version, kind, title, planned, plan, fact } = lines.find(line => line.title.startsWith('Связь'))!
    assert.equal(plan, fact)
    await accountant.call(addExpense, { params: { programme }, input: bought(id, { amount: 1200 }) })
    const ofLine = async () => (await deviations(office)).find(({ key }) => key === `budget:${id}`)
    assert.deepEqual((await ofLine())!.lacking, ['reason', 'consent'])
    const { blocking } = await office.as('monitor').call(readReport, { params: { programme } })
    assert.equal(blocking.filter(({ place }) => place === `/budget?open=${id}`).length, 2)

    const because = { overspentBecause: 'Связь подорожала.', consentNumber: '01-14/310', consentOn: '2020-11-10' }
    const input = { version, kind, title, planned, ...because }
    await accountant.call(correctLine, { params: { id }, input })
    const closed = await ofLine()
    assert.deepEqual([closed!.lacking, closed!.reason, closed!.consentNumber], [[], 'Связь подорожала.', '01-14/310'])
    const report = await office.as('monitor').call(readReport, { params: { programme } })
    assert.match(report.changes.find(({ key }) => key === `budget:${id}`)!.consent, /01-14\/310/)
  },
)
