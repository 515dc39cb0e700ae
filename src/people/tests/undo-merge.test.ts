import assert from 'node:assert/strict'
import fc from 'fast-check'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { recordConsent } from '../consent-contract.ts'
import { markDocument } from '../kind-contract.ts'
import { mergeFields, mergePersons, undoMerge } from '../merge-contract.ts'
import { correctPerson } from '../person-contract.ts'

import { again, everythingOf, merging, registered, twoCards, visit } from './two-cards.ts'

story(
  'Merging and undoing it is as if nothing had been, whatever was decided; what came meanwhile stays',
  async office => {
    const picks = fc.sample(fc.tuple(fc.subarray([...mergeFields]), fc.boolean()), { numRuns: 25, seed: 17 })
    for (const [take, allKinds] of picks) {
      const [kept, other] = await twoCards(office)
      const first = await visit(office, other!.id)
      await visit(office, other!.id, first.id)
      await visit(office, kept!.id)
      for (const [card, on] of [
        [kept!, '2020-11-01'],
        [other!, '2020-11-05'],
      ] as const)
        await office
          .as('lawyer')
          .call(recordConsent, { params: { id: card.id }, input: { id: newId(), on, how: 'paper' } })
      await office.as('lawyer').call(markDocument, {
        params: { id: other!.id },
        input: { id: newId(), kind: 'large_family', seen: true, on: '2020-11-05' },
      })
      const ids = [kept!.id, other!.id]
      const before = await everythingOf(office, ids)
      const given = merging(kept!, other!, { take, allKinds })
      await office.as('lawyer').call(mergePersons, given)
      const meanwhile = [await visit(office, kept!.id), await visit(office, kept!.id, first.id)]
      const parted = await office
        .as('lawyer')
        .call(undoMerge, { params: { id: kept!.id, merge: given.input.id }, input: {} })
      const after = await everythingOf(office, ids)
      const stayed = meanwhile.map(({ id }) => id)
      const rows = after['entries.person'] as { row: { id: string; person: string; matter: string } }[]
      for (const { row } of rows.filter(({ row }) => stayed.includes(row.id)))
        assert.deepEqual([row.person, row.matter], [kept!.id, row.id], 'it stays, and a matter is one person’s')
      after['entries.person'] = rows.filter(({ row }) => !stayed.includes(row.id))
      assert.deepEqual(after, before, JSON.stringify({ take, allKinds }))
      assert.equal(parted.mergedInto, null)
      // The next two cards have the same number.
      await office.look(
        sql => sql`update persons set iin_index = null, iin_sealed = null where id = any (${ids}::uuid[])`,
      )
    }
  },
)

story('What somebody corrected since the merge stays as they left it', async office => {
  const [kept, other] = await twoCards(office)
  const given = merging(kept!, other!, { take: ['surname', 'district'] })
  const merged = await office.as('lawyer').call(mergePersons, given)
  const { names, sex, socialStatus, version } = merged
  await office.as('lawyer').call(correctPerson, {
    params: { id: kept!.id },
    input: { ...names!, surname: 'Қасымұлы', sex, socialStatus, district: '3910', language: 'kk', version },
  })
  const parted = await office
    .as('lawyer')
    .call(undoMerge, { params: { id: kept!.id, merge: given.input.id }, input: {} })
  assert.deepEqual([parted.names!.surname, parted.district], ['Қасымұлы', '3924'])
})

story('The last merge is undone first, once, and the pair is not offered again', async office => {
  const [kept, other] = await twoCards(office)
  const third = await registered(office, { ...again, surname: 'Касимов' })
  const first = merging(kept!, other!)
  await office.as('lawyer').call(mergePersons, first)
  const second = merging({ ...kept!, version: 2 }, third)
  await office.as('lawyer').call(mergePersons, second)
  const undo = (merge: string) => ({ params: { id: kept!.id, merge }, input: {} })
  await office.as('lawyer').refused(undoMerge, undo(first.input.id), 409, 'people.merge_is_not_the_last')
  await office.as('intern').refused(undoMerge, undo(second.input.id), 403)
  await office.as('lawyer', office.neighbour).refused(undoMerge, undo(second.input.id), 404)
  await office.as('lawyer').refused(undoMerge, undo(newId()), 404)
  await office.as('lawyer').call(undoMerge, undo(second.input.id))
  await office.as('lawyer').refused(undoMerge, undo(second.input.id), 409, 'people.merge_is_undone')
  await office.as('lawyer').call(undoMerge, undo(first.input.id))
  const pairs = await office.look(sql => sql`select from distinct_persons`)
  assert.equal(pairs.length, 2)
})
