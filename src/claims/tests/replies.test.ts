import assert from 'node:assert/strict'
import { addInstitution } from '#directory/contract.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { noticeSilence } from '../clock.ts'
import { readCaseHistory, takeStep } from '../contract.ts'
import { countCopy, type Paper, recordAnswer, recordHandling, recordSending } from '../paper-contract.ts'
import { aCase, again, draft, handOver } from './a-case.ts'

const sending = ({ version }: Paper, more: object = {}) => ({
  version,
  way: 'registered' as const,
  tracking: 'RR 123 456 789 KZ',
  sentOn: '2020-11-03',
  ...more,
})

story('Two sellers: the case waits for both, one answers, the other is silent', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office, { parties: 2 })
  const [first, second] = found.parties
  const one = await handOver(lawyer, await draft(lawyer, found, { party: first!.id }), '2020-11-03')
  await handOver(lawyer, await draft(lawyer, found, { party: second!.id }), '2020-11-04')
  await lawyer.call(recordAnswer, {
    params: { id: one.id },
    input: { version: one.version, answeredOn: '2020-11-09', answer: 'part' },
  })
  assert.equal((await again(lawyer, found)).state, 'with_seller')
  assert.equal(
    await office.look(sql => noticeSilence(sql, '2020-11-16')),
    0,
    'the 14th is a Saturday: the term ends on Monday',
  )
  assert.equal(await office.look(sql => noticeSilence(sql, '2020-11-17')), 1)
  assert.equal(await office.look(sql => noticeSilence(sql, '2020-11-17')), 0, 'noticed once')
  const now = await again(lawyer, found)
  assert.deepEqual(
    [now.state, now.papers.map(({ state }) => state).toSorted()],
    ['seller_answered', ['answered', 'silent']],
  )
})

story(
  'Silence is noticed on the day, by nobody; a corrected day takes it back, and a late answer is still one',
  async office => {
    const lawyer = office.as('lawyer')
    const found = await aCase(office)
    const paper = await draft(lawyer, found)
    const params = { id: paper.id }
    await lawyer.call(recordSending, { params, input: sending(paper, { receivedOn: '2020-11-03' }) })
    await office.look(sql => noticeSilence(sql, '2020-11-14'))
    const silent = await again(lawyer, found)
    assert.deepEqual(
      [silent.state, silent.papers[0]?.silentOn, silent.deadlines[0]?.doneOn],
      ['seller_silent', '2020-11-14', '2020-11-14'],
    )
    const history = async () => (await lawyer.call(readCaseHistory, { params: { id: found.id } })).items
    assert.deepEqual((await history()).at(-1)?.member, null)
    const corrected = await lawyer.call(recordSending, {
      params,
      input: sending(silent.papers[0]!, { receivedOn: '2020-11-25' }),
    })
    assert.deepEqual([corrected.state, (await again(lawyer, found)).state], ['delivered', 'with_seller'])
    await office.look(sql => noticeSilence(sql, '2020-12-08'))
    assert.equal((await again(lawyer, found)).state, 'seller_silent')
    const [late] = (await again(lawyer, found)).papers
    await lawyer.call(recordAnswer, {
      params,
      input: { version: late!.version, answeredOn: '2020-11-30', answer: 'full' },
    })
    assert.equal((await again(lawyer, found)).state, 'seller_answered')
    assert.deepEqual(
      (await history()).map(({ step }) => step),
      ['send_claim', 'seller_is_silent', 'seller_was_not_silent', 'seller_is_silent', 'seller_answers'],
    )
  },
)

story('From silence to the mediator, the department and the court', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  const body = newId()
  await lawyer.call(addInstitution, { input: { id: body, kind: 'state_body', name: 'Департамент' } })
  await handOver(lawyer, await draft(lawyer, found), '2020-11-03')
  await office.look(sql => noticeSilence(sql, '2020-11-14'))
  const step = async (which: 'agree_on_pre_trial' | 'pre_trial_fails' | 'court_decides', on: string) => {
    const { id, version } = await again(lawyer, found)
    return lawyer.call(takeStep, { params: { id }, input: { version, step: which, on } })
  }
  assert.equal((await step('agree_on_pre_trial', '2020-11-16')).state, 'pre_trial')
  assert.equal((await step('pre_trial_fails', '2020-11-20')).state, 'pre_trial_failed')
  const complaint = await handOver(
    lawyer,
    await draft(lawyer, found, { kind: 'complaint', party: null, body }),
    '2020-11-21',
  )
  const input = { version: complaint.version, forwardedOn: '2020-11-23', forwardedTo: 'Инспекция', prolongedOn: null }
  await lawyer.refused(
    recordHandling,
    { params: { id: complaint.id }, input: { ...input, forwardedOn: '2020-11-01' } },
    422,
    'claims.handled_before_received',
  )
  await lawyer.refused(
    recordHandling,
    { params: { id: complaint.id }, input: { ...input, forwardedOn: null } },
    422,
    'wrong_input',
  )
  const forwarded = await lawyer.call(recordHandling, { params: { id: complaint.id }, input })
  assert.deepEqual([forwarded.forwardedOn, forwarded.forwardedTo], ['2020-11-23', 'Инспекция'])
  await lawyer.call(recordAnswer, {
    params: { id: complaint.id },
    input: { version: forwarded.version, answeredOn: '2020-11-27', answer: 'refusal' },
  })
  const refused = await again(lawyer, found)
  assert.deepEqual([refused.state, refused.next.slice(0, 1)], ['body_answered', ['sue']])
  await lawyer.refused(
    takeStep,
    { params: { id: found.id }, input: { version: refused.version, step: 'court_decides', on: '2020-11-28' } },
    409,
    'claims.step_not_offered',
  )
  await lawyer.refused(
    takeStep,
    { params: { id: found.id }, input: { version: 1, step: 'court_decides', on: '2020-11-28' } },
    409,
    'stale_version',
  )
  await handOver(lawyer, await draft(lawyer, found, { kind: 'lawsuit', party: null, body }), '2020-11-29')
  assert.equal((await step('court_decides', '2020-11-30')).state, 'decided')
  await office
    .as('monitor')
    .refused(
      takeStep,
      { params: { id: found.id }, input: { version: 1, step: 'court_decides', on: '2020-11-30' } },
      403,
    )
})

story('A copy counts for one activity, and only of a paper that was sent', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  const { organisation, programme } = office.home
  const [task, activity, other] = [newId(), newId(), newId()]
  await office.look(async sql => {
    await sql`insert into tasks (organisation, id, programme, position, title) values (${organisation}, ${task}, ${programme}, 1, 'Кабинеты')`
    for (const [id, number] of [
      [activity, 1],
      [other, 2],
    ] as const)
      await sql`
        insert into activities (organisation, id, programme, task, number, title, starts_on, ends_on)
        values (${organisation}, ${id}, ${programme}, ${task}, ${number}, 'Кабинет', '2020-03-02', '2020-11-30')`
  })
  const paper = await draft(lawyer, found)
  const params = { id: paper.id }
  await lawyer.refused(countCopy, { params, input: { version: paper.version, activity } }, 409, 'claims.copy_of_draft')
  const sent = await handOver(lawyer, paper, '2020-11-03')
  const counted = await lawyer.call(countCopy, { params, input: { version: sent.version, activity } })
  assert.equal(counted.copyFor, activity)
  const moved = await lawyer.call(countCopy, { params, input: { version: counted.version, activity: other } })
  assert.equal(moved.copyFor, other, 'in one or the other, never in both')
  await lawyer.refused(countCopy, { params, input: { version: sent.version, activity: null } }, 409, 'stale_version')
  await office.as('intern').refused(countCopy, { params, input: { version: moved.version, activity: null } }, 403)
  await lawyer.call(countCopy, { params, input: { version: moved.version, activity: null } })
})
