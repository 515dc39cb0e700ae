import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { listEntries, registerEntry } from '../contract.ts'
import { correctOffice, listOffices, openOffice } from '../office-contract.ts'

const lisakovsk = () => ({
  id: newId(),
  code: 'л',
  name: 'Кабинет в Лисаковске',
  place: '3920',
  address: '4-й микрорайон, 31',
  openedOn: '2020-06-01',
})

story('The coordinator opens an office; it stands in the list with who works there', async ({ as, home, look }) => {
  const params = { programme: home.programme }
  const office = await as('coordinator').call(openOffice, { params, input: lisakovsk() })
  assert.deepEqual([office.code, office.entries, office.lawyers, office.version], ['Л', 0, [], 1])
  const { items } = await as('editor').call(listOffices, { params })
  assert.deepEqual(
    items.map(({ code, lawyers }) => `${code}: ${lawyers.map(({ name }) => name.split(' ')[0])}`),
    ['К: Ермекова', 'Р: Литвиненко', 'Л: '],
  )
  assert.ok(!items[0]!.may.includes('reception.office.write'), 'the editor reads only')
  const audit = await look(sql => sql`select action, subject from audit_log order by seq`)
  assert.deepEqual([...audit], [{ action: 'reception.office.write', subject: office.id }])
})

story('The same office sent twice is one office; a code is taken once', async ({ as, home }) => {
  const params = { programme: home.programme }
  const input = lisakovsk()
  const first = await as('chair').call(openOffice, { params, input })
  assert.deepEqual(await as('chair').call(openOffice, { params, input }), first)
  const taken = { ...lisakovsk(), code: 'К' }
  await as('chair').refused(openOffice, { params, input: taken }, 409, 'reception.office_code_taken')
})

story('Only the leads of the association keep its offices', async ({ as, home, neighbour }) => {
  const params = { programme: home.programme }
  for (const who of ['lawyer', 'editor', 'intern', 'monitor'] as const) {
    await as(who).refused(openOffice, { params, input: lisakovsk() }, 403, 'forbidden')
  }
  await as('chair', neighbour).refused(openOffice, { params, input: lisakovsk() }, 404, 'not_found')
  const correction = { ...lisakovsk(), id: undefined, version: 1 }
  await as('chair', neighbour).refused(
    correctOffice,
    { params: { id: home.office.kostanay }, input: correction },
    404,
    'not_found',
  )
  await as('chair').refused(correctOffice, { params: { id: newId() }, input: correction }, 404, 'not_found')
})

story('A wrong office names every wrong field', async ({ as, home }) => {
  const params = { programme: home.programme }
  const wrong = { ...lisakovsk(), code: '12', name: ' ', place: 'Лисаковск', openedOn: '2020-02-30' }
  const problem = await as('chair').refused(openOffice, { params, input: wrong }, 422, 'wrong_input')
  assert.deepEqual(problem.errors!.map(({ path }) => path).sort(), ['code', 'name', 'openedOn', 'place'])
  const nowhere = { ...lisakovsk(), place: '3999' }
  await as('chair').refused(openOffice, { params, input: nowhere }, 422, 'unknown_link')
  const backwards = { ...lisakovsk(), closedOn: '2020-05-01' }
  await as('chair').refused(openOffice, { params, input: backwards }, 422, 'reception.office_closes_too_early')
})

story('An office is corrected and closed; the second editor sees what the first has written', async ({ as, home }) => {
  const chair = as('chair')
  const { id, ...told } = lisakovsk()
  await chair.call(openOffice, { params: { programme: home.programme }, input: { id, ...told } })
  const params = { id }
  const moved = await chair.call(correctOffice, { params, input: { ...told, room: '12', version: 1 } })
  assert.deepEqual([moved.room, moved.version], ['12', 2])
  const stale = { params, input: { ...told, version: 1 } }
  const problem = await as('coordinator').refused(correctOffice, stale, 409, 'stale_version')
  assert.equal((problem.current as { room: string }).room, '12')
  const closed = await chair.call(correctOffice, { params, input: { ...told, closedOn: '2020-10-31', version: 2 } })
  assert.equal(closed.closedOn, '2020-10-31')
  const question = { id: newId(), office: id, channel: 'phone', topic: 'retail', question: 'Часы работы?' } as const
  await chair.refused(registerEntry, { input: question }, 422, 'reception.outside_the_office')
})

story('Numbers that were given out keep their code, and no entry is left outside the term', async ({ as, home }) => {
  const chair = as('chair')
  const params = { id: home.office.kostanay }
  const told = { code: 'К', name: 'Кабинет в Костанае', place: '3910', openedOn: '2020-03-02', version: 1 }
  const question = { channel: 'phone', topic: 'retail', question: 'Часы работы?', office: params.id } as const
  await chair.call(registerEntry, { input: { ...question, id: newId(), receivedOn: '2020-03-10' } })
  await chair.refused(correctOffice, { params, input: { ...told, code: 'КС' } }, 409, 'reception.office_code_in_use')
  for (const term of [{ openedOn: '2020-03-11' }, { closedOn: '2020-03-09' }]) {
    await chair.refused(
      correctOffice,
      { params, input: { ...told, ...term } },
      409,
      'reception.entries_outside_the_office',
    )
  }
  const corrected = await chair.call(correctOffice, { params, input: { ...told, closedOn: '2020-03-10' } })
  assert.equal(corrected.closedOn, '2020-03-10')
  const { items } = await chair.call(listEntries, { params: { programme: home.programme } })
  assert.deepEqual(
    items.map(({ number }) => number),
    ['К-2020/1'],
  )
})
