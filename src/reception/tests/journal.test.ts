import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { annulEntry, closeEntry, countEntries, listEntries, registerEntry } from '../contract.ts'
import { excludeEntry } from '../leaving-out-contract.ts'

const question = (office: string) => ({
  id: newId(),
  office,
  channel: 'in_person' as const,
  topic: 'ecommerce' as const,
  question: 'Интернет-магазин не возвращает деньги за неисправный пылесос.',
})

story('The journal is asked by office, state, channel, topic, day, card and number', async ({ as, home, look }) => {
  const { kostanay, rudny } = home.office
  const person = newId()
  await look(
    sql => sql`
      insert into persons (organisation, id, surname, sex, social_status)
      values (${home.organisation}, ${person}, 'Сапарова', 'female', 'other')`,
  )
  const register = (office: string, more = {}) =>
    as('coordinator').call(registerEntry, { input: { ...question(office), ...more } })
  const first = await register(kostanay, { receivedOn: '2020-03-10', person })
  await register(kostanay, { channel: 'phone', topic: 'utilities', controlOn: '2020-11-10', receivedOn: '2020-11-02' })
  await register(rudny, { receivedOn: '2020-03-10' })
  await as('coordinator').call(closeEntry, { params: { id: first.id }, input: { version: 1, outcome: 'explained' } })
  const asked = async (search: object) => {
    const given = { params: { programme: home.programme }, search }
    const { items } = await as('coordinator').call(listEntries, given)
    assert.equal((await as('coordinator').call(countEntries, given)).entries, items.length)
    return items.map(({ number }) => number)
  }
  assert.deepEqual(await asked({}), ['К-2020/2', 'Р-2020/1', 'К-2020/1'])
  assert.deepEqual(await asked({ office: rudny }), ['Р-2020/1'])
  assert.deepEqual(await asked({ from: '2020-03-01', to: '2020-03-31' }), ['Р-2020/1', 'К-2020/1'])
  assert.deepEqual(await asked({ channel: 'phone', topic: 'utilities' }), ['К-2020/2'])
  assert.deepEqual(await asked({ state: 'open' }), ['К-2020/2', 'Р-2020/1'])
  assert.deepEqual(await asked({ state: 'closed' }), ['К-2020/1'])
  assert.deepEqual(await asked({ state: 'overdue' }), ['К-2020/2'])
  assert.deepEqual(await asked({ person }), ['К-2020/1'])
  assert.deepEqual(await asked({ number: '1' }), ['Р-2020/1', 'К-2020/1'])
  assert.deepEqual(await asked({ number: ' р-2020/1 ' }), ['Р-2020/1'])
  assert.deepEqual(await asked({ number: 'h-2020/1' }), ['Р-2020/1'], 'the keyboard stood on the other layout')
  assert.deepEqual(await asked({ number: '2019/1' }), [])
  assert.deepEqual(await asked({ number: 'Сапарова' }), [], 'a name is no number: it is found among the cards')
})

story('A long journal comes page by page, each line once, under one total', async ({ as, home }) => {
  const lawyer = as('lawyer')
  for (let day = 1; day <= 7; day++) {
    const receivedOn = `2020-11-0${Math.ceil(day / 2)}`
    await lawyer.call(registerEntry, { input: { ...question(home.office.kostanay), receivedOn } })
  }
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await lawyer.call(listEntries, {
      params: { programme: home.programme },
      search: { limit: 3, ...(after && { after }) },
    })
    seen.push(...page.items.map(({ number }) => number))
    after = page.next ?? undefined
  } while (after)
  assert.deepEqual(
    seen,
    [7, 6, 5, 4, 3, 2, 1].map(number => `К-2020/${number}`),
  )
})

story(
  'The journal is counted once for a filter, and says which of its lines are in no figure',
  async ({ as, home, look }) => {
    const { kostanay, rudny } = home.office
    const lead = as('coordinator')
    const register = (more: object) =>
      lead.call(registerEntry, { input: { ...question(kostanay), answer: 'Разъяснено.', ...more } })
    const [visit, silent, wrong, trial, again] = [
      await register({ receivedOn: '2020-11-05' }),
      await register({ answer: '' }),
      await register({ office: rudny }),
      await register({}),
      await register({}),
    ]
    await lead.call(annulEntry, { params: { id: wrong.id }, input: { version: 1, because: 'Ошибка' } })
    const exclude = (entry: { id: string }, more: { as: 'test' } | { as: 'duplicate'; of: string }) =>
      lead.call(excludeEntry, { params: { id: entry.id }, input: { version: 1, because: 'Учились', ...more } })
    await exclude(trial, { as: 'test' })
    await exclude(again, { as: 'duplicate', of: visit.id })
    await look(sql => sql`update programmes set starts_on = '2020-11-06' where id = ${home.programme}`)
    const params = { programme: home.programme }
    const found = async (search: object) => (await lead.call(listEntries, { params, search })).items.map(({ id }) => id)
    for (const [notCounted, entry] of Object.entries({
      outside_period: visit,
      annulled: wrong,
      test: trial,
      duplicate: again,
      no_answer: silent,
    }))
      assert.deepEqual(await found({ notCounted }), [entry.id], notCounted)
    assert.deepEqual(await lead.call(countEntries, { params, search: {} }), { entries: 5, counted: 0 })
    await look(sql => sql`update programmes set starts_on = '2020-03-02' where id = ${home.programme}`)
    assert.deepEqual(await lead.call(countEntries, { params, search: {} }), { entries: 5, counted: 1 })
    assert.deepEqual(await found({ state: 'counted' }), [visit.id])
    assert.deepEqual(await found({ matter: visit.matter }), [visit.id])
    assert.deepEqual(await as('lawyer2').call(countEntries, { params, search: {} }), { entries: 1, counted: 0 })
    await as('editor').refused(countEntries, { params, search: {} }, 403)
    await lead.refused(countEntries, { params, search: { limit: 5 } }, 422, 'wrong_input')
  },
)
