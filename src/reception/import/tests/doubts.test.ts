import assert from 'node:assert/strict'
import { mergePersons } from '#people/merge-contract.ts'
import { listPersons, registerPerson } from '#people/person-contract.ts'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../../tests/story.ts'
import { listEntries } from '../../contract.ts'
import * as contract from '../../import-contract.ts'
import { bookOf, checked, rowsOf, taken, visit } from './a-book.ts'

const NAME = 'Сапарова Жанна Ерланқызы'
const card = async ({ as }: Office, more: object = {}) => {
  const id = newId()
  await as('coordinator').call(registerPerson, {
    input: {
      id,
      surname: 'Сапарова',
      givenName: 'Жанна',
      patronymic: 'Ерланқызы',
      sex: 'female',
      socialStatus: 'other',
      ...more,
    },
  })
  return id
}
const decide = (office: Office, { id }: { id: string }, input: object) =>
  office.as('coordinator').call(contract.decideDoubts, { params: { id }, input })
const visitorsOf = async (office: Office) =>
  (await office.as('coordinator').call(listEntries, { params: { programme: office.home.programme } })).items.map(
    ({ person }) => person,
  )

story('The same IIN is the same card; so is the same full name with the same year', async office => {
  const known = await card(office, { iin: '800416100254', birthYear: 1980 })
  const rows = [
    visit(1, '05.03.2020', 'Сапарова Ж.', { ИИН: '800416100254' }),
    visit(2, '06.03.2020', NAME, { 'Год рождения': 1980 }),
  ]
  const book = await checked(office, await bookOf(rows))
  assert.deepEqual([book.counts!.doubts, book.counts!.persons], [0, 0])
  await taken(office, book)
  assert.deepEqual(await visitorsOf(office), [known, known])
})

story(
  'A name alone is a doubt: nothing is taken until a person has decided, one by one or all at once',
  async office => {
    const known = await card(office)
    const rows = [visit(1, '05.03.2020', NAME), visit(2, '06.03.2020', NAME), visit(3, '07.03.2020', 'Ким Ольга')]
    const book = await checked(office, await bookOf(rows))
    assert.deepEqual([book.counts!.doubts, book.counts!.openDoubts], [2, 2])
    const params = { id: book.id }
    const take = { params, input: { version: book.version, leaveOutRejected: false } }
    await office.as('coordinator').refused(contract.takeImport, take, 409, 'reception.import_doubts_open')
    const { items } = await rowsOf(office, book, 'doubts')
    assert.deepEqual(
      items.map(({ candidates }) => candidates.map(({ card, row }) => card ?? row)),
      [[known], [known, 3]],
    )
    await office
      .as('coordinator')
      .refused(
        contract.decideDoubts,
        { params, input: { decisions: [{ row: 3, card: newId() }] } },
        422,
        'reception.import_not_a_doubt',
      )
    await office
      .as('coordinator')
      .refused(
        contract.decideDoubts,
        { params, input: { decisions: [{ row: 5, card: known }] } },
        422,
        'reception.import_not_a_doubt',
      )
    await decide(office, book, { decisions: [{ row: 3 }, { row: 4, sameAsRow: 3 }] })
    const done = await taken(office, book)
    assert.equal(done.takenCount, 3)
    const [kim, second, first] = await visitorsOf(office)
    assert.deepEqual([first === second, first === known, kim === first], [true, false, false])
    assert.equal((await office.as('coordinator').call(listPersons)).items.length, 3)
  },
)

story('All doubts at once: where one card is known by the name it is that one', async office => {
  const known = await card(office)
  const book = await checked(office, await bookOf([visit(1, '05.03.2020', NAME), visit(2, '06.03.2020', NAME)]))
  const decided = await decide(office, book, { rest: 'same' })
  assert.equal(decided.counts!.openDoubts, 0)
  await taken(office, book)
  assert.deepEqual(await visitorsOf(office), [known, known])
})

story('Rows of one person make one card of all that they say', async office => {
  const rows = [
    visit(1, '05.03.2020', NAME, { 'Год рождения': 1980 }),
    visit(2, '06.03.2020', NAME, { 'Год рождения': '16.04.1980', ИИН: '800416100254' }),
  ]
  const book = await checked(office, await bookOf(rows))
  assert.deepEqual([book.counts!.doubts, book.counts!.persons], [0, 1])
  await taken(office, book)
  const { items } = await office.as('coordinator').call(listPersons)
  assert.deepEqual(
    items.map(({ bornOn, iinMask }) => [bornOn, iinMask]),
    [['1980-04-16', '•••• 0254']],
  )
})

story('Who may be whom is shown only to those who import, and the look is written down', async office => {
  const known = await card(office)
  const book = await checked(office, await bookOf([visit(1, '05.03.2020', NAME)]))
  await rowsOf(office, book, 'doubts')
  const looks = await office.look(sql => sql`select persons from looks where permission = 'reception.entry.import'`)
  assert.deepEqual(looks[0]!.persons, [known])
  for (const who of ['monitor', 'intern', 'editor'] as const)
    await office.as(who).refused(contract.listImportRows, { params: { id: book.id } }, 403)
  await office.as('chair', office.neighbour).refused(contract.readImport, { params: { id: book.id } }, 404)
})

story('A card that was merged since the check is the kept one; one that was erased is nobody’s', async office => {
  const chosen = await card(office)
  const kept = await card(office, { birthYear: 1980, patronymic: '' })
  const gone = await card(office, { surname: 'Ким' })
  const rows = [visit(1, '05.03.2020', NAME), visit(2, '06.03.2020', 'Ким Жанна Ерланқызы')]
  const book = await checked(office, await bookOf(rows))
  await decide(office, book, {
    decisions: [
      { row: 3, card: chosen },
      { row: 4, card: gone },
    ],
  })
  await office.as('coordinator').call(mergePersons, {
    params: { id: kept },
    input: { id: newId(), version: 1, other: chosen, otherVersion: 1, take: [] },
  })
  await office.look(
    sql => sql`
      update persons set surname = '', given_name = '', patronymic = '', language = null, erased_on = '2020-11-30' where id = ${gone}`,
  )
  assert.equal((await taken(office, book)).takenCount, 2)
  const [made, merged] = await visitorsOf(office)
  assert.equal(merged, kept)
  assert.ok(made && made !== gone, 'a new card, of what the row says')
})
