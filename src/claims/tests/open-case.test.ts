import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { annulEntry, correctEntry, registerEntry } from '#reception/contract.ts'
import { story } from '../../../tests/story.ts'
import { keepParties, listCases, openCase, readCase, readCaseOfEntry, tellCase } from '../contract.ts'
import { aCase, again, aVisit, draft, tell, toldOf } from './a-case.ts'

story('A case grows from an entry and takes over what the journal knows', async office => {
  const entry = await aVisit(office)
  const lawyer = office.as('lawyer')
  const params = { id: entry.id }
  const before = await lawyer.call(readCaseOfEntry, { params })
  assert.deepEqual(before, { matter: entry.id, case: null, sphere: 'defective_goods' })
  const opened = await lawyer.call(openCase, { params, input: {} })
  assert.deepEqual(
    [opened.id, opened.number, opened.state, opened.sphere, opened.person, opened.priceTenge, opened.lawyer],
    [entry.id, entry.number, 'preparing', 'defective_goods', entry.person, 150_000, entry.lawyer],
  )
  assert.equal(opened.personName, 'Ермекова Динара Болатовна')
  assert.deepEqual(
    opened.parties.map(({ name, role }) => [name, role]),
    [['ТОО «Алтын дән»', 'seller']],
  )
  assert.deepEqual(
    opened.visits.map(({ number }) => number),
    [entry.number],
  )
  assert.deepEqual(opened.next, ['send_claim', 'settle', 'withdraw', 'close'])
  const again = await lawyer.call(openCase, { params, input: { sphere: 'tickets' } })
  assert.deepEqual(again, opened, 'asked twice it is the same case')
  assert.equal((await lawyer.call(readCaseOfEntry, { params })).case, entry.id)
  const { items, total } = await lawyer.call(listCases, {
    params: { programme: office.home.programme },
    search: { state: 'open' },
  })
  assert.deepEqual([items.length, total, items[0]?.parties], [1, 1, ['ТОО «Алтын дән»']])
})

story('A repeated visit continues the matter, and the matter has one case', async office => {
  const entry = await aVisit(office)
  const second = await office.as('lawyer').call(registerEntry, {
    input: {
      id: newId(),
      office: entry.office,
      channel: 'phone',
      person: entry.person,
      matter: entry.id,
      topic: 'retail',
      question: 'Ответа всё нет.',
    },
  })
  const opened = await office.as('lawyer').call(openCase, { params: { id: second.id }, input: {} })
  assert.equal(opened.id, entry.id)
  assert.equal(opened.visits.length, 2)
})

story('Nobody without a card, no annulled entry, and nobody without the right opens a case', async office => {
  const { as, home, neighbour } = office
  const nameless = await as('chair').call(registerEntry, {
    input: {
      id: newId(),
      office: home.office.kostanay,
      channel: 'phone',
      topic: 'retail',
      question: 'Как вернуть товар?',
    },
  })
  await as('chair').refused(openCase, { params: { id: nameless.id }, input: {} }, 422, 'claims.needs_citizen')
  const entry = await aVisit(office)
  const params = { id: entry.id }
  for (const name of ['intern', 'monitor', 'editor'] as const)
    await as(name).refused(openCase, { params, input: {} }, 403)
  await as('lawyer2').refused(openCase, { params, input: {} }, 404)
  await as('chair', neighbour).refused(openCase, { params, input: {} }, 404)
  await as('chair').refused(openCase, { params: { id: newId() }, input: {} }, 404)
  await as('chair').refused(openCase, { params, input: { sphere: 'pigeons' } }, 422, 'wrong_input')
  await as('chair').call(annulEntry, { params, input: { version: entry.version, because: 'Не туда' } })
  await as('chair').refused(openCase, { params, input: {} }, 409, 'claims.annulled_entry')
})

story('The dispute is told bit by bit; the second editor sees both versions', async office => {
  const { as } = office
  const found = await aCase(office)
  const lines = [
    { kind: 'price' as const, label: 'Пароочиститель', tenge: 150_000 },
    { kind: 'expertise' as const, label: 'Экспертиза', tenge: 12_000 },
  ]
  const told = await tell(as('lawyer'), found, {
    bought: 'пароочиститель',
    boughtOn: '2020-10-20',
    noticedOn: '2020-10-27',
    demands: ['cancel_refund'],
    lines,
    answers: { model: 'П-7' },
  })
  assert.deepEqual([told.claimedTenge, told.demands, told.answers], [162_000, ['cancel_refund'], { model: 'П-7' }])
  const problem = await as('lawyer').refused(
    tellCase,
    { params: { id: found.id }, input: toldOf(found) },
    409,
    'stale_version',
  )
  assert.equal((problem.current as typeof told).claimedTenge, 162_000)
  await as('lawyer').refused(
    tellCase,
    { params: { id: found.id }, input: { ...toldOf(told), noticedOn: '2020-10-01' } },
    422,
    'claims.noticed_before_bought',
  )
  await as('lawyer').refused(
    tellCase,
    { params: { id: found.id }, input: { ...toldOf(told), lines: [{ ...lines[0], tenge: -1 }] } },
    422,
    'wrong_input',
  )
  await as('intern').refused(tellCase, { params: { id: found.id }, input: toldOf(told) }, 403)
  await as('lawyer2').refused(tellCase, { params: { id: found.id }, input: toldOf(told) }, 404)
})

story('The monitor sees the case without the name, the answers and the files', async office => {
  const found = await tell(office.as('chair'), await aCase(office), { answers: { address: 'ул. Парковая, 1' } })
  const seen = await office.as('monitor').call(readCase, { params: { id: found.id } })
  assert.deepEqual([seen.personName, seen.answers, seen.may], ['Д••••• Е.', {}, []])
  await office.as('editor').refused(readCase, { params: { id: found.id } }, 403)
  await office.as('lawyer2').refused(readCase, { params: { id: found.id } }, 404)
  await office.as('chair', office.neighbour).refused(readCase, { params: { id: found.id } }, 404)
  const looks = await office.look(
    sql => sql`select permission, persons from looks where permission = 'claims.case.read'`,
  )
  assert.equal(looks.length, 0, 'who saw no name has looked at nobody')
  await again(office.as('lawyer'), found)
  const [look] = await office.look(
    sql => sql<{ persons: string[] }[]>`select persons from looks where permission = 'claims.case.read'`,
  )
  assert.deepEqual(look?.persons, [found.person])
})

story('Parties stand in their order, with a number whose check digit fits; one with a paper stays', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office, { parties: 2 })
  const params = { id: found.id }
  assert.deepEqual(
    found.parties.map(({ name }) => name),
    ['ТОО «Алтын дән»', 'Завод 1'],
  )
  const turned = await lawyer.call(keepParties, {
    params,
    input: { version: found.version, parties: found.parties.toReversed() },
  })
  assert.deepEqual(
    turned.parties.map(({ name }) => name),
    ['Завод 1', 'ТОО «Алтын дән»'],
  )
  const [first] = turned.parties
  const withBin = (bin: string) => ({
    params,
    input: { version: turned.version, parties: [{ ...first!, bin }, turned.parties[1]!] },
  })
  const wrong = await lawyer.refused(keepParties, withBin('940140000386'), 422, 'wrong_input')
  assert.equal(wrong.errors?.[0]?.path, 'parties.0.bin')
  const right = await lawyer.call(keepParties, withBin('9401 4000 0385'))
  assert.equal(right.parties[0]?.bin, '940140000385')
  await lawyer.call(keepParties, {
    params,
    input: { version: right.version, parties: [{ ...first!, bin: '800416100254' }, turned.parties[1]!] },
  })
  const now = await again(lawyer, found)
  await draft(lawyer, now)
  await lawyer.refused(
    keepParties,
    { params, input: { version: now.version, parties: [] } },
    409,
    'claims.party_is_addressed',
  )
})

story(
  'The journal’s line and the case stay together: another visitor is another citizen, none is refused',
  async office => {
    const chair = office.as('chair')
    const found = await aCase(office)
    const other = await aVisit(office)
    const { channel, topic, question, receivedOn } = other
    const correct = (more: object) => ({
      params: { id: found.id },
      input: { channel, topic, question, receivedOn, version: 1, ...more },
    })
    await chair.refused(correctEntry, correct({ person: null }), 409, 'claims.case_keeps_citizen')
    const elsewhere = correct({ person: other.person, matter: other.id })
    await chair.refused(correctEntry, elsewhere, 409, 'claims.case_keeps_matter')
    await chair.call(correctEntry, correct({ person: other.person }))
    assert.equal((await again(office.as('lawyer'), found)).person, other.person)
  },
)
