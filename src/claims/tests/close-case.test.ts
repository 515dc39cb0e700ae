import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { closeEntry, readEntry, registerEntry } from '#reception/contract.ts'
import { type Office, story } from '../../../tests/story.ts'
import { noticeSilence } from '../clock.ts'
import { type Case, closeCase, reopenCase, takeStep, tellCase } from '../contract.ts'
import { addDeadline } from '../deadline-contract.ts'
import { aCase, again, draft, handOver, toldOf } from './a-case.ts'

const closing = ({ id, version }: Case, more: object) => ({ params: { id }, input: { version, ...more } as never })
const entryOf = (office: Office, id: string) => office.as('lawyer').call(readEntry, { params: { id } })

story('A case is closed with the money, the journal has it once, and nothing is due any more', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  await handOver(lawyer, await draft(lawyer, found), '2020-11-20')
  await lawyer.call(addDeadline, {
    params: { id: found.id },
    input: { id: newId(), title: 'Позвонить в магазин', dueOn: '2020-12-02' },
  })
  const waiting = await again(lawyer, found)
  assert.equal(waiting.deadlines.length, 2)
  const closed = await lawyer.call(
    closeCase,
    closing(waiting, { outcome: 'refund_full', returnedTenge: 150_000, note: 'Перевели на карту.' }),
  )
  assert.deepEqual(
    [closed.state, closed.outcome, closed.returnedTenge, closed.closedOn, closed.next, closed.outcomeNote],
    ['closed', 'refund_full', 150_000, '2020-11-30', ['reopen'], 'Перевели на карту.'],
  )
  assert.ok(closed.deadlines.every(({ doneOn }) => doneOn === '2020-11-30'))
  const entry = await entryOf(office, found.id)
  assert.deepEqual([entry.outcome, entry.returnedTenge, entry.closedOn], ['refund_full', 150_000, '2020-11-30'])
  await lawyer.refused(closeCase, closing(closed, { outcome: 'dropped' }), 409, 'claims.case_is_closed')
  await lawyer.refused(tellCase, { params: { id: found.id }, input: toldOf(closed) }, 409, 'claims.case_is_closed')
})

story('Money that a visit of the matter has got back already is a part of the sum', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  const visit = await lawyer.call(registerEntry, {
    input: {
      id: newId(),
      office: found.office,
      channel: 'phone',
      person: found.person,
      matter: found.id,
      topic: 'retail',
      question: 'Вернули часть.',
      answer: 'Ждём остаток.',
    },
  })
  await lawyer.call(closeEntry, {
    params: { id: visit.id },
    input: { version: visit.version, outcome: 'refund_part', returnedTenge: 50_000 },
  })
  const now = await again(lawyer, found)
  assert.equal(now.returnedTenge, 50_000)
  await lawyer.refused(
    closeCase,
    closing(now, { outcome: 'refund_part', returnedTenge: 40_000 }),
    409,
    'reception.matter_has_money',
  )
  const closed = await lawyer.call(closeCase, closing(now, { outcome: 'refund_full', returnedTenge: 150_000 }))
  assert.equal(closed.returnedTenge, 150_000)
  assert.deepEqual(
    [(await entryOf(office, found.id)).returnedTenge, (await entryOf(office, visit.id)).returnedTenge],
    [100_000, 50_000],
  )
})

story('An outcome fits where the case stands, and its money', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  const refused = async (more: object, status: number, code: string) =>
    lawyer.refused(closeCase, closing(await again(lawyer, found), more), status, code)
  await refused({ outcome: 'fined' }, 409, 'claims.outcome_not_possible')
  await refused({ outcome: 'court_decision' }, 409, 'claims.outcome_not_possible')
  await refused({ outcome: 'refund_part' }, 422, 'claims.refund_needs_sum')
  await refused({ outcome: 'replaced', returnedTenge: 5 }, 422, 'claims.no_money_with_this')
  await refused({ outcome: 'explained', closedOn: '2020-12-01' }, 422, 'claims.not_yet')
  await refused({ outcome: 'explained', closedOn: '2020-11-29' }, 422, 'claims.closes_before_opening')
  await refused({ outcome: 'gone' }, 422, 'wrong_input')
  await lawyer.refused(closeCase, closing({ ...found, version: 99 }, { outcome: 'explained' }), 409, 'stale_version')
  await office.as('intern').refused(closeCase, closing(found, { outcome: 'explained' }), 403)
  await office.as('lawyer2').refused(closeCase, closing(found, { outcome: 'explained' }), 404)
  await office.as('chair', office.neighbour).refused(closeCase, closing(found, { outcome: 'explained' }), 404)
})

story('Settled and dropped: at any step, also in the middle', async office => {
  const lawyer = office.as('lawyer')
  const settled = await lawyer.call(
    closeCase,
    closing(await aCase(office), { outcome: 'settled', returnedTenge: 90_000 }),
  )
  assert.deepEqual([settled.state, (await entryOf(office, settled.id)).outcome], ['closed', 'settled'])
  const dropped = await aCase(office)
  await handOver(lawyer, await draft(lawyer, dropped), '2020-11-20')
  await lawyer.call(closeCase, closing(await again(lawyer, dropped), { outcome: 'dropped' }))
  const entry = await entryOf(office, dropped.id)
  assert.deepEqual(
    [entry.outcome, entry.returnedTenge],
    ['drafted', null],
    'the journal knows no giving up: a paper was drafted',
  )
})

story('Closed too soon, a case goes on where it stood, and the journal gives the money back', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  await handOver(lawyer, await draft(lawyer, found), '2020-11-03')
  await office.look(sql => noticeSilence(sql, '2020-11-30'))
  const closed = await lawyer.call(
    closeCase,
    closing(await again(lawyer, found), { outcome: 'refund_full', returnedTenge: 150_000 }),
  )
  const reopening = { params: { id: found.id }, input: { version: closed.version, note: 'Деньги не пришли.' } }
  await office.as('intern').refused(reopenCase, reopening, 403)
  const open = await lawyer.call(reopenCase, reopening)
  assert.deepEqual([open.state, open.outcome, open.closedOn, open.returnedTenge], ['seller_silent', null, null, null])
  assert.deepEqual(
    [(await entryOf(office, found.id)).outcome, (await entryOf(office, found.id)).returnedTenge],
    ['drafted', null],
  )
  await lawyer.refused(
    reopenCase,
    { params: { id: found.id }, input: { version: open.version, note: 'ещё раз' } },
    409,
    'claims.step_not_offered',
  )
  const agreed = await lawyer.call(takeStep, {
    params: { id: found.id },
    input: { version: open.version, step: 'agree_on_pre_trial', on: '2020-11-30' },
  })
  assert.equal(agreed.state, 'pre_trial')
})
