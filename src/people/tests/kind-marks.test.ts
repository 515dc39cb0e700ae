import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { listKindMarks, markDocument } from '../kind-contract.ts'
import { correctPerson, registerPerson } from '../person-contract.ts'
import { dauren } from './newcomers.ts'

story(
  'Whether the document of a kind was seen is recorded, by whom and when, and its history stays',
  async ({ as }) => {
    const card = await as('intern').call(registerPerson, {
      input: dauren({ vulnerableKinds: ['low_income', 'large_family'] }),
    })
    const params = { id: card.id }
    assert.deepEqual(card.seenKinds, [], 'named is not proven')
    const mark = { id: newId(), kind: 'large_family' as const, seen: true, on: '2020-11-20' }
    const seen = await as('lawyer').call(markDocument, { params, input: mark })
    assert.deepEqual(seen.seenKinds, ['large_family'])
    assert.deepEqual(await as('lawyer').call(markDocument, { params, input: mark }), seen, 'the same submit twice')
    const { names, sex, socialStatus, version } = seen
    const corrected = await as('lawyer').call(correctPerson, {
      params,
      input: { ...names!, sex, socialStatus, vulnerableKinds: ['low_income'], version },
    })
    assert.deepEqual(corrected.seenKinds, [], 'a kind that is dropped takes its mark along')
    const { items } = await as('monitor').call(listKindMarks, { params })
    assert.deepEqual(
      items.map(({ kind, mark, markedOn, member }) => [kind, mark, markedOn, member.split(' ')[0]]).toSorted(),
      [
        ['large_family', 'document_seen', '2020-11-20', 'Ермекова'],
        ['large_family', 'dropped', '2020-11-30', 'Ермекова'],
        ['large_family', 'named', '2020-11-30', 'Төлеген'],
        ['low_income', 'named', '2020-11-30', 'Төлеген'],
      ],
    )
  },
)

story('A mark needs a kind of the card, a day that has come, and the right', async ({ as, neighbour, look }) => {
  const { id } = await as('intern').call(registerPerson, { input: dauren({ vulnerableKinds: ['low_income'] }) })
  const params = { id }
  const input = { id: newId(), kind: 'low_income' as const, seen: true, on: '2020-11-20' }
  await as('lawyer').refused(
    markDocument,
    { params, input: { ...input, kind: 'kandas' } },
    409,
    'people.kind_not_on_card',
  )
  await as('lawyer').refused(
    markDocument,
    { params, input: { ...input, on: '2020-12-01' } },
    422,
    'people.document_seen_in_future',
  )
  await as('lawyer').refused(markDocument, { params, input: { ...input, kind: 'poor' } }, 422, 'wrong_input')
  await as('monitor').refused(markDocument, { params, input }, 403, 'forbidden')
  await as('lawyer', neighbour).refused(markDocument, { params, input }, 404, 'not_found')
  await assert.rejects(
    look(sql => sql`update persons set seen_kinds = '{kandas}' where id = ${id}`),
    /person_document_is_seen_of_own_kind/,
  )
  const unseen = await as('lawyer').call(markDocument, { params, input: { ...input, seen: false } })
  assert.deepEqual(unseen.seenKinds, [])
})
