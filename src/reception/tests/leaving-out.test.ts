import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { annulEntry, closeEntry, correctEntry, listEntries, registerEntry, reopenEntry } from '../contract.ts'
import { excludeEntry, includeEntry } from '../leaving-out-contract.ts'
import { listOffices } from '../office-contract.ts'
import { aVisit } from './a-visit.ts'

story('A test line and a duplicate stay in the journal, say why, and count nowhere', async ({ as, home }) => {
  const { kostanay, rudny } = home.office
  const [lawyer, lead] = [as('lawyer'), as('coordinator')]
  const [trial, visit, twice] = await Promise.all(
    [1, 2, 3].map(() => lawyer.call(registerEntry, { input: aVisit(kostanay) })),
  )
  const counted = async () =>
    (await lead.call(listOffices, { params: { programme: home.programme } })).items.find(({ id }) => id === kostanay)!
      .entries
  assert.equal(await counted(), 3)
  const exclude = (entry: { id: string }, more: object) => ({
    params: { id: entry.id },
    input: { version: 1, as: 'test', because: 'Проверяли форму', ...more },
  })
  await lawyer.refused(excludeEntry, exclude(trial!, {}), 403)
  await lead.refused(excludeEntry, exclude(trial!, { because: '' }), 422)
  const left = await lead.call(excludeEntry, exclude(trial!, {}) as never)
  assert.deepEqual(
    [left.leftOut, left.notCounted, left.may.includes('reception.entry.include')],
    ['test', ['test'], true],
  )
  await lead.refused(excludeEntry, exclude(trial!, { version: 2 }), 409, 'reception.entry_is_finished')
  await lead.refused(excludeEntry, exclude(twice!, { as: 'duplicate' }), 422, 'wrong_input')
  await lead.refused(excludeEntry, exclude(twice!, { of: visit!.id }), 422, 'wrong_input')
  const foreign = await lead.call(registerEntry, { input: aVisit(rudny) })
  for (const repeated of [twice!.id, trial!.id, newId()])
    await lead.refused(
      excludeEntry,
      exclude(twice!, { as: 'duplicate', of: repeated }),
      422,
      'reception.repeats_nothing',
    )
  await lead.refused(
    excludeEntry,
    exclude(twice!, { as: 'duplicate', of: visit!.id, version: 7 }),
    409,
    'stale_version',
  )
  const duplicate = await lead.call(excludeEntry, exclude(twice!, { as: 'duplicate', of: visit!.id }) as never)
  assert.deepEqual([duplicate.notCounted, duplicate.leftOutOf], [['duplicate'], visit!.id])
  assert.equal(await counted(), 1)
  const { items } = await lead.call(listEntries, {
    params: { programme: home.programme },
    search: { state: 'left_out' },
  })
  assert.deepEqual(items.map(({ number }) => number).sort(), [trial!.number, twice!.number].sort())

  const because = { input: { version: 1, because: 'Ошибка' } }
  const repeated = await lead.refused(
    annulEntry,
    { params: { id: visit!.id }, ...because },
    409,
    'reception.entry_is_repeated',
  )
  assert.match(repeated.title, new RegExp(twice!.number))
  await lead.refused(excludeEntry, exclude(visit!, {}), 409, 'reception.entry_is_repeated')
  await lawyer.refused(closeEntry, { params: { id: trial!.id }, input: { version: 2, outcome: 'explained' } }, 409)
  const undo = { params: { id: twice!.id }, input: { version: 2, because: 'Приходил ещё раз' } }
  await lawyer.refused(includeEntry, undo, 403)
  const again = await lead.call(includeEntry, undo)
  assert.deepEqual([again.notCounted, again.leftOutOf, again.leftOutBecause], [[], null, null])
  await lead.refused(
    includeEntry,
    { ...undo, input: { ...undo.input, version: 3 } },
    409,
    'reception.entry_is_finished',
  )
  assert.equal(await counted(), 2)
  assert.equal(foreign.notCounted.length, 0)
})

story('A closed entry is opened again when it has not ended', async ({ as, home }) => {
  const entry = await as('lawyer').call(registerEntry, { input: aVisit(home.office.kostanay) })
  const params = { id: entry.id }
  const input = { version: 1, because: 'Продавец передумал' }
  await as('lawyer').refused(reopenEntry, { params, input }, 409, 'reception.entry_is_finished')
  await as('lawyer').call(closeEntry, { params, input: { version: 1, outcome: 'refund_full', returnedTenge: 5000 } })
  await as('intern').refused(reopenEntry, { params, input }, 403)
  await as('lawyer2').refused(reopenEntry, { params, input }, 404)
  await as('lawyer').refused(reopenEntry, { params, input }, 409, 'stale_version')
  const open = await as('lawyer').call(reopenEntry, {
    params,
    input: { ...input, version: 2, controlOn: '2020-12-14' },
  })
  assert.deepEqual([open.outcome, open.returnedTenge, open.closedOn, open.controlOn], [null, null, null, '2020-12-14'])
})

story('An entry says why it is in no figure', async ({ as, home, look }) => {
  const lawyer = as('lawyer')
  const input = { ...aVisit(home.office.kostanay), receivedOn: '2020-11-29', answer: '' }
  const entry = await lawyer.call(registerEntry, { input })
  assert.deepEqual(entry.notCounted, ['no_answer'])
  await look(sql => sql`update programmes set ends_on = '2020-11-28' where id = ${home.programme}`)
  const { channel, topic, question, receivedOn } = input
  const corrected = await lawyer.call(correctEntry, {
    params: { id: entry.id },
    input: { channel, topic, question, answer: 'Разъяснено.', receivedOn, version: 1 },
  })
  assert.deepEqual(corrected.notCounted, ['outside_period'])
  const annulled = await as('chair').call(annulEntry, {
    params: { id: entry.id },
    input: { version: 2, because: 'Ошибка' },
  })
  assert.deepEqual(annulled.notCounted, ['outside_period', 'annulled'])
})
