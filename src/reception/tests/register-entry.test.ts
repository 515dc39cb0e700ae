import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { crowdedStory, story } from '../../../tests/story.ts'
import { annulEntry, closeEntry, correctEntry, listEntries, readEntry, registerEntry } from '../contract.ts'

const question = (office: string) => ({
  id: newId(),
  office,
  channel: 'in_person' as const,
  topic: 'ecommerce' as const,
  question: 'Интернет-магазин не возвращает деньги за неисправный пылесос.',
})

story('A visitor is registered under the next number of the office and year', async ({ as, home, look }) => {
  const lawyer = as('lawyer')
  const first = await lawyer.call(registerEntry, { input: question(home.office.kostanay) })
  const second = await lawyer.call(registerEntry, {
    input: { ...question(home.office.kostanay), receivedOn: '2020-11-27' },
  })
  const elsewhere = await as('lawyer2').call(registerEntry, { input: question(home.office.rudny) })
  assert.deepEqual([first.number, second.number, elsewhere.number], ['К-2020/1', 'К-2020/2', 'Р-2020/1'])
  assert.equal(first.consumer, true)
  assert.equal(first.lawyer, home.member.lawyer)
  assert.deepEqual(first.may.filter(right => right.startsWith('reception.entry')).sort(), [
    'reception.entry.close',
    'reception.entry.correct',
    'reception.entry.export',
    'reception.entry.import',
    'reception.entry.print',
    'reception.entry.read',
    'reception.entry.register',
  ])
  const audit = await look(sql => sql`select action, subject, details from audit_log order by seq`)
  assert.deepEqual(
    audit.map(line => line.action),
    Array(3).fill('reception.entry.register'),
  )
  assert.equal(audit[0]!.subject, first.id)
  assert.equal((audit[0]!.details as Record<string, unknown>).question, '•', 'the log keeps no personal text')
})

story('The same submit twice is one record and one number', async ({ as, home }) => {
  const input = question(home.office.kostanay)
  const first = await as('lawyer').call(registerEntry, { input })
  const again = await as('lawyer').call(registerEntry, { input })
  assert.deepEqual(again, first)
  const next = await as('lawyer').call(registerEntry, { input: question(home.office.kostanay) })
  assert.equal(next.number, 'К-2020/2')
})

crowdedStory('Twenty clerks at once leave no gap in the numbers', async ({ as, home }) => {
  const same = question(home.office.rudny)
  const inputs = [...Array.from({ length: 18 }, () => question(home.office.rudny)), same, same]
  const made = await Promise.all(inputs.map(input => as('coordinator').call(registerEntry, { input })))
  const numbers = [...new Set(made.map(entry => Number(entry.number.split('/')[1])))].sort((a, b) => a - b)
  assert.deepEqual(
    numbers,
    Array.from({ length: 19 }, (_, index) => index + 1),
  )
})

story('The journal of another office, and of another association, does not exist', async ({ as, home, neighbour }) => {
  const entry = await as('lawyer2').call(registerEntry, { input: question(home.office.rudny) })
  await as('lawyer').refused(readEntry, { params: { id: entry.id } }, 404, 'not_found')
  await as('lawyer', neighbour).refused(readEntry, { params: { id: entry.id } }, 404, 'not_found')
  await as('chair', neighbour).refused(registerEntry, { input: question(home.office.rudny) }, 404, 'not_found')
  await as('lawyer').refused(registerEntry, { input: question(home.office.rudny) }, 404, 'not_found')
  await as('editor').refused(registerEntry, { input: question(home.office.kostanay) }, 403, 'forbidden')
  const seen = await as('lawyer').call(listEntries, { params: { programme: home.programme } })
  assert.deepEqual(seen.items, [])
})

story('Bad input names every wrong field in the reader’s language, and nothing is recorded', async ({ as, home }) => {
  const wrong = {
    ...question(home.office.kostanay),
    channel: 'pigeon',
    question: ' \u200b ',
    amountTenge: -5,
    colour: 'red',
  }
  const problem = await as('lawyer').refused(registerEntry, { input: wrong, language: 'kk' }, 422, 'wrong_input')
  assert.deepEqual(problem.errors!.map(error => error.path).sort(), ['', 'amountTenge', 'channel', 'question'])
  assert.match(problem.errors!.find(error => error.path === 'question')!.message, /толтырыңыз/)
  await as('lawyer').refused(
    registerEntry,
    { input: { ...question(home.office.kostanay), question: 'Я'.repeat(5000) } },
    422,
  )
  await as('lawyer').refused(
    registerEntry,
    { input: { ...question(home.office.kostanay), receivedOn: '2020-12-01' } },
    422,
    'reception.outside_the_office',
  )
  await as('lawyer').refused(
    registerEntry,
    { input: { ...question(home.office.kostanay), person: newId() } },
    422,
    'unknown_link',
  )
  await as('lawyer').refused(registerEntry, { input: question(newId()) }, 404)
  const { items } = await as('lawyer').call(listEntries, { params: { programme: home.programme } })
  assert.deepEqual(items, [])
})

story('Emoji stay, characters that hide or turn text round go', async ({ as, home }) => {
  const entry = await as('lawyer').call(registerEntry, {
    input: { ...question(home.office.kostanay), question: '  Не рабо\u200bтает 🧹 \u202eплохо  ' },
  })
  assert.equal(entry.question, 'Не работает 🧹 плохо')
})

story(
  'An entry is corrected, closed with the money returned, and the second editor sees both versions',
  async ({ as, home }) => {
    const lawyer = as('lawyer')
    const entry = await lawyer.call(registerEntry, { input: question(home.office.kostanay) })
    const params = { id: entry.id }
    const told = {
      channel: 'phone' as const,
      topic: 'retail' as const,
      question: 'Магазин не принимает телефон.',
      receivedOn: '2020-11-30',
    }
    const corrected = await lawyer.call(correctEntry, { params, input: { ...told, version: entry.version } })
    assert.deepEqual([corrected.number, corrected.channel, corrected.version], [entry.number, 'phone', 2])
    const problem = await as('coordinator').refused(
      correctEntry,
      { params, input: { ...told, version: 1 } },
      409,
      'stale_version',
    )
    assert.equal((problem.current as { channel: string }).channel, 'phone')
    await lawyer.refused(
      closeEntry,
      { params, input: { version: 2, outcome: 'explained', returnedTenge: 100 } },
      422,
      'wrong_input',
    )
    await lawyer.refused(
      closeEntry,
      { params, input: { version: 2, outcome: 'explained', closedOn: '2020-11-01' } },
      422,
      'reception.closes_too_early',
    )
    const closed = await lawyer.call(closeEntry, {
      params,
      input: { version: 2, outcome: 'refund_full', returnedTenge: 45_000 },
    })
    assert.deepEqual([closed.closedOn, closed.returnedTenge], ['2020-11-30', 45_000])
    const settled = await lawyer.call(closeEntry, {
      params,
      input: { version: 3, outcome: 'settled', returnedTenge: 40_000 },
    })
    assert.deepEqual([settled.outcome, settled.returnedTenge, settled.version], ['settled', 40_000, 4], 'put right')
  },
)

story('An entry made by mistake keeps its number; only the leads annul, and say why', async ({ as, home }) => {
  const entry = await as('lawyer').call(registerEntry, { input: question(home.office.kostanay) })
  const given = { params: { id: entry.id }, input: { version: 1, because: 'Записано дважды' } }
  await as('lawyer').refused(annulEntry, given, 403)
  const annulled = await as('coordinator').call(annulEntry, given)
  assert.equal(annulled.number, 'К-2020/1')
  const next = await as('lawyer').call(registerEntry, { input: question(home.office.kostanay) })
  assert.equal(next.number, 'К-2020/2')
})
