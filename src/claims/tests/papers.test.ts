import assert from 'node:assert/strict'
import { addInstitution } from '#directory/contract.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { readCaseHistory } from '../contract.ts'
import { correctDraft, draftPaper, dropDraft, type Paper, recordAnswer, recordSending } from '../paper-contract.ts'
import { aCase, again, draft, handOver } from './a-case.ts'

const sending = ({ version }: Paper, more: object = {}) => ({
  version,
  way: 'registered' as const,
  tracking: 'RR 123 456 789 KZ',
  sentOn: '2020-11-03',
  ...more,
})

story(
  'A claim is drafted, sent by registered mail, received and answered; the case and its deadline follow',
  async office => {
    const lawyer = office.as('lawyer')
    const found = await aCase(office)
    const paper = await draft(lawyer, found)
    assert.deepEqual(
      [paper.state, paper.addressee, paper.may.toSorted()],
      ['draft', 'ТОО «Алтын дән»', ['claims.paper.draft', 'claims.paper.send']],
    )
    const params = { id: paper.id }
    const sent = await lawyer.call(recordSending, { params, input: sending(paper) })
    assert.equal(sent.state, 'sent')
    assert.deepEqual(sent.may.toSorted(), ['claims.paper.copy', 'claims.paper.send'])
    const waiting = await again(lawyer, found)
    assert.deepEqual([waiting.state, waiting.deadlines], ['with_seller', []])
    const delivered = await lawyer.call(recordSending, { params, input: sending(sent, { receivedOn: '2020-11-05' }) })
    assert.equal(delivered.state, 'delivered')
    const [deadline] = (await again(lawyer, found)).deadlines
    assert.deepEqual([deadline?.kind, deadline?.dueOn, deadline?.paper], ['claim_answer', '2020-11-16', paper.id])
    assert.match(
      deadline!.why,
      /Бумага получена 05\.11\.2020\. Срок – 10\u00a0календарных дней.*15\.11\.2020 – нерабочий.*ещё не утвердил/,
    )
    const answered = await lawyer.call(recordAnswer, {
      params,
      input: { version: delivered.version, answeredOn: '2020-11-12', answer: 'refusal', note: 'Гарантия истекла.' },
    })
    assert.equal(answered.state, 'answered')
    const after = await again(lawyer, found)
    assert.deepEqual([after.state, after.deadlines[0]?.doneOn], ['seller_answered', '2020-11-12'])
    const { items } = await lawyer.call(readCaseHistory, { params: { id: found.id } })
    assert.deepEqual(
      items.map(({ step, on, paper: by }) => [step, on, by]),
      [
        ['send_claim', '2020-11-03', paper.id],
        ['seller_answers', '2020-11-12', paper.id],
      ],
    )
  },
)

story('The same draft twice is one paper; what was sent stays as it went out', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  const input = {
    id: newId(),
    kind: 'claim' as const,
    language: 'kk' as const,
    title: 'Наразылық',
    party: found.parties[0]!.id,
  }
  const params = { id: found.id }
  const first = await lawyer.call(draftPaper, { params, input })
  assert.deepEqual(await lawyer.call(draftPaper, { params, input }), first)
  const { version, id } = first
  const corrected = await office
    .as('intern')
    .call(correctDraft, { params: { id }, input: { version, title: 'Наразылық (екінші)', party: null } })
  await lawyer.refused(correctDraft, { params: { id }, input: { version, title: 'x' } }, 409, 'stale_version')
  await lawyer.refused(recordSending, { params: { id }, input: sending(corrected) }, 422, 'claims.needs_addressee')
  const mended = { version: corrected.version, title: 'Наразылық', party: found.parties[0]!.id }
  await lawyer.refused(
    correctDraft,
    { params: { id }, input: { ...mended, draftedOn: '2020-12-01' } },
    422,
    'claims.not_yet',
  )
  const again = await lawyer.call(correctDraft, { params: { id }, input: { ...mended, draftedOn: '2020-11-28' } })
  assert.equal(again.draftedOn, '2020-11-28', 'it was written before the program heard of it')
  const sent = await handOver(lawyer, again, '2020-11-30')
  await lawyer.refused(
    correctDraft,
    { params: { id }, input: { version: sent.version, title: 'x' } },
    409,
    'claims.paper_was_sent',
  )
  await lawyer.refused(dropDraft, { params: { id }, input: { version: sent.version } }, 409, 'claims.paper_was_sent')
  const second = await draft(lawyer, found)
  await lawyer.call(dropDraft, { params: { id: second.id }, input: { version: second.version } })
  await lawyer.refused(dropDraft, { params: { id: second.id }, input: { version: 1 } }, 404)
})

story('Days that cannot be are refused: by the form, by the program, and by the database itself', async office => {
  const lawyer = office.as('lawyer')
  const paper = await draft(lawyer, await aCase(office))
  const params = { id: paper.id }
  const refused = (more: object, status: number, code: string) =>
    lawyer.refused(recordSending, { params, input: sending(paper, more) }, status, code)
  const early = await refused({ receivedOn: '2020-11-02' }, 422, 'wrong_input')
  assert.deepEqual(
    early.errors?.map(({ path, message }) => [path, message]),
    [['receivedOn', 'Получить раньше, чем отправили, нельзя: проверьте обе даты.']],
  )
  await refused({ sentOn: '2020-11-01', receivedOn: null }, 422, 'claims.sent_before_drafted')
  await refused({ sentOn: '2020-12-01' }, 422, 'claims.not_yet')
  await refused({ tracking: ' ' }, 422, 'wrong_input')
  await refused({ way: 'hand', receivedOn: '2020-11-04' }, 422, 'wrong_input')
  await refused({ way: 'pigeon' }, 422, 'wrong_input')
  await lawyer.refused(
    recordAnswer,
    { params, input: { version: 1, answeredOn: '2020-11-10', answer: 'full' } },
    409,
    'claims.paper_not_received',
  )
  const sent = await handOver(lawyer, paper, '2020-11-03')
  await lawyer.refused(
    recordAnswer,
    { params, input: { version: sent.version, answeredOn: '2020-11-02', answer: 'full' } },
    422,
    'claims.answered_before_sent',
  )
  await assert.rejects(
    office.look(sql => sql`update papers set received_on = '2020-11-01', way = 'email' where id = ${paper.id}`),
    /paper_is_received_after_sending/,
  )
})

story('Who may not send may not, elsewhere nothing is there, and a stale version is shown', async office => {
  const { as, neighbour } = office
  const paper = await draft(as('lawyer'), await aCase(office))
  const given = { params: { id: paper.id }, input: sending(paper) }
  for (const name of ['intern', 'monitor', 'editor'] as const) await as(name).refused(recordSending, given, 403)
  await as('lawyer2').refused(recordSending, given, 404)
  await as('chair', neighbour).refused(recordSending, given, 404)
  const sent = await as('lawyer').call(recordSending, given)
  const stale = await as('lawyer').refused(recordSending, given, 409, 'stale_version')
  assert.equal((stale.current as Paper).version, sent.version)
})

story('The seller comes first, and a bank is no seller', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  const department = newId()
  await lawyer.call(addInstitution, {
    input: { id: department, kind: 'state_body', name: 'Департамент торговли и защиты прав потребителей' },
  })
  const to = { party: null, body: department }
  const early = await draft(lawyer, found, { kind: 'complaint', ...to })
  await lawyer.refused(recordSending, { params: { id: early.id }, input: sending(early) }, 409, 'claims.seller_first')
  const bank = await aCase(office, { sphere: 'financial' })
  const claim = await draft(lawyer, bank)
  await lawyer.refused(
    recordSending,
    { params: { id: claim.id }, input: sending(claim) },
    409,
    'claims.not_under_consumer_law',
  )
  const appeal = await draft(lawyer, bank, { kind: 'appeal', ...to })
  await handOver(lawyer, appeal, '2020-11-04')
  const now = await again(lawyer, bank)
  assert.equal(now.state, 'with_body')
  assert.deepEqual(
    now.deadlines.map(({ dueOn }) => dueOn),
    [null, null],
    'the numbers of 2020 await a lawyer',
  )
  assert.match(now.deadlines[0]!.why, /не утверждён юристом/)
})

story('Without an address nothing is posted, without an e-mail nothing is written', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office, { parties: 2 })
  const paper = await draft(lawyer, found, { party: found.parties[1]!.id })
  await lawyer.refused(
    recordSending,
    { params: { id: paper.id }, input: sending(paper, { way: 'email' }) },
    422,
    'claims.needs_email',
  )
  await office.look(sql => sql`update case_parties set address = '' where id = ${found.parties[1]!.id}`)
  await lawyer.refused(recordSending, { params: { id: paper.id }, input: sending(paper) }, 422, 'claims.needs_address')
  const byHand = sending(paper, { way: 'hand', tracking: '', receivedOn: '2020-11-03' })
  await lawyer.call(recordSending, { params: { id: paper.id }, input: byHand })
})
