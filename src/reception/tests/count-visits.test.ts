import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { annulEntry, closeEntry, registerEntry } from '../contract.ts'
import { countVisits } from '../visit-contract.ts'
import { aCard, aVisit } from './a-visit.ts'

story('The desk sees beside a name whether the person was here before', async ({ as, home, look }) => {
  const [often, never] = await look(sql =>
    Promise.all([aCard(sql, home.organisation), aCard(sql, home.organisation, { surname: 'Орлова' })]),
  )
  const visit = (office: string, more: object) =>
    as('coordinator').call(registerEntry, { input: { ...aVisit(office), person: often, ...more } })
  const { kostanay, rudny } = home.office
  const first = await visit(kostanay, { receivedOn: '2020-11-02' })
  await visit(kostanay, { receivedOn: '2020-11-09', matter: first.id })
  const last = await visit(kostanay, { receivedOn: '2020-11-20' })
  await visit(rudny, { receivedOn: '2020-11-25' })
  const mistaken = await visit(kostanay, { receivedOn: '2020-11-26' })
  await as('coordinator').call(annulEntry, { params: mistaken, input: { version: 1, because: 'Ошибка' } })

  const asked = { params: { programme: home.programme }, input: { persons: [often, never] } }
  const known = {
    person: often,
    visits: 3,
    lastOn: '2020-11-20',
    lastNumber: last.number,
    openMatters: 2,
    elsewhere: 1,
  }
  assert.deepEqual((await as('lawyer').call(countVisits, asked)).items, [known])
  const elsewhere = { ...known, visits: 4, lastOn: '2020-11-25', lastNumber: 'Р-2020/1', openMatters: 3, elsewhere: 0 }
  assert.deepEqual((await as('coordinator').call(countVisits, asked)).items, [elsewhere])

  await as('lawyer').call(closeEntry, { params: last, input: { version: 1, outcome: 'explained' } })
  assert.equal((await as('lawyer').call(countVisits, asked)).items[0]!.openMatters, 1)
  assert.equal((await as('lawyer2').call(countVisits, asked)).items[0]!.elsewhere, 3, 'of Kostanay only the number')
})

story('Who sees no journal is not told who was here', async ({ as, home, neighbour, look }) => {
  const person = await look(sql => aCard(sql, home.organisation))
  await as('lawyer').call(registerEntry, { input: { ...aVisit(home.office.kostanay), person } })
  const asked = { params: { programme: home.programme }, input: { persons: [person] } }
  await as('editor').refused(countVisits, asked, 403)
  await as('chair', neighbour).refused(countVisits, asked, 404)
  const foreign = { params: { programme: neighbour.programme }, input: { persons: [person] } }
  assert.deepEqual((await as('chair', neighbour).call(countVisits, foreign)).items, [])
  for (const persons of [[], Array.from({ length: 51 }, () => newId()), ['К-2020/1']])
    await as('lawyer').refused(countVisits, { ...asked, input: { persons } }, 422)
})
